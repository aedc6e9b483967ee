import type { ResourceType } from '../resource-type.ts';

export const lightsailLoadBalancer: ResourceType = {
  name: 'lightsail-load-balancer',
  type: 'AWS::Lightsail::LoadBalancer',
  words: { ja: 'Lightsailのロードバランサー', en: ['Lightsail load balancer', 'Lightsail load balancers'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetLoadBalancers', items: 'loadBalancers[]' }],
  id: 'name',
  arn: 'arn',
  createdAt: 'createdAt',
  tags: 'tags[]',
  charges: [{ kind: 'listed', listed: 'lightsail-load-balancer' }],
};
