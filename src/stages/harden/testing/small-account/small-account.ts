/** See README.md beside this file. */
import { knownCall } from '../../../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../../ports/aws-account.ts';
import { READS } from './reads.ts';
import { openState, type SmallState } from './state.ts';
import { WRITES } from './writes.ts';

export interface Fault {
  readonly answer: AwsAnswer;
  /** The call is carried out before its answer is lost. */
  readonly after: boolean;
}

export interface SmallAccount extends AwsAccount {
  readonly state: SmallState;
  readonly calls: AwsCall[];
  faults: (call: AwsCall) => Fault | null;
}

type Fields = Record<string, Reachable>;

/** Members of the inputs of all calls; each call has some of them, as the models of AWS say. */
export interface Input {
  readonly UserName: string;
  readonly AccessKeyId: string;
  readonly Status: string;
  readonly MaxPasswordAge?: number;
  readonly Bucket: string;
  readonly Policy: string;
  readonly Name: string;
  readonly TrailName: string;
  readonly S3BucketName: string;
  readonly IsMultiRegionTrail?: boolean;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly EnableLogFileValidation?: boolean;
  readonly EventSelectors: Reachable;
  readonly DetectorId: string;
  readonly Enable: boolean;
  readonly Features: Reachable;
  readonly FilterName: string;
  readonly Action: string;
  readonly IpSetId: string;
  readonly Activate: boolean;
  readonly analyzerName: string;
  readonly PublicAccessBlockConfiguration: Fields;
  readonly State: string;
  readonly ImageBlockPublicAccessState: string;
  readonly HttpTokens: string;
  readonly SnapshotId: string;
  readonly ImageId: string;
  readonly OperationType: string;
  readonly LaunchPermission: Fields;
  readonly Budget: Fields;
  readonly BudgetName: string;
  readonly Notification: { readonly NotificationType: string };
  readonly NotificationsWithSubscribers: Reachable[];
  readonly AnomalySubscription: Fields;
  readonly MonitorArn: string;
  readonly SubscriptionArn: string;
}
/** `null`: there is no such thing. A text: AWS refuses, by this code. */
export type Operation = (state: SmallState, input: Input, region: string) => Reachable | string;

export function smallAccount(): SmallAccount {
  const state = openState();
  const calls: AwsCall[] = [];
  const answer = (call: AwsCall): AwsAnswer => {
    calls.push(call);
    const fault = account.faults(call);
    if (fault !== null && !fault.after) return fault.answer;
    const done = carriedOut(state, call);
    return fault?.answer ?? done;
  };
  const account: SmallAccount = {
    state,
    calls,
    faults: () => null,
    ask: (call) => Promise.resolve(answer(call)),
    async *pages(call) {
      yield await Promise.resolve(answer(call));
    },
  };
  return account;
}

function carriedOut(state: SmallState, { service, operation, region, input = {} }: AwsCall): AwsAnswer {
  const name = `${service}:${operation}`;
  const run = knownCall(service, operation)?.access === 'read' ? READS[name] : WRITES[name];
  if (run === undefined) throw new Error(`the small account does not know ${name}`);
  const output = run(state, input as unknown as Input, region);
  if (output === null) return { kind: 'absent', code: 'NoSuchEntity', message: name };
  if (typeof output === 'string') return { kind: 'failed', cause: 'request', code: output, message: output };
  return { kind: 'found', output: structuredClone(output), requestId: 'r-1' };
}
