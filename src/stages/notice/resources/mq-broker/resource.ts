import type { ResourceType } from '../resource-type.ts';

export const mqBroker: ResourceType = {
  name: 'mq-broker',
  type: 'AWS::AmazonMQ::Broker',
  words: { ja: 'Amazon MQブローカー', en: ['Amazon MQ broker', 'Amazon MQ brokers'] },
  role: 'burns',
  urgency: 3,
  service: 'mq',
  steps: [{ operation: 'ListBrokers', items: 'BrokerSummaries[]' }],
  id: 'BrokerName',
  arn: 'BrokerArn',
  state: { at: 'BrokerState', gone: ['DELETION_IN_PROGRESS', 'CREATION_FAILED'] },
  createdAt: 'Created',
  size: '{HostInstanceType}',
  charges: [{ kind: 'machine', machine: 'HostInstanceType', kin: 'mq.' }],
};
