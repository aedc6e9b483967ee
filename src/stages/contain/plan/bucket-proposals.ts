/** A bucket whose policy the intruder changed: back to what Event history says it was, else without whom he let in; when several could be meant it is a question. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Foothold } from '../../investigate/index.ts';
import { trusted } from '../actions/iam-close-trust/closed-trust.ts';
import { s3RepairPolicy } from '../actions/s3-repair-policy/action.ts';
import { earlierCalls, formerly } from './earlier-calls.ts';
import { byHand, LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import { partitionOf } from './targets.ts';
import { isForeign, tellApart } from './trust-proposals.ts';
import { unseenNote } from './unseen-note.ts';

/** How CloudFront reads a private bucket: an identity of the owner's, in no account (CloudFront developer guide, origin access identity). */
const OF_CLOUDFRONT = /^arn:aws[a-z-]*:iam::cloudfront:/;

export async function bucketProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const { account, accountId, findings } = looking;
  const { region, target: bucket } = one;
  if (region === undefined || !/^[a-z0-9][a-z0-9.-]{2,62}$/.test(bucket)) return byHand(one);
  const answer = await account.ask({ service: 's3', operation: 'GetBucketPolicy', region, input: { Bucket: bucket } });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(bucket, answer, { service: 's3', region }, one.eventIds)] };
  const repair = (more: Readonly<Record<string, string>>): Proposed => {
    const target = { id: bucket, account: accountId, region, arn: `arn:${partitionOf(region)}:s3:::${bucket}`, more: { bucket, ...more } };
    return { ...nothingProposed, proposals: [proposal(s3RepairPolicy, target, LEFT, one.eventIds)] };
  };
  const former = formerly(await earlierCalls(account, bucket, one, findings, region), ({ name, request }) => {
    const document = name === 'PutBucketPolicy' ? reach(request, 'bucketPolicy')[0] : undefined;
    return typeof document === 'object' && document !== null ? JSON.stringify(document) : null;
  });
  if (former !== null) return repair({ former });
  const foreign = trusted(reachText(answer.output, 'Policy') ?? '').filter((name) => isForeign(name, accountId) && !OF_CLOUDFRONT.test(name));
  const strangers = tellApart(foreign, findings, accountId);
  if (strangers === null) return { ...nothingProposed, questions: [question(bucket, foreign, one.eventIds)] };
  return strangers.length === 0 ? nothingProposed : repair({ strangers: strangers.join(' ') });
}

const question = (bucket: string, foreign: readonly string[], eventIds: readonly string[]) => ({
  subject: `s3/${bucket}`,
  said: {
    ja: `侵入者がバケット ${bucket} の許可を書き換えました。いま入れる外の相手は ${foreign.join(', ')} です。知らない相手は S3 > バケット > ${bucket} > アクセス許可 > バケットポリシー で消してください。`,
    en: `The intruder rewrote the policy of the bucket ${bucket}. Outsiders let in now: ${foreign.join(', ')}. Take out whom you do not know under S3 > Buckets > ${bucket} > Permissions > Bucket policy.`,
  },
  eventIds,
});
