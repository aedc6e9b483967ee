import type { ResourceType } from '../resource-type.ts';

export const codebuildBuild: ResourceType = {
  name: 'codebuild-build',
  type: 'AWS::CodeBuild::Build',
  words: { ja: '動いているCodeBuildのビルド', en: ['running CodeBuild build', 'running CodeBuild builds'] },
  role: 'burns',
  urgency: 2,
  service: 'codebuild',
  steps: [
    // Newest first: what runs is on the first page.
    { operation: 'ListBuilds', items: 'ids[]', firstPage: true },
    { operation: 'BatchGetBuilds', items: 'builds[]', as: 'instead', batch: { member: 'ids', value: '{$value}', most: 100 } },
  ],
  onlyWhen: { at: 'buildStatus', not: ['SUCCEEDED', 'FAILED', 'FAULT', 'TIMED_OUT', 'STOPPED'] },
  id: ['id', '$value'],
  arn: 'arn',
  createdAt: 'startTime',
  size: '{environment.computeType}',
  madeBy: { type: 'AWS::CodeBuild::Project', at: 'projectName' },
};
