import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkIntegrity, type FileToCheck, type IntegrityInput } from './digest.ts';
import type { IntegrityCode } from './digest-problems.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const der = publicKey.export({ type: 'pkcs1', format: 'der' });
const FINGERPRINT = createHash('md5').update(der).digest('hex');
const KEYS = JSON.stringify({
  PublicKeyList: [{ Value: der.toString('base64'), Fingerprint: FINGERPRINT, ValidityStartTime: 1, ValidityEndTime: 2 }],
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hour = (number: number): string => `2026-01-01T${String(number).padStart(2, '0')}:00:00Z`;
const object = (number: number): string =>
  `AWSLogs/111122223333/CloudTrail-Digest/us-east-1/2026/01/01/111122223333_CloudTrail-Digest_us-east-1_t_us-east-1_20260101T${String(number).padStart(2, '0')}0000Z.json.gz`;
const logName = (number: number): string => `111122223333_CloudTrail_us-east-1_20260101T${String(number).padStart(2, '0')}05Z_abc${number}.json.gz`;
const logText = (number: number): string => `{"Records":[{"eventID":"${number}"}]}`;

interface Made {
  readonly digests: string[];
  readonly logFiles: FileToCheck[];
}

/** Written here by the documented rules: each digest carries hash and signature of the one before. */
function chain(
  hours: readonly number[],
  change: (digest: Record<string, unknown>, number: number) => Record<string, unknown> = (digest) => digest,
): Made {
  let previous: { object: string; hash: string; signature: string } | null = null;
  const digests: string[] = [];
  for (const number of hours) {
    const text: string = JSON.stringify(
      change(
        {
          awsAccountId: '111122223333',
          digestStartTime: hour(number),
          digestEndTime: hour(number + 1),
          digestS3Bucket: 'logs',
          digestS3Object: object(number),
          digestPublicKeyFingerprint: FINGERPRINT,
          digestSignatureAlgorithm: 'SHA256withRSA',
          previousDigestS3Bucket: previous === null ? null : 'logs',
          previousDigestS3Object: previous?.object ?? null,
          previousDigestHashValue: previous?.hash ?? null,
          previousDigestSignature: previous?.signature ?? null,
          logFiles: [{ s3Bucket: 'logs', s3Object: `AWSLogs/x/${logName(number)}`, hashValue: sha256(logText(number)), hashAlgorithm: 'SHA-256' }],
        },
        number,
      ),
    );
    const signed: string = `${hour(number + 1)}\nlogs/${object(number)}\n${sha256(text)}\n${(previous as { signature: string } | null)?.signature ?? 'null'}`;
    previous = { object: object(number), hash: sha256(text), signature: sign('sha256', Buffer.from(signed), privateKey).toString('hex') };
    digests.push(text);
  }
  return { digests, logFiles: hours.map((number) => ({ name: `download/${logName(number)}`, sha256: sha256(logText(number)), holdsEvents: true })) };
}

const codes = (input: Partial<IntegrityInput>): { state: string; verified: number; codes: IntegrityCode[] } => {
  const check = checkIntegrity({ digests: [], publicKeys: [KEYS], logFiles: [], ...input });
  return { state: check.state, verified: check.filesVerified, codes: check.problems.map(({ code }) => code) };
};

const good = chain([0, 1, 2, 3]);
const altered = (text: string): string => text.replace('"SHA-256"', '"sha-256"');

describe('an unbroken chain', () => {
  test('is verified but for the last digest, whose signature is not in any file', () => {
    expect(codes(good)).toEqual({ state: 'partly', verified: 4, codes: ['last-signature-unknown'] });
  });

  test('is verified with the signature S3 keeps beside the last digest, and broken with a wrong one', () => {
    const next = chain([0, 1, 2, 3, 4]).digests[4] ?? '';
    const signature = (JSON.parse(next) as { previousDigestSignature: string }).previousDigestSignature;
    const beside = (value: string) => [JSON.stringify({ DigestSignatures: [{ Bucket: 'logs', Object: object(3), Signature: value }] })];
    expect(codes({ ...good, signatures: beside(signature.toUpperCase()) })).toEqual({ state: 'verified', verified: 4, codes: [] });
    expect(codes({ ...good, signatures: beside(`00${signature.slice(2)}`) })).toMatchObject({ state: 'broken', codes: ['signature-wrong'] });
    expect(codes({ ...good, signatures: beside(signature), unsignedFiles: 2 })).toMatchObject({ state: 'partly', codes: ['event-history-unsigned'] });
  });

  test('is verified when the last digest names no log file', () => {
    const quiet = chain([0, 1, 2, 3], (digest, number) => (number === 3 ? { ...digest, logFiles: [] } : digest));
    expect(codes({ digests: quiet.digests, logFiles: quiet.logFiles.slice(0, 3) })).toEqual({ state: 'verified', verified: 3, codes: [] });
  });

  test("of files without events, those it names are checked and others are nobody's concern", () => {
    const quiet = chain([0, 1, 2], (digest, number) => (number === 2 ? { ...digest, logFiles: [] } : digest));
    const empty = quiet.logFiles.slice(0, 2).map((file) => ({ ...file, holdsEvents: false }));
    const note = { name: 'README.txt', sha256: '00', holdsEvents: false };
    expect(codes({ digests: quiet.digests, logFiles: [...empty, note] })).toEqual({ state: 'verified', verified: 2, codes: [] });
  });

  test('in any order, given twice, with names shortened', () => {
    const logFiles = good.logFiles.map((file) => ({ ...file, name: `logs.zip!/${file.name.replace('.gz', '')}`, sha256: file.sha256.toUpperCase() }));
    expect(codes({ digests: [...good.digests].reverse().concat(good.digests), logFiles })).toEqual({
      state: 'partly',
      verified: 4,
      codes: ['last-signature-unknown'],
    });
  });

  test('says so when keys or digests are not at hand', () => {
    expect(codes({ ...good, publicKeys: [] })).toEqual({ state: 'not-checked', verified: 4, codes: ['no-public-key'] });
    expect(codes({ logFiles: good.logFiles })).toEqual({ state: 'not-checked', verified: 0, codes: [] });
  });

  test('two regions are two chains', () => {
    const other = chain([0, 1], (digest) => ({
      ...digest,
      digestS3Object: String(digest['digestS3Object']).replaceAll('us-east-1_t', 'eu-west-1_t'),
    }));
    const only = checkIntegrity({ digests: [...good.digests, ...other.digests], publicKeys: [KEYS], logFiles: good.logFiles });
    expect(only.digestsRead).toBe(6);
    expect(only.problems.map(({ code }) => code)).not.toContain('time-gap');
  });
});

test.each<[string, Partial<IntegrityInput>, string, IntegrityCode[]]>([
  [
    'a log file changed',
    { ...good, logFiles: good.logFiles.map((file, index) => (index === 1 ? { ...file, sha256: sha256('other') } : file)) },
    'broken',
    ['last-signature-unknown', 'log-file-altered'],
  ],
  [
    'a digest changed',
    { ...good, digests: good.digests.map((text, index) => (index === 1 ? altered(text) : text)) },
    'broken',
    ['digest-altered', 'signature-wrong', 'last-signature-unknown'],
  ],
  [
    'a digest missing',
    { ...good, digests: good.digests.filter((_, index) => index !== 1) },
    'partly',
    ['digest-missing', 'last-signature-unknown', 'last-signature-unknown', 'log-files-unlisted'],
  ],
  [
    'a signature replaced',
    chain([0, 1, 2], (digest, number) => (number === 2 ? { ...digest, previousDigestSignature: 'ab'.repeat(256) } : digest)),
    'broken',
    ['signature-wrong', 'last-signature-unknown'],
  ],
  [
    'a signature that is no hexadecimal',
    chain([0, 1], (digest, number) => (number === 1 ? { ...digest, previousDigestSignature: 'zz' } : digest)),
    'broken',
    ['signature-wrong', 'last-signature-unknown'],
  ],
  [
    'validation switched off for hours',
    chain([0, 1, 5, 6], (digest, number) => (number === 5 ? { ...digest, previousDigestS3Object: null, previousDigestHashValue: null } : digest)),
    'partly',
    ['time-gap', 'last-signature-unknown', 'last-signature-unknown'],
  ],
  ['hours without digests though linked', chain([0, 1, 4]), 'partly', ['time-gap', 'last-signature-unknown']],
  ['a log file not given', { ...good, logFiles: good.logFiles.slice(1) }, 'partly', ['last-signature-unknown', 'log-files-not-given']],
  [
    'a log file no digest names',
    { ...good, logFiles: [...good.logFiles, { name: logName(9), sha256: '00', holdsEvents: true }] },
    'partly',
    ['last-signature-unknown', 'log-files-unlisted'],
  ],
  [
    'a digest that is not whole',
    { ...good, digests: [...good.digests, '{"digestStartTime":1,"logFiles":{}}', 'no json', 'null'] },
    'partly',
    ['digest-unreadable', 'last-signature-unknown'],
  ],
])('%s is noticed', (_name, input, state, expected) => {
  const found = codes(input);
  expect(found.codes).toEqual(expected);
  expect(found.state).toBe(state);
});

test('a key of another signer proves nothing', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'pkcs1', format: 'der' });
  const keys = JSON.stringify({
    PublicKeyList: [{ Value: 'bm90IGEga2V5', Fingerprint: 'x' }, { Value: other.toString('base64'), Fingerprint: FINGERPRINT }, 7],
  });
  expect(codes({ ...good, publicKeys: [keys] }).codes).toEqual(['signature-wrong', 'signature-wrong', 'signature-wrong', 'last-signature-unknown']);
});

test('every problem speaks both languages and names its subject', () => {
  for (const problem of checkIntegrity({ ...good, digests: good.digests.slice(0, 2), publicKeys: [] }).problems) {
    expect(problem.says.ja).toContain(problem.subject);
    expect(problem.says.en).toContain(problem.subject);
  }
});
