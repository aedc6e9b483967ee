import type { ResourceType } from '../resource-type.ts';

export const codebuildProject: ResourceType = {
  name: 'codebuild-project',
  type: 'AWS::CodeBuild::Project',
  words: { ja: 'CodeBuildプロジェクト', en: ['CodeBuild project', 'CodeBuild projects'] },
  role: 'by-use',
  urgency: 3,
  service: 'codebuild',
  steps: [
    { operation: 'ListProjects', items: 'projects[]' },
    { operation: 'BatchGetProjects', items: 'projects[]', as: 'instead', batch: { member: 'names', value: '{$value}', most: 100 } },
  ],
  id: ['name', '$value'],
  arn: 'arn',
  createdAt: 'created',
  tags: 'tags[]',
};
