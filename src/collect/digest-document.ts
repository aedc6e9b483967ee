/** CloudTrail digest files and the answer of `aws cloudtrail list-public-keys`, read out of untrusted JSON. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { reach, reachText, type Reachable } from '../knowledge/json-reach.ts';

/** Fields as AWS describes them in "CloudTrail digest file structure". Hashes and signatures are lower-case hexadecimal text. */
export interface Digest {
  readonly bucket: string;
  readonly object: string;
  /** Digests of one trail and region follow one another; this tells the row they belong to. */
  readonly chain: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  readonly end: string;
  readonly fingerprint: string;
  readonly previousObject: string | null;
  readonly previousHash: string | null;
  readonly previousSignature: string | null;
  readonly logFiles: readonly { readonly object: string; readonly sha256: string }[];
  /** SHA-256 this digest's own uncompressed file may have: as its text stands, or with a line end after it, which reading does not keep. */
  readonly ownHashes: readonly string[];
}

/** Null when the text is no digest or lacks what a check needs. */
export function readDigest(text: string): Digest | null {
  const json = parsed(text);
  const bucket = reachText(json, 'digestS3Bucket');
  const object = reachText(json, 'digestS3Object');
  const start = reachText(json, 'digestStartTime');
  const end = reachText(json, 'digestEndTime');
  if (bucket === null || object === null || start === null || end === null) return null;
  return {
    bucket,
    object,
    chain: `${bucket}/${(object.split('/').at(-1) ?? '').replace(/\d{8}T\d{6}Z/, '')}`,
    start,
    end,
    fingerprint: (reachText(json, 'digestPublicKeyFingerprint') ?? '').toLowerCase(),
    previousObject: reachText(json, 'previousDigestS3Object'),
    previousHash: reachText(json, 'previousDigestHashValue')?.toLowerCase() ?? null,
    previousSignature: reachText(json, 'previousDigestSignature')?.toLowerCase() ?? null,
    logFiles: reach(json, 'logFiles[]').flatMap((file) => {
      const name = reachText(file, 's3Object');
      const hash = reachText(file, 'hashValue');
      return name === null || hash === null ? [] : [{ object: name, sha256: hash.toLowerCase() }];
    }),
    ownHashes: ['', '\n', '\r\n'].map((lineEnd) =>
      createHash('sha256')
        .update(text + lineEnd, 'utf8')
        .digest('hex'),
    ),
  };
}

/** Keys by fingerprint. `Value` is a PKCS #1 public key in DER, base64 (AWS, API reference, PublicKey). What is no key is left out. */
export function readPublicKeys(text: string): Map<string, KeyObject> {
  const keys = new Map<string, KeyObject>();
  for (const one of reach(parsed(text), 'PublicKeyList[]')) {
    const value = reachText(one, 'Value');
    const fingerprint = reachText(one, 'Fingerprint');
    if (value === null || fingerprint === null) continue;
    try {
      keys.set(fingerprint.toLowerCase(), createPublicKey({ key: Buffer.from(value, 'base64'), format: 'der', type: 'pkcs1' }));
    } catch {
      // Not a key: signatures that need it stay unchecked, and that is said.
    }
  }
  return keys;
}

/**
 * Signatures by `bucket/key` of their digest, out of documents `{"DigestSignatures":[{"Bucket","Object","Signature"}]}` that `hikeshi collect` writes:
 * S3 keeps a digest's own signature beside it (`x-amz-meta-signature`), and the newest digest has no successor to name it.
 */
export function readSignatures(text: string): Map<string, string> {
  return new Map(
    reach(parsed(text), 'DigestSignatures[]').flatMap((one) => {
      const [bucket, object, signature] = [reachText(one, 'Bucket'), reachText(one, 'Object'), reachText(one, 'Signature')];
      return bucket === null || object === null || signature === null ? [] : [[`${bucket}/${object}`, signature.toLowerCase()] as const];
    }),
  );
}

function parsed(text: string): Reachable | undefined {
  try {
    return JSON.parse(text) as Reachable;
  } catch {
    return undefined;
  }
}
