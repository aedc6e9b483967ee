/** Digest files: each names the log files of its hour by their hashes, and the digest before it with its signature ("CloudTrail digest file structure"). */
import { createHash, sign } from 'node:crypto';
import type { SimulatedAccount } from '../../account/simulated-account.ts';
import { HOUR, isoTime, MINUTE } from '../../clock.ts';
import { signingKey } from './signing-key.ts';
import type { StoredLog } from './trail-bucket.ts';

export interface DigestFile {
  readonly key: string;
  /** Seconds since 1970. */
  readonly end: number;
  readonly text: string;
  readonly signature: string;
}

export interface DigestWish {
  readonly region: string;
  /** First hour, seconds since 1970. */
  readonly from: number;
  readonly now: number;
  readonly account: SimulatedAccount;
  /** Log files of the region. */
  readonly logs: readonly StoredLog[];
}

/** Digests come some minutes after their hour. */
const LATER = 10 * MINUTE;

/** Lengthens a chain up to now. Signing takes most of a millisecond, so nothing is signed before somebody looks. */
export function digestChain(chain: DigestFile[], wish: DigestWish): void {
  for (let end = (chain.at(-1)?.end ?? wish.from) + HOUR; end + LATER <= wish.now; end += HOUR) chain.push(digestOf(chain.at(-1) ?? null, end, wish));
}

function digestOf(previous: DigestFile | null, end: number, { region, account, logs }: DigestWish): DigestFile {
  const { trail } = account.states;
  const key = keyOf(account.id, region, trail.name ?? '', trail.homeRegion, end);
  const hour = logs.filter(({ file }) => file.deliveredAt > end - HOUR && file.deliveredAt <= end);
  const times = hour.flatMap(({ file }) => file.records.map((record) => record.eventTime)).sort();
  const text = JSON.stringify({
    awsAccountId: account.id,
    digestStartTime: isoTime(end - HOUR),
    digestEndTime: isoTime(end),
    digestS3Bucket: trail.bucket,
    digestS3Object: key,
    digestPublicKeyFingerprint: signingKey().fingerprint,
    digestSignatureAlgorithm: 'SHA256withRSA',
    newestEventTime: times.at(-1) ?? null,
    oldestEventTime: times[0] ?? null,
    previousDigestS3Bucket: previous === null ? null : trail.bucket,
    previousDigestS3Object: previous?.key ?? null,
    previousDigestHashValue: previous === null ? null : sha256(previous.text),
    previousDigestHashAlgorithm: previous === null ? null : 'SHA-256',
    previousDigestSignature: previous?.signature ?? null,
    logFiles: hour.map((log) => ({
      s3Bucket: trail.bucket,
      s3Object: log.key,
      hashValue: sha256(log.text()),
      hashAlgorithm: 'SHA-256',
      ...spanOf(log),
    })),
  });
  const signed = [isoTime(end), `${trail.bucket}/${key}`, sha256(text), previous?.signature ?? 'null'].join('\n');
  return { key, end, text, signature: sign('sha256', Buffer.from(signed), signingKey().privateKey).toString('hex') };
}

function spanOf({ file }: StoredLog): { readonly newestEventTime: string | null; readonly oldestEventTime: string | null } {
  const times = file.records.map((record) => record.eventTime).sort();
  return { newestEventTime: times.at(-1) ?? null, oldestEventTime: times[0] ?? null };
}

function keyOf(account: string, region: string, trail: string, home: string, end: number): string {
  const stamp = isoTime(end).replaceAll(/[-:]/g, '');
  const day = isoTime(end).slice(0, 10).replaceAll('-', '/');
  return `AWSLogs/${account}/CloudTrail-Digest/${region}/${day}/${account}_CloudTrail-Digest_${region}_${trail}_${home}_${stamp}.json.gz`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
