import type { ResourceType } from '../resource-type.ts';

export const managedblockchainNode: ResourceType = {
  name: 'managedblockchain-node',
  type: 'AWS::ManagedBlockchain::Node',
  words: { ja: 'ブロックチェーンのノード', en: ['blockchain node', 'blockchain nodes'] },
  role: 'burns',
  urgency: 3,
  service: 'managedblockchain',
  steps: [
    { operation: 'ListNetworks', items: 'Networks[]' },
    { operation: 'ListNodes', input: { NetworkId: '{Id}' }, items: 'Nodes[]' },
  ],
  id: 'Id',
  arn: 'Arn',
  state: { at: 'Status', gone: ['DELETED', 'DELETING', 'CREATE_FAILED', 'FAILED'] },
  createdAt: 'CreationDate',
  size: '{InstanceType}',
  charges: [{ kind: 'machine', machine: 'InstanceType', kin: 'bc.' }],
};
