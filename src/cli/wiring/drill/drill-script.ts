/** What a drill is told to do, line by line: typed at the prompt or written in a file. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';

export const STEP_WORDS = ['look', 'investigate', 'contain', 'harden', 'write', 'wait', 'read', 'claim', 'dossier', 'console', 'end'] as const;
export type StepWord = (typeof STEP_WORDS)[number];

/** What a frightened person does in the console on such a day. */
export const CONSOLE_ACTS = ['delete-key', 'end-everything', 'remove-quarantine', 'delete-trail', 'close-account'] as const;
export type ConsoleAct = (typeof CONSOLE_ACTS)[number];

export interface Told {
  readonly word: StepWord;
  /** Seconds to wait; null for every other step, and for `wait` alone: until something comes. */
  readonly seconds: number | null;
  /** What to do in the console; null for every other step, and for `console` alone: the person is asked. */
  readonly act: ConsoleAct | null;
}

const LENGTHS = { m: 60, h: 3600, d: 86_400 } as const;
const MOST_SECONDS = 60 * LENGTHS.d;

/**
 * One line: a step's word or its number in the menu, after `wait` a length such as `30m`, `6h`, `2d`, after `console` one of its acts. Null when it is
 * none of these.
 */
export function readTold(line: string): Told | null {
  const [typed = '', more, ...rest] = line.trim().toLowerCase().split(/\s+/);
  const word = STEP_WORDS.find((one) => one === typed) ?? STEP_WORDS[/^[1-9]\d?$/.test(typed) ? Number(typed) - 1 : -1];
  if (word === undefined || rest.length > 0) return null;
  if (more === undefined) return { word, seconds: null, act: null };
  const seconds = word === 'wait' ? secondsOf(more) : null;
  const act = word === 'console' ? actOf(more) : null;
  return seconds === null && act === null ? null : { word, seconds, act };
}

/** An act by its word or its number in the list. */
export const actOf = (text: string): ConsoleAct | null =>
  CONSOLE_ACTS.find((one) => one === text) ?? CONSOLE_ACTS[/^[1-9]$/.test(text) ? Number(text) - 1 : -1] ?? null;

function secondsOf(length: string): number | null {
  const found = /^(\d{1,5})([mhd])$/.exec(length);
  if (found === null) return null;
  const seconds = Number(found[1]) * LENGTHS[found[2] as keyof typeof LENGTHS];
  return seconds > 0 && seconds <= MOST_SECONDS ? seconds : null;
}

/**
 * A whole script: a step a line, `#` begins a remark.
 * @throws HikeshiProblem `bad-drill-script` (yours) naming the first line that is no step.
 */
export function readScript(text: string): readonly Told[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const said = line.replace(/#.*/, '').trim();
    if (said === '') return [];
    const told = readTold(said);
    if (told === null || (told.word === 'console' && told.act === null)) throw badScript(index + 1);
    return [told];
  });
}

const badScript = (line: number): HikeshiProblem =>
  new HikeshiProblem('bad-drill-script', 'you', {
    ja: `台本の${line}行目が読めません。1行に1つ、次のどれかを書いてください: ${STEP_WORDS.join(', ')} (wait のあとには 30m、6h、2d のように長さを書けます。console のあとには、次のどれかを書きます: ${CONSOLE_ACTS.join(', ')})`,
    en: `Line ${line} of the script is no step. Write one of these a line: ${STEP_WORDS.join(', ')} (after "wait" a length may follow, such as 30m, 6h or 2d; after "console" comes one of: ${CONSOLE_ACTS.join(', ')})`,
  });
