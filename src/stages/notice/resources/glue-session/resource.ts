import type { ResourceType } from '../resource-type.ts';

export const glueSession: ResourceType = {
  name: 'glue-session',
  type: 'AWS::Glue::Session',
  words: { ja: 'Glueの対話セッション', en: ['Glue interactive session', 'Glue interactive sessions'] },
  role: 'burns',
  urgency: 3,
  service: 'glue',
  steps: [{ operation: 'ListSessions', items: 'Sessions[]' }],
  id: 'Id',
  arnOf: 'arn:aws:glue:{region}:{account}:session/{Id}',
  state: { at: 'Status', gone: ['FAILED', 'TIMEOUT', 'STOPPED'] },
  createdAt: 'CreatedOn',
  size: '{MaxCapacity} DPU',
  charges: [{ kind: 'listed', listed: 'glue-dpu', times: ['MaxCapacity'] }],
};
