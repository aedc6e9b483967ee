/**
 * A stack deleted with everything in it, its protection taken off first. Its parts alone would come back with the next update.
 * What could not be deleted (a protected machine, a role that was locked) is left standing at the second attempt: CloudFormation takes such a list only then.
 */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../../ports/aws-account.ts';
import type { Action, Looked, Target, Write } from '../action.ts';
import { listAll, lookInList, textIn, textsIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target, input: Write['input'] = {}): Write => ({
  service: 'cloudformation',
  operation,
  region: target.region,
  input: { ...input, StackName: target.id },
  on: [target.arn],
});

const ask = (operation: string, target: Target) => ({ service: 'cloudformation', operation, region: target.region, input: { StackName: target.id } });

async function look(account: AwsAccount, target: Target): Promise<Looked> {
  const looked = await lookInList(
    account,
    ask('DescribeStacks', target),
    'Stacks[]',
    () => true,
    (stack) => ({ status: reachText(stack, 'StackStatus'), protected: reach(stack, 'EnableTerminationProtection')[0] === true }),
  );
  if (looked.kind !== 'there' || textIn(looked.state, 'status') === 'DELETE_COMPLETE') return looked.kind === 'there' ? { kind: 'gone' } : looked;
  if (textIn(looked.state, 'status') !== 'DELETE_FAILED') return looked;
  const parts = await listAll(account, ask('ListStackResources', target), 'StackResourceSummaries[]');
  if (parts.kind === 'absent') return { kind: 'gone' };
  if (parts.kind !== 'found') return { kind: 'unseen', refused: parts };
  const stuck = parts.items
    .filter((one) => reachText(one, 'ResourceStatus') === 'DELETE_FAILED')
    .flatMap((one) => reachText(one, 'LogicalResourceId') ?? []);
  return { kind: 'there', state: { ...looked.state, stuck } };
}

export const cloudformationDeleteStack: Action = {
  id: 'cloudformation-delete-stack',
  phase: 're-creators',
  order: 6,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => ['DescribeStacks', 'ListStackResources'].map((operation) => ({ service: 'cloudformation', operation, on: [target.arn] })),
  look,
  evidence: (target) => ['DescribeStacks', 'ListStackResources', 'GetTemplate'].map((operation) => ask(operation, target)),
  apply: (state, target) => {
    const stuck = textsIn(state, 'stuck');
    return [
      ...(state['protected'] === true ? [call('UpdateTerminationProtection', target, { EnableTerminationProtection: false })] : []),
      ...(textIn(state, 'status') === 'DELETE_IN_PROGRESS'
        ? []
        : [call('DeleteStack', target, stuck.length === 0 ? {} : { RetainResources: stuck })]),
    ];
  },
  settling: (state) => textIn(state, 'status') === 'DELETE_IN_PROGRESS',
};
