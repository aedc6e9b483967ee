/**
 * Digest files for a trail's log files: one a day and region, each naming the day's logs and the digest before, signed with a key made here.
 * Written from AWS's description, "CloudTrail digest file structure"; real ones come every hour, which makes no difference to the chain.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const der = publicKey.export({ type: 'pkcs1', format: 'der' });
const FINGERPRINT = createHash('md5').update(der).digest('hex');
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** As `ListPublicKeys` answers through the port: bytes as base64 text. */
export const publicKeysAnswer = { PublicKeyList: [{ Value: der.toString('base64'), Fingerprint: FINGERPRINT }] };

export interface DigestObject {
  readonly content: Uint8Array;
  readonly signature: string;
}

/** @param logs key -> gzip content, all of one account. Digests by key, for every region and day that has logs. */
export function digestsFor(bucket: string, account: string, logs: ReadonlyMap<string, Uint8Array>): Map<string, DigestObject> {
  const digests = new Map<string, DigestObject>();
  const before = new Map<string, { readonly key: string; readonly hash: string; readonly signature: string; readonly end: string }>();
  for (const [place, keys] of byRegionAndDay(logs)) {
    const [region = '', day = ''] = place.split(' ');
    const end = `${new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
    const key = `AWSLogs/${account}/CloudTrail-Digest/${region}/${day.replaceAll('-', '/')}/${account}_CloudTrail-Digest_${region}_all_us-east-1_${end.replaceAll(/[-:]/g, '')}.json.gz`;
    const previous = before.get(region);
    const text = JSON.stringify({
      awsAccountId: account,
      digestStartTime: previous?.end ?? `${day}T00:00:00Z`,
      digestEndTime: end,
      digestS3Bucket: bucket,
      digestS3Object: key,
      digestPublicKeyFingerprint: FINGERPRINT,
      digestSignatureAlgorithm: 'SHA256withRSA',
      previousDigestS3Bucket: previous === undefined ? null : bucket,
      previousDigestS3Object: previous?.key ?? null,
      previousDigestHashValue: previous?.hash ?? null,
      previousDigestHashAlgorithm: 'SHA-256',
      previousDigestSignature: previous?.signature ?? null,
      logFiles: keys.map((one) => ({
        s3Bucket: bucket,
        s3Object: one,
        hashValue: sha256(gunzipSync(logs.get(one) ?? new Uint8Array())),
        hashAlgorithm: 'SHA-256',
      })),
    });
    const signed = [end, `${bucket}/${key}`, sha256(text), previous?.signature ?? 'null'].join('\n');
    const signature = sign('sha256', Buffer.from(signed), privateKey).toString('hex');
    before.set(region, { key, hash: sha256(text), signature, end });
    digests.set(key, { content: gzipSync(text), signature });
  }
  return digests;
}

/** `us-east-1 2025-12-07` -> keys, oldest first. */
function byRegionAndDay(logs: ReadonlyMap<string, Uint8Array>): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const key of [...logs.keys()].sort()) {
    const [region = '', year = '', month = '', day = ''] = key.split('/CloudTrail/')[1]?.split('/') ?? [];
    const place = `${region} ${year}-${month}-${day}`;
    places.set(place, [...(places.get(place) ?? []), key]);
  }
  return places;
}
