/**
 * A trail's folder with digest files, signed with a key made here: for each hour one digest naming the log files of that hour, one quiet hour at the end.
 * Written from AWS's description, "CloudTrail digest file structure" and "Custom implementations of CloudTrail log file integrity validation".
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const der = publicKey.export({ type: 'pkcs1', format: 'der' });
const fingerprint = createHash('md5').update(der).digest('hex');

const ACCOUNT = '111122223333';
const TRAIL = 'management-events';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const hourTime = (hour: number): string => `2026-01-01T${twoDigits(hour)}:00:00Z`;

export const logPath = (hour: number): string =>
  `AWSLogs/${ACCOUNT}/CloudTrail/us-east-1/2026/01/01/${ACCOUNT}_CloudTrail_us-east-1_20260101T${twoDigits(hour)}05Z_Abcdefghijklmn${twoDigits(hour)}.json.gz`;
export const digestPath = (hour: number): string =>
  `AWSLogs/${ACCOUNT}/CloudTrail-Digest/us-east-1/2026/01/01/${ACCOUNT}_CloudTrail-Digest_us-east-1_${TRAIL}_us-east-1_20260101T${twoDigits(hour + 1)}0000Z.json.gz`;

/** What `aws cloudtrail list-public-keys` prints. */
export const publicKeys = JSON.stringify({ PublicKeyList: [{ Value: der.toString('base64'), Fingerprint: fingerprint }] });

export const logText = (records: readonly object[]): string => JSON.stringify({ Records: records });

interface Signed {
  readonly path: string;
  readonly hash: string;
  readonly signature: string;
}

/** Files by path. `hours[n]` are the records of the log file delivered in hour n. */
export function signedTrail(hours: readonly (readonly object[])[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let previous: Signed | null = null;
  for (let hour = 0; hour <= hours.length; hour++) {
    const records = hours[hour];
    if (records !== undefined) files.set(logPath(hour), gzipSync(logText(records)));
    const text: string = digestText(hour, records, previous);
    files.set(digestPath(hour), gzipSync(text));
    const signed: string = [hourTime(hour + 1), `bucket/${digestPath(hour)}`, sha256(text), previous?.signature ?? 'null'].join('\n');
    previous = { path: digestPath(hour), hash: sha256(text), signature: sign('sha256', Buffer.from(signed), privateKey).toString('hex') };
  }
  return files;
}

function digestText(hour: number, records: readonly object[] | undefined, previous: Signed | null): string {
  return JSON.stringify({
    awsAccountId: ACCOUNT,
    digestStartTime: hourTime(hour),
    digestEndTime: hourTime(hour + 1),
    digestS3Bucket: 'bucket',
    digestS3Object: digestPath(hour),
    digestPublicKeyFingerprint: fingerprint,
    digestSignatureAlgorithm: 'SHA256withRSA',
    previousDigestS3Bucket: previous === null ? null : 'bucket',
    previousDigestS3Object: previous?.path ?? null,
    previousDigestHashValue: previous?.hash ?? null,
    previousDigestHashAlgorithm: 'SHA-256',
    previousDigestSignature: previous?.signature ?? null,
    logFiles:
      records === undefined ? [] : [{ s3Bucket: 'bucket', s3Object: logPath(hour), hashValue: sha256(logText(records)), hashAlgorithm: 'SHA-256' }],
  });
}
