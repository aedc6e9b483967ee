import type { ResourceType } from '../resource-type.ts';

export const transferServer: ResourceType = {
  name: 'transfer-server',
  type: 'AWS::Transfer::Server',
  words: { ja: 'Transfer Familyのサーバー', en: ['Transfer Family server', 'Transfer Family servers'] },
  role: 'burns',
  urgency: 3,
  service: 'transfer',
  steps: [
    { operation: 'ListServers', items: 'Servers[]' },
    { operation: 'DescribeServer', input: { ServerId: '{ServerId}' }, items: 'Server', as: 'detail' },
  ],
  id: 'ServerId',
  arn: 'Arn',
  // A stopped server costs the same.
  state: { at: 'State' },
  tags: '$detail.Tags[]',
  charges: [{ kind: 'listed', listed: 'transfer-protocol', each: '$detail.Protocols[]' }],
};
