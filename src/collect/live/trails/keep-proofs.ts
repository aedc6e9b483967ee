/** What the chain of digests is checked with offline: AWS's public keys of each region, and the signatures S3 keeps beside the digests. */
import type { StateDocument } from '../../../ports/account-state.ts';
import type { MadeLine, ObjectLine } from '../../../ports/collected.ts';
import { askDocument, sideBySide, type Asking } from '../asking.ts';
import { secondsText } from '../history/chain-kept.ts';
import { TRAILS_FOLDER } from './fetch-objects.ts';

/** Keys are valid for months; a digest of the first day may be signed with one that ended soon after. */
const MARGIN_MILLISECONDS = 86_400_000;

export async function keepProofs(asking: Asking, regions: readonly string[], since: string, until: string): Promise<StateDocument[]> {
  const { collection, clock, run } = asking;
  const signed = collection.lines.filter((line): line is ObjectLine => line.kind === 'object' && line.signature !== null);
  if (signed.length > 0) {
    const list = signed.map(({ bucket, key, signature }) => ({ Bucket: bucket, Object: key, Signature: signature }));
    collection.keep<MadeLine>(
      { kind: 'made', path: `${TRAILS_FOLDER}/digest-signatures.json`, at: secondsText(clock.now()) },
      Buffer.from(`${JSON.stringify({ DigestSignatures: list })}\n`),
    );
  }
  const input = { StartTime: secondsText(Date.parse(since) - MARGIN_MILLISECONDS), EndTime: secondsText(Date.parse(until) + MARGIN_MILLISECONDS) };
  const asked = await sideBySide(regions, 8, (region) =>
    askDocument(asking, {
      service: 'cloudtrail',
      operation: 'ListPublicKeys',
      region,
      input,
      times: ['StartTime', 'EndTime'],
      path: `${TRAILS_FOLDER}/public-keys/${run}/${region}.json`,
    }),
  );
  return asked.map(({ document }) => document);
}
