import type { ResourceType } from '../resource-type.ts';

export const managedblockchainNetwork: ResourceType = {
  name: 'managedblockchain-network',
  type: 'AWS::ManagedBlockchain::Network',
  words: { ja: 'ブロックチェーンのネットワーク', en: ['blockchain network', 'blockchain networks'] },
  role: 'burns',
  urgency: 3,
  service: 'managedblockchain',
  // The public Ethereum networks are listed in every account.
  steps: [{ operation: 'ListNetworks', items: 'Networks[]' }],
  onlyWhen: { at: 'Framework', not: ['ETHEREUM'] },
  id: 'Id',
  arn: 'Arn',
  state: { at: 'Status', gone: ['DELETED', 'DELETING', 'CREATE_FAILED'] },
  createdAt: 'CreationDate',
  size: '{Name}',
};
