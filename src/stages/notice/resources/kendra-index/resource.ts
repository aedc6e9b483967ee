import type { ResourceType } from '../resource-type.ts';

export const kendraIndex: ResourceType = {
  name: 'kendra-index',
  type: 'AWS::Kendra::Index',
  words: { ja: 'Kendraインデックス', en: ['Kendra index', 'Kendra indexes'] },
  role: 'burns',
  urgency: 3,
  service: 'kendra',
  steps: [{ operation: 'ListIndices', items: 'IndexConfigurationSummaryItems[]' }],
  id: 'Id',
  arnOf: 'arn:aws:kendra:{region}:{account}:index/{Id}',
  state: { at: 'Status', gone: ['DELETING', 'FAILED'] },
  createdAt: 'CreatedAt',
  size: '{Edition}',
  charges: [{ kind: 'listed', listed: 'kendra:{Edition}' }],
};
