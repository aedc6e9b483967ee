/** The block of public access of a bucket, or of all buckets of the account, switched on again in all four parts. */
import type { Json } from '../../../../case/journal/canonical-json.ts';
import { reach } from '../../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../../ports/aws-account.ts';
import type { Action, Looked, Target, Write } from '../action.ts';
import { textIn } from '../looking.ts';
import { words } from './words.ts';

const PARTS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;
const ALL = Object.fromEntries(PARTS.map((part) => [part, true]));
const ALL_ON = JSON.stringify(ALL);

/** Of a bucket when the target names one, of the account otherwise. */
const call = (operation: string, target: Target, input: Write['input'] = {}): Write => {
  const { bucket } = target.more;
  const whose = bucket === undefined ? { AccountId: target.account } : { Bucket: bucket };
  return { service: bucket === undefined ? 's3-control' : 's3', operation, region: target.region, input: { ...whose, ...input }, on: [target.arn] };
};

async function look(account: AwsAccount, target: Target): Promise<Looked> {
  const answer = await account.ask(call('GetPublicAccessBlock', target));
  // Nothing set up is a fact about a bucket that is there.
  if (answer.kind === 'absent') return answer.code === 'NoSuchBucket' ? { kind: 'gone' } : { kind: 'there', state: { block: null } };
  if (answer.kind !== 'found') return { kind: 'unseen', refused: answer };
  const block = Object.fromEntries(PARTS.map((part) => [part, reach(answer.output, `PublicAccessBlockConfiguration.${part}`)[0] === true]));
  return { kind: 'there', state: { block: JSON.stringify(block) } };
}

export const s3BlockPublic: Action = {
  id: 's3-block-public',
  phase: 'doors',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: call('', target).service, operation: 'GetPublicAccessBlock', on: [target.arn] }],
  look,
  apply: (state, target) => (state['block'] === ALL_ON ? [] : [call('PutPublicAccessBlock', target, { PublicAccessBlockConfiguration: ALL })]),
  undo: (before, now, target) => {
    const block = textIn(before, 'block');
    if (now === null || block === textIn(now, 'block')) return [];
    return block === null
      ? [call('DeletePublicAccessBlock', target)]
      : [call('PutPublicAccessBlock', target, { PublicAccessBlockConfiguration: JSON.parse(block) as Json })];
  },
};
