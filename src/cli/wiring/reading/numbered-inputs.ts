/** Everything given, numbered by name: the numbers stand in event keys, so they must not depend on the order of reading. */
import type { FileRead } from '../../../collect/index.ts';
import type { InputsFound } from '../../../edges/files/find-inputs.ts';
import type { RefusedInput } from '../../../edges/files/input-part.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { NumberedPart } from './worker-messages.ts';

export interface NumberedInputs {
  readonly parts: readonly NumberedPart[];
  readonly refused: readonly (RefusedInput & { readonly number: number })[];
}

/** event_key = number * 2^32 + ordinal must stay exact as a JavaScript number. */
const MOST_FILES = 2 ** 21;

/** @throws HikeshiProblem `too-many-files` */
export function numberedInputs({ parts, refused }: InputsFound): NumberedInputs {
  if (parts.length + refused.length >= MOST_FILES) throw tooMany(parts.length + refused.length);
  const numbers = new Map(
    [...parts, ...refused].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map((one, index) => [one, index + 1]),
  );
  const numbered = <T extends InputsFound['parts'][number] | RefusedInput>(one: T): T & { readonly number: number } => ({
    ...one,
    number: numbers.get(one) ?? 0,
  });
  return { parts: parts.map(numbered), refused: refused.map(numbered) };
}

export const refusedFiles = ({ refused }: NumberedInputs): FileRead[] =>
  refused.map(({ number, name, bytes, why }) => ({
    number,
    name,
    bytes,
    container: 'unknown',
    outcome: 'skipped',
    why,
    records: 0,
    rejected: 0,
    skippedBytes: bytes,
  }));

const tooMany = (files: number): HikeshiProblem =>
  new HikeshiProblem('too-many-files', 'you', {
    ja: `ファイルが ${files} 個あり、一度に扱える数(200 万)を超えています。アカウントや月ごとに分けて調べてください。`,
    en: `There are ${files} files, more than can be taken at once (2 million). Investigate them in parts, by account or by month.`,
  });
