import type { ResourceType } from '../resource-type.ts';

export const glueJob: ResourceType = {
  name: 'glue-job',
  type: 'AWS::Glue::Job',
  words: { ja: 'Glueジョブ', en: ['Glue job', 'Glue jobs'] },
  role: 'by-use',
  urgency: 3,
  service: 'glue',
  steps: [{ operation: 'GetJobs', items: 'Jobs[]' }],
  id: 'Name',
  arnOf: 'arn:aws:glue:{region}:{account}:job/{Name}',
  createdAt: 'CreatedOn',
};
