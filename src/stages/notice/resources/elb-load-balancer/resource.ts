import type { ResourceType } from '../resource-type.ts';

export const elbLoadBalancer: ResourceType = {
  name: 'elb-load-balancer',
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  words: { ja: 'ロードバランサー', en: ['load balancer', 'load balancers'] },
  role: 'burns',
  urgency: 3,
  service: 'elastic-load-balancing-v2',
  steps: [{ operation: 'DescribeLoadBalancers', items: 'LoadBalancers[]' }],
  id: 'LoadBalancerName',
  arn: 'LoadBalancerArn',
  createdAt: 'CreatedTime',
  size: '{Type}',
  charges: [{ kind: 'listed', listed: 'load-balancer:{Type}', andMore: true }],
};
