import type { ResourceType } from '../resource-type.ts';

export const mediaconvertJob: ResourceType = {
  name: 'mediaconvert-job',
  type: 'AWS::MediaConvert::Job',
  words: { ja: '動いているMediaConvertジョブ', en: ['running MediaConvert job', 'running MediaConvert jobs'] },
  role: 'by-use',
  urgency: 3,
  service: 'mediaconvert',
  steps: [{ operation: 'ListJobs', input: { Status: 'PROGRESSING' }, items: 'Jobs[]' }],
  id: 'Id',
  arn: 'Arn',
  createdAt: 'CreatedAt',
};
