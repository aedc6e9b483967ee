/**
 * Were the logs altered after AWS delivered them? Digest files hold the hashes of log files and of the digest before them, signed by AWS.
 * Pure: the caller gives texts and hashes. Sources: AWS, "CloudTrail digest file structure" and "Custom implementations of CloudTrail log file
 * integrity validation": all hashes are of the uncompressed content.
 */
import { verify, type KeyObject } from 'node:crypto';
import { readDigest, readPublicKeys, readSignatures, type Digest } from './digest-document.ts';
import { integrityProblem, type IntegrityCode, type IntegrityProblem } from './digest-problems.ts';

export interface IntegrityInput {
  /** Exact uncompressed texts of digest files. */
  readonly digests: readonly string[];
  /** Texts of `list-public-keys` answers. */
  readonly publicKeys: readonly string[];
  /** Texts of documents with the signatures S3 keeps beside digests (`readSignatures`). @default none */
  readonly signatures?: readonly string[];
  /** Files of Event history among the events: AWS signs nothing of it. @default 0 */
  readonly unsignedFiles?: number;
  /** Every file read that is no digest: its name as given (any folders before it), and the SHA-256 of its uncompressed content, hexadecimal. */
  readonly logFiles: readonly FileToCheck[];
}

export interface FileToCheck {
  readonly name: string;
  readonly sha256: string;
  /** A file without events that no digest names (a note, a licence) is no log file; nothing is said of it. */
  readonly holdsEvents: boolean;
}

export interface IntegrityCheck {
  /** 'broken': something does not match. 'not-checked': no digests, or no public key to trust them by. 'partly': what could be checked is unaltered. */
  readonly state: 'verified' | 'broken' | 'partly' | 'not-checked';
  readonly digestsRead: number;
  /** Log files whose content is as a digest says. */
  readonly filesVerified: number;
  readonly problems: readonly IntegrityProblem[];
}

const BREAKS: ReadonlySet<IntegrityCode> = new Set<IntegrityCode>(['log-file-altered', 'digest-altered', 'signature-wrong']);

/** Checks everything the given digests allow. Never throws on content. */
export function checkIntegrity(input: IntegrityInput): IntegrityCheck {
  const digests = input.digests.map(readDigest);
  const readable = distinct(digests.filter((digest) => digest !== null));
  const keys = new Map(input.publicKeys.flatMap((text) => [...readPublicKeys(text)]));
  const problems: IntegrityProblem[] = [];
  const unreadable = digests.length - digests.filter((digest) => digest !== null).length;
  if (unreadable > 0) problems.push(integrityProblem('digest-unreadable', String(unreadable)));
  const chains = chainsOf(readable);
  for (const chain of chains) problems.push(...linkProblems(chain));
  const signatures = checkSignatures(chains, keys, new Map((input.signatures ?? []).flatMap((text) => [...readSignatures(text)])));
  problems.push(...signatures.problems);
  const files = checkLogFiles(readable, input.logFiles);
  problems.push(...files.problems);
  const { unsignedFiles = 0 } = input;
  if (readable.length > 0 && unsignedFiles > 0) problems.push(integrityProblem('event-history-unsigned', String(unsignedFiles)));
  return { state: stateOf(readable.length, signatures.checked, problems), digestsRead: readable.length, filesVerified: files.verified, problems };
}

function stateOf(digests: number, signaturesChecked: number, problems: readonly IntegrityProblem[]): IntegrityCheck['state'] {
  if (problems.some(({ code }) => BREAKS.has(code))) return 'broken';
  if (digests === 0 || signaturesChecked === 0) return 'not-checked';
  return problems.length === 0 ? 'verified' : 'partly';
}

/** The same digest given twice counts once. */
function distinct(digests: readonly Digest[]): Digest[] {
  return [...new Map(digests.map((digest) => [`${digest.object} ${digest.ownHashes[0]}`, digest])).values()];
}

function chainsOf(digests: readonly Digest[]): Digest[][] {
  const chains = new Map<string, Digest[]>();
  for (const digest of digests) {
    const chain = chains.get(digest.chain);
    if (chain === undefined) chains.set(digest.chain, [digest]);
    else chain.push(digest);
  }
  return [...chains.values()].map((chain) => chain.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)));
}

/** Each digest names the one before it, with its hash; times follow on without a hole. */
function linkProblems(chain: readonly Digest[]): IntegrityProblem[] {
  return chain.slice(1).flatMap((digest, index) => {
    const before = chain[index] as Digest;
    if (digest.previousObject !== before.object) {
      if (digest.previousObject === null) return [integrityProblem('time-gap', `${before.end} – ${digest.start}`)];
      return [integrityProblem('digest-missing', digest.previousObject)];
    }
    if (digest.previousHash === null || !before.ownHashes.includes(digest.previousHash)) return [integrityProblem('digest-altered', before.object)];
    return before.end < digest.start ? [integrityProblem('time-gap', `${before.end} – ${digest.start}`)] : [];
  });
}

/** A digest's signature stands in the digest after it, and beside it in S3. */
function checkSignatures(
  chains: readonly (readonly Digest[])[],
  keys: ReadonlyMap<string, KeyObject>,
  beside: ReadonlyMap<string, string>,
): { checked: number; problems: IntegrityProblem[] } {
  const problems: IntegrityProblem[] = [];
  let checked = 0;
  let withoutKey = 0;
  for (const chain of chains) {
    chain.forEach((digest, index) => {
      const after = chain[index + 1];
      const named = after?.previousObject === digest.object ? after.previousSignature : null;
      const signature = named ?? beside.get(`${digest.bucket}/${digest.object}`) ?? null;
      const key = keys.get(digest.fingerprint);
      if (key === undefined) withoutKey++;
      else if (signature === null) problems.push(...lastUnproved(digest));
      else if (isSigned(digest, signature, key)) checked++;
      else problems.push(integrityProblem('signature-wrong', digest.object));
    });
  }
  if (withoutKey > 0) problems.push(integrityProblem('no-public-key', String(withoutKey)));
  return { checked, problems };
}

/** A last digest that names no log file proves nothing and leaves nothing unproved. */
const lastUnproved = ({ logFiles, object }: Digest): IntegrityProblem[] =>
  logFiles.length === 0 ? [] : [integrityProblem('last-signature-unknown', object)];

/** The signed text is the end time, the S3 path, the digest's hash and the signature before it, one a line; "null" for the first. */
function isSigned(digest: Digest, signature: string, key: KeyObject): boolean {
  const signedText = (hash: string): string => [digest.end, `${digest.bucket}/${digest.object}`, hash, digest.previousSignature ?? 'null'].join('\n');
  try {
    return digest.ownHashes.some((hash) => verify('sha256', Buffer.from(signedText(hash)), key, Buffer.from(signature, 'hex')));
  } catch {
    return false;
  }
}

function checkLogFiles(digests: readonly Digest[], given: IntegrityInput['logFiles']): { verified: number; problems: IntegrityProblem[] } {
  const listed = new Map(digests.flatMap((digest) => digest.logFiles.map((file) => [fileName(file.object), file.sha256] as const)));
  const problems: IntegrityProblem[] = [];
  const met = new Set<string>();
  let verified = 0;
  let unlisted = 0;
  for (const file of given) {
    const name = fileName(file.name);
    const expected = listed.get(name);
    if (expected === undefined) unlisted += file.holdsEvents ? 1 : 0;
    else if (expected === file.sha256.toLowerCase()) verified++;
    else problems.push(integrityProblem('log-file-altered', file.name));
    if (expected !== undefined) met.add(name);
  }
  if (digests.length === 0) return { verified, problems };
  if (listed.size > met.size) problems.push(integrityProblem('log-files-not-given', String(listed.size - met.size)));
  if (unlisted > 0) problems.push(integrityProblem('log-files-unlisted', String(unlisted)));
  return { verified, problems };
}

/** CloudTrail's file names are unique; folders and `.gz` get lost in downloads. */
function fileName(path: string): string {
  return (path.split(/[/\\!]/).at(-1) ?? path).replace(/\.gz$/i, '');
}
