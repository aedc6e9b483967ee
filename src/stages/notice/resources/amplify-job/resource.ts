import type { ResourceType } from '../resource-type.ts';

export const amplifyJob: ResourceType = {
  name: 'amplify-job',
  type: 'AWS::Amplify::Job',
  words: { ja: '動いているAmplifyのビルド', en: ['running Amplify build', 'running Amplify builds'] },
  role: 'burns',
  urgency: 3,
  service: 'amplify',
  steps: [
    { operation: 'ListApps', items: 'apps[]' },
    { operation: 'ListBranches', input: { appId: '{appId}' }, items: 'branches[]' },
    // Newest first.
    { operation: 'ListJobs', input: { appId: '{$parent.appId}', branchName: '{branchName}' }, items: 'jobSummaries[]', firstPage: true },
  ],
  onlyWhen: { at: 'status', not: ['SUCCEED', 'FAILED', 'CANCELLED', 'CANCELLING'] },
  id: 'jobArn',
  arn: 'jobArn',
  createdAt: 'startTime',
  size: '{status}',
  madeBy: { type: 'AWS::Amplify::App', at: '$parent.$parent.appId' },
};
