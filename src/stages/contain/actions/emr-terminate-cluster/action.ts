/** An EMR cluster ended: protection off first, then the cluster. Its machines are never ended one by one, for EMR starts others in their place. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const OVER = ['TERMINATED', 'TERMINATED_WITH_ERRORS'];

const unprotect = (target: Target): Write => on(target, 'emr', 'SetTerminationProtection', { JobFlowIds: [target.id], TerminationProtected: false });

export const emrTerminateCluster: Action = {
  id: 'emr-terminate-cluster',
  phase: 're-creators',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'emr', operation: 'DescribeCluster', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'emr', operation: 'DescribeCluster', region: target.region, input: { ClusterId: target.id } }, (output) => {
      const state = reachText(output, 'Cluster.Status.State') ?? '';
      if (OVER.includes(state)) return null;
      return { status: state === 'TERMINATING' ? 'ending' : 'at work', protected: reachText(output, 'Cluster.TerminationProtected') === 'true' };
    }),
  apply: (state, target) =>
    textIn(state, 'status') === 'ending'
      ? []
      : [...(state['protected'] === true ? [unprotect(target)] : []), on(target, 'emr', 'TerminateJobFlows', { JobFlowIds: [target.id] })],
  settling: (state) => textIn(state, 'status') === 'ending',
  evidence: ({ id, region }) =>
    ['DescribeCluster', 'ListInstances'].map((operation) => ({ service: 'emr', operation, region, input: { ClusterId: id } })),
};
