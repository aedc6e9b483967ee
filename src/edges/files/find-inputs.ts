/** From what the person named to what there is to read: folders walked, archives opened, in an order that is the same every time. */
import { closeSync, openSync, readSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { InputPart, RefusedInput } from './input-part.ts';
import { REFUSED, refusalFor } from './refusal-words.ts';
import { STANDARD_INPUT } from './standard-input.ts';
import { isZip, zipEntries } from './zip-entries.ts';

export interface InputsFound {
  readonly parts: readonly InputPart[];
  readonly refused: readonly RefusedInput[];
}

/**
 * `inputs` are files and folders; nothing below `caseFolder` is taken, so that a case kept inside the log folder does not read itself,
 * unless the input itself lies in there: what was collected into the case.
 * `spool` is the file holding what `-` (the standard input) gave. Links are followed, each real file and folder once.
 * @throws HikeshiProblem `input-not-found`
 */
export async function findInputs(inputs: readonly string[], caseFolder: string, spool: string | null = null): Promise<InputsFound> {
  const walk = new Walk(caseFolder);
  for (const input of inputs) if (input !== STANDARD_INPUT) walk.named(input);
  if (spool !== null) walk.files.push({ name: STANDARD_INPUT, path: spool, bytes: statSync(spool).size, entry: null });
  const parts: InputPart[] = [];
  for (const file of walk.files) {
    const opened = await openedIfArchive(file);
    parts.push(...opened.parts);
    walk.refused.push(...opened.refused);
  }
  return { parts: parts.sort(byName), refused: walk.refused.sort(byName) };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

class Walk {
  readonly files: InputPart[] = [];
  readonly refused: RefusedInput[] = [];
  private readonly met = new Set<string>();
  private readonly caseFolder: string;
  /** Named on purpose inside the case; null while anything else is walked. */
  private namedInside: string | null = null;

  constructor(caseFolder: string) {
    this.caseFolder = real(caseFolder);
  }

  named(input: string): void {
    try {
      statSync(input);
    } catch (cause) {
      throw notFound(input, cause);
    }
    const root = real(input);
    this.namedInside = root !== this.caseFolder && isWithin(this.caseFolder, root) ? root : null;
    const waiting = [input];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) waiting.push(...this.look(path));
  }

  /** Takes a file, or gives what a folder holds. */
  private look(path: string): string[] {
    try {
      const stats = statSync(path);
      const place = real(path);
      if (this.isOurs(place)) return [];
      if (stats.isDirectory()) return this.inFolder(path, place);
      this.takeFile(path, place, stats);
    } catch (error) {
      this.refused.push({ name: path, bytes: 0, why: refusalFor(error) });
    }
    return [];
  }

  private inFolder(path: string, place: string): string[] {
    if (this.met.has(place)) return [];
    this.met.add(place);
    return readdirSync(path)
      .sort()
      .reverse()
      .map((entry) => join(path, entry));
  }

  private takeFile(path: string, place: string, stats: Stats): void {
    if (!stats.isFile()) this.refused.push({ name: path, bytes: 0, why: REFUSED.notAFile });
    else if (this.met.has(place)) this.refused.push({ name: path, bytes: stats.size, why: REFUSED.sameFile });
    else this.files.push({ name: path, path, bytes: stats.size, entry: null });
    this.met.add(place);
  }

  private isOurs(place: string): boolean {
    return isWithin(this.caseFolder, place) && (this.namedInside === null || !isWithin(this.namedInside, place));
  }
}

/** Also true for the folder itself. */
function isWithin(folder: string, place: string): boolean {
  const inside = relative(folder, place);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(folder, inside) === place);
}

/** The path without links; a folder that is not there yet stays as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function openedIfArchive(file: InputPart): Promise<{ readonly parts: readonly InputPart[]; readonly refused: readonly RefusedInput[] }> {
  try {
    if (isZip(firstBytes(file.path))) return await zipEntries(file.name, file.path, file.bytes);
    return { parts: [file], refused: [] };
  } catch (error) {
    return { parts: [], refused: [{ name: file.name, bytes: file.bytes, why: refusalFor(error) }] };
  }
}

const head = Buffer.alloc(4);

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

function notFound(input: string, cause: unknown): HikeshiProblem {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return new HikeshiProblem(
      'input-not-permitted',
      'you',
      { ja: `「${input}」を開く許可がありません。権限を確かめてください。`, en: `You have no permission to open “${input}”. Check its permissions.` },
      cause,
    );
  }
  return new HikeshiProblem(
    'input-not-found',
    'you',
    { ja: `「${input}」が見つかりません。名前と場所を確かめてください。`, en: `“${input}” was not found. Check its name and place.` },
    cause,
  );
}
