/** Takes a file into the case as evidence, unchanged; the same bytes are not taken twice. */
import { basename } from 'node:path';
import type { Evidence } from '../../../case/case-record.ts';
import type { EvidenceKind } from '../../../case/catalogues/correspondence.ts';
import { copyIntoEvidence, keepAsEvidence, type CopiedEvidence } from '../../../edges/case-folder/evidence-folder.ts';
import { hashOfFile } from '../../../edges/case-folder/folder-files.ts';
import { sha256Of } from '../../../case/journal/seal.ts';
import type { Casebook } from './casebook.ts';

export interface EvidenceWish {
  /** Absolute path, or the content itself with a name for it. */
  readonly from: string | { readonly name: string; readonly content: Uint8Array };
  readonly kind: EvidenceKind;
  /** Where it came from; the file's name when not said. */
  readonly source: string | null;
  readonly how: string | null;
  readonly obtainedAt: string | null;
}

export interface AddedEvidence {
  readonly evidence: Evidence;
  /** The case held these very bytes before; nothing was added. */
  readonly already: boolean;
}

/** @throws HikeshiProblem `evidence-unreadable` (yours). */
export function addEvidence(book: Casebook, wish: EvidenceWish): AddedEvidence {
  const before = book.record().evidence;
  const held = heldAlready(before, wish.from);
  if (held !== undefined) return { evidence: held, already: true };
  const id = `E-${Math.max(0, ...before.map((one) => Number(one.id.slice('E-'.length)))) + 1}` as const;
  const copied = copiedIn(book.folder.path, wish.from, id);
  const { kind, source, how, obtainedAt } = wish;
  book.say({ kind: 'evidence', data: { ...copied, id, evidence: kind, source: source ?? nameOf(wish.from), how, obtainedAt } });
  const added = book.record().evidence.at(-1);
  if (added === undefined) throw new Error('what was just written down is not there');
  return { evidence: added, already: false };
}

const nameOf = (from: EvidenceWish['from']): string => (typeof from === 'string' ? basename(from) : from.name);

function copiedIn(casePath: string, from: EvidenceWish['from'], id: string): CopiedEvidence {
  return typeof from === 'string' ? copyIntoEvidence(casePath, from, id, basename(from)) : keepAsEvidence(casePath, from.content, id, from.name);
}

function heldAlready(evidence: readonly Evidence[], from: EvidenceWish['from']): Evidence | undefined {
  const sha256 = typeof from === 'string' ? hashOrNull(from) : sha256Of(from.content);
  return evidence.find((one) => one.sha256 === sha256);
}

function hashOrNull(path: string): string | null {
  try {
    return hashOfFile(path).sha256;
  } catch {
    return null;
  }
}
