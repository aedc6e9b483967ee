import type { ResourceType } from '../resource-type.ts';

export const glueJobRun: ResourceType = {
  name: 'glue-job-run',
  type: 'AWS::Glue::JobRun',
  words: { ja: '動いているGlueジョブ', en: ['running Glue job', 'running Glue jobs'] },
  role: 'burns',
  urgency: 3,
  service: 'glue',
  steps: [
    { operation: 'GetJobs', items: 'Jobs[]' },
    // Newest first.
    { operation: 'GetJobRuns', input: { JobName: '{Name}' }, items: 'JobRuns[]', firstPage: true },
  ],
  onlyWhen: { at: 'JobRunState', not: ['SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED', 'WAITING'] },
  id: 'Id',
  createdAt: 'StartedOn',
  size: '{MaxCapacity} DPU',
  madeBy: { type: 'AWS::Glue::Job', at: 'JobName' },
  charges: [{ kind: 'listed', listed: 'glue-dpu', times: ['MaxCapacity'] }],
};
