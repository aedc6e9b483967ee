import type { ResourceType } from '../resource-type.ts';

export const imagebuilderPipeline: ResourceType = {
  name: 'imagebuilder-pipeline',
  type: 'AWS::ImageBuilder::ImagePipeline',
  words: {
    ja: 'Image Builderのパイプライン（マシンを動かす）',
    en: ['Image Builder pipeline (starts machines)', 'Image Builder pipelines (start machines)'],
  },
  role: 'recreates',
  urgency: 3,
  service: 'imagebuilder',
  steps: [{ operation: 'ListImagePipelines', items: 'imagePipelineList[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'status', idle: ['DISABLED'] },
  createdAt: 'dateCreated',
  tags: 'tags',
};
