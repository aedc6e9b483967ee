/** Amazon EMR: clusters of machines that EMR itself starts, and starts again. EMR Serverless: applications and runs without machines one sees. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { textOf, type Operations } from '../../call.ts';
import { keepMachines } from './machines-behind.ts';
import { arnOf, given, renting } from './renting.ts';

export const EMR_CLUSTER = 'AWS::EMR::Cluster';
export const APPLICATION = 'AWS::EMRServerless::Application';
export const JOB_RUN = 'AWS::EMRServerless::JobRun';

export const emr: Operations = {
  'elasticmapreduce:RunJobFlow': renting({
    type: EMR_CLUSTER,
    name: ({ random }) => `j-${random.base32(13)}`,
    status: 'WAITING',
    response: (id, call) => ({ jobFlowId: id, clusterArn: arnOf(call, 'elasticmapreduce', `cluster/${id}`) }),
    starts: (cluster, call) => {
      const { input } = call;
      cluster.facts.parts = {};
      keepMachines(call, cluster, {
        service: 'elasticmapreduce.amazonaws.com',
        session: 'CCSSession',
        group: `emr-${cluster.facts.name}`,
        instanceType: reachText(input, 'instances.masterInstanceType') ?? 'm5.large',
        wanted: () => (cluster.facts.status === 'WAITING' ? Number(reachText(input, 'instances.instanceCount') ?? '1') : 0),
      });
      const guarded = reachText(input, 'instances.terminationProtected') ?? 'false';
      cluster.facts.parts = { ...cluster.facts.parts, guarded };
    },
  }),
  'emr-serverless:CreateApplication': renting({
    type: APPLICATION,
    name: ({ random }) => `00f${random.base32(13).toLowerCase()}`,
    status: 'STARTED',
    response: (id, call) => ({ applicationId: id, name: textOf(call.input, 'name'), arn: arnOf(call, 'emr-serverless', `/applications/${id}`) }),
  }),
  'emr-serverless:StartJobRun': renting({
    type: JOB_RUN,
    name: ({ random }) => `00g${random.base32(13).toLowerCase()}`,
    status: 'RUNNING',
    within: [APPLICATION, (input) => textOf(input, 'applicationId'), 'ResourceNotFoundException'],
    response: (id, call) => ({
      applicationId: given('applicationId')(call),
      jobRunId: id,
      arn: arnOf(call, 'emr-serverless', `/applications/${given('applicationId')(call)}/jobruns/${id}`),
    }),
  }),
};
