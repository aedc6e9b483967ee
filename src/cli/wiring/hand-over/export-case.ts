/** Packs a case into one zip to hand over: as it is, or without secrets; encrypted when a password is given. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { handOverText, type HandOver } from '../../../case/verify/hand-over.ts';
import { writeZip, type ZipSource } from '../../../edges/zip-files/write-zip.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { secondsOf, type Casebook } from '../casebook/casebook.ts';
import { handOverFiles } from './hand-over-files.ts';
import { redactedCopy } from './redacted-copy.ts';

export interface ExportWish {
  /** Absolute path of the zip to write. */
  readonly out: string;
  readonly redacted: boolean;
  readonly withTables: boolean;
  readonly password: string | null;
}

export interface Exported {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly manifest: HandOver;
}

/** @throws HikeshiProblem `out-exists` (yours): nothing is ever overwritten. */
export async function exportCase(book: Casebook, wish: ExportWish, now: Date): Promise<Exported> {
  if (existsSync(wish.out)) throw outExists(wish.out);
  const packed = wish.redacted ? await redactedPack(book, wish, now) : await plainPack(book, wish, now);
  const { sha256 } = packed;
  book.say({ kind: 'exported', data: { name: basename(wish.out), sha256, redacted: wish.redacted, encrypted: wish.password !== null } });
  return packed;
}

async function plainPack(book: Casebook, wish: ExportWish, now: Date): Promise<Exported> {
  const { given, leftOut } = handOverFiles(book.folder, wish.withTables);
  const manifest: HandOver = {
    schema: 'hikeshi.hand-over/1',
    head: book.record().head?.sha256 ?? null,
    madeAt: secondsOf(now),
    redacted: false,
    files: given.map(({ path, sha256, bytes }) => ({ path, sha256, bytes, original: null, removed: [] })),
    leftOut: [...leftOut],
    redactedLines: [],
  };
  return packed(manifest, (path) => book.folder.at(path), wish);
}

/** The copy without secrets lies beside the zip while it is packed, and is gone afterwards. */
async function redactedPack(book: Casebook, wish: ExportWish, now: Date): Promise<Exported> {
  const copy = mkdtempSync(join(dirname(wish.out), '.hikeshi-redacted-'));
  try {
    const { manifest } = await redactedCopy(book, copy, now);
    return await packed(manifest, (path) => join(copy, path), wish);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Everything lies in one folder named like the zip, so that unpacking never scatters files. */
async function packed(manifest: HandOver, at: (path: string) => string, { out, password }: ExportWish): Promise<Exported> {
  const root = basename(out).replace(/\.zip$/i, '');
  const sources: ZipSource[] = [
    { name: `${root}/manifest.json`, from: Buffer.from(handOverText(manifest)) },
    ...manifest.files.map(({ path }) => ({ name: `${root}/${path}`, from: at(path) })),
  ];
  return { path: out, manifest, ...(await writeZip(out, sources, password)) };
}

const outExists = (out: string): HikeshiProblem =>
  new HikeshiProblem('out-exists', 'you', {
    ja: `${out} はもうあります。--out に別の名前を指定してください。`,
    en: `${out} exists already. Give --out another name.`,
  });
