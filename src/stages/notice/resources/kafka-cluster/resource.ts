import type { ResourceType } from '../resource-type.ts';

export const kafkaCluster: ResourceType = {
  name: 'kafka-cluster',
  type: 'AWS::MSK::Cluster',
  words: { ja: 'MSK（Kafka）クラスター', en: ['MSK (Kafka) cluster', 'MSK (Kafka) clusters'] },
  role: 'burns',
  urgency: 3,
  service: 'kafka',
  steps: [{ operation: 'ListClustersV2', items: 'ClusterInfoList[]' }],
  id: 'ClusterName',
  arn: 'ClusterArn',
  state: { at: 'State', gone: ['DELETING', 'FAILED'] },
  createdAt: 'CreationTime',
  tags: 'Tags',
  size: '{Provisioned.NumberOfBrokerNodes} x {Provisioned.BrokerNodeGroupInfo.InstanceType}',
  charges: [{ kind: 'machine', machine: 'Provisioned.BrokerNodeGroupInfo.InstanceType', kin: 'kafka.', times: ['Provisioned.NumberOfBrokerNodes'] }],
};
