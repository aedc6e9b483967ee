/** The RSA key pair digests are signed with, as CloudTrail has one a region: made once a process and never stored. */
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface SigningKey {
  readonly privateKey: KeyObject;
  /** Public key, PKCS #1 in DER: what ListPublicKeys gives as `Value`. */
  readonly der: Uint8Array;
  /** MD5 of the DER, hexadecimal, as digests name it. */
  readonly fingerprint: string;
}

let made: SigningKey | null = null;

export function signingKey(): SigningKey {
  if (made === null) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = publicKey.export({ type: 'pkcs1', format: 'der' });
    made = { privateKey, der: new Uint8Array(der), fingerprint: createHash('md5').update(der).digest('hex') };
  }
  return made;
}
