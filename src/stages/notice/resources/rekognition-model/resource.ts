import type { ResourceType } from '../resource-type.ts';

export const rekognitionModel: ResourceType = {
  name: 'rekognition-model',
  type: 'AWS::Rekognition::ProjectVersion',
  words: { ja: '動いているRekognitionのモデル', en: ['running Rekognition model', 'running Rekognition models'] },
  role: 'burns',
  urgency: 3,
  service: 'rekognition',
  steps: [
    { operation: 'DescribeProjects', items: 'ProjectDescriptions[]' },
    { operation: 'DescribeProjectVersions', input: { ProjectArn: '{ProjectArn}' }, items: 'ProjectVersionDescriptions[]' },
  ],
  id: 'ProjectVersionArn',
  arn: 'ProjectVersionArn',
  onlyWhen: {
    at: 'Status',
    not: ['STOPPED', 'TRAINING_COMPLETED', 'TRAINING_FAILED', 'FAILED', 'DELETING', 'DEPRECATED', 'EXPIRED', 'COPYING_COMPLETED', 'COPYING_FAILED'],
  },
  createdAt: 'CreationTimestamp',
  size: '{MinInferenceUnits}',
};
