/** What to tell of one file, from what its bytes turned out to be. */
import type { ContainerOutcome, FileRead } from '../../../collect/index.ts';
import type { Bilingual } from '../../../words/language.ts';

export type ReadingFault = 'truncated' | 'damaged' | 'expands-too-far';

export interface FileFacts {
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  readonly outcome: ContainerOutcome;
  readonly documents: number;
  /** Why decompression ended early, null when it did not. */
  readonly fault: ReadingFault | null;
  /** Bytes after the end of compressed data. */
  readonly strayBytes: number;
  /** Records that proved to be no JSON when they were stored. */
  readonly unreadable: number;
  /** First expanded bytes, to name what is no log. */
  readonly head: Buffer;
}

export function fileRead(facts: FileFacts): FileRead {
  const { outcome, unreadable } = facts;
  const records = outcome.records - unreadable;
  const found = records + facts.documents;
  const whole = facts.fault === null && !outcome.truncated && outcome.rejected + unreadable === 0;
  const kind = found === 0 ? (isEmpty(facts) ? 'empty' : 'skipped') : whole ? 'read' : 'salvaged';
  return {
    number: facts.number,
    name: facts.name,
    bytes: facts.bytes,
    container: outcome.container,
    outcome: kind,
    why: kind === 'read' || kind === 'empty' ? null : kind === 'skipped' ? whySkipped(facts) : whySalvaged(facts, records),
    records,
    rejected: outcome.rejected + unreadable,
    skippedBytes: outcome.skippedBytes + facts.strayBytes,
  };
}

/** AWS delivers files without events (`{"Records":[]}`); an empty file says as little. */
const isEmpty = ({ outcome, fault }: FileFacts): boolean =>
  fault === null && outcome.rejected === 0 && outcome.unknownColumns === null && outcome.skippedBytes === 0;

const ARCHIVES: readonly (readonly [number, Buffer])[] = [
  [0, Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
  [0, Buffer.from('Rar!')],
  [0, Buffer.from('\xfd7zXZ', 'latin1')],
  [0, Buffer.from('BZh')],
  [0, Buffer.from('\x28\xb5\x2f\xfd', 'latin1')],
  [257, Buffer.from('ustar')],
];

function whySkipped({ head, fault, outcome }: FileFacts): Bilingual {
  if (fault === 'expands-too-far') return TOO_FAR;
  if (head.length >= 4 && head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    return {
      ja: '圧縮ファイルの中の圧縮ファイルです。展開してから渡してください。',
      en: 'It is an archive inside an archive. Unpack it first, then give the files.',
    };
  }
  if (ARCHIVES.some(([at, magic]) => head.subarray(at, at + magic.length).equals(magic))) {
    return {
      ja: 'この形式の圧縮ファイル(tar、7z、rar、xz など)は読めません。展開してから渡してください。',
      en: 'Archives of this kind (tar, 7z, rar, xz and the like) cannot be read. Unpack it first, then give the files.',
    };
  }
  if (outcome.unknownColumns !== null) {
    const columns = outcome.unknownColumns.slice(0, 6).join(', ');
    return {
      ja: `表ですが、CloudTrail の列ではありません(見つかった列: ${columns})。`,
      en: `It is a table, but its columns are not CloudTrail's (found: ${columns}).`,
    };
  }
  if (fault !== null) return { ja: '壊れていて、読める記録が一つもありませんでした。', en: 'It is damaged, and not a single record could be read.' };
  return { ja: 'CloudTrail の記録が見つかりませんでした。', en: 'No CloudTrail records were found in it.' };
}

const TOO_FAR: Bilingual = {
  ja: '展開すると異常に大きくなるため、途中で読むのをやめました(細工された圧縮ファイルの疑い)。',
  en: 'It unfolds to an abnormal size, so reading was stopped (it may be a rigged archive).',
};

function whySalvaged({ fault, outcome, unreadable }: FileFacts, records: number): Bilingual {
  if (fault === 'expands-too-far') return TOO_FAR;
  const kept = { ja: `読めた ${records} 件は使います。`, en: `The ${records} that could be read are used.` };
  if (fault === 'truncated' || outcome.truncated) return { ja: `途中で切れています。${kept.ja}`, en: `It is cut off. ${kept.en}` };
  if (fault === 'damaged') return { ja: `圧縮データの一部が壊れています。${kept.ja}`, en: `Part of its compressed data is damaged. ${kept.en}` };
  const rejected = outcome.rejected + unreadable;
  return {
    ja: `記録として読めない部分が ${rejected} か所ありました。${kept.ja}`,
    en: `${rejected} part(s) of it could not be read as records. ${kept.en}`,
  };
}
