/** AWS Batch: the client, and the commands of the calls the catalogue lists. */
import {
  BatchClient,
  DescribeComputeEnvironmentsCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobQueuesCommand,
  DescribeJobsCommand,
  ListJobsCommand,
  TerminateJobCommand,
  UpdateComputeEnvironmentCommand,
  UpdateJobQueueCommand,
} from '@aws-sdk/client-batch';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: BatchClient,
  commands: {
    DescribeComputeEnvironments: DescribeComputeEnvironmentsCommand,
    DescribeJobDefinitions: DescribeJobDefinitionsCommand,
    DescribeJobQueues: DescribeJobQueuesCommand,
    DescribeJobs: DescribeJobsCommand,
    ListJobs: ListJobsCommand,
    TerminateJob: TerminateJobCommand,
    UpdateComputeEnvironment: UpdateComputeEnvironmentCommand,
    UpdateJobQueue: UpdateJobQueueCommand,
  },
};
