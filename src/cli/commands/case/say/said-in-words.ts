/** From what the person typed to what the journal keeps. Typed forms begin with a word of their own; anything else is kept as free words, as it stands. */
import { ACCOUNT_FACTS, FACT_NAMES, type FactName } from '../../../../case/catalogues/account-facts.ts';
import { LETTER_KIND_NAMES, type LetterKind } from '../../../../case/catalogues/correspondence.ts';
import { SECURED_STEP_NAMES, type SecuredStepName } from '../../../../case/catalogues/secured-steps.ts';
import { CLOCK_NAMES, type ClockName } from '../../../../case/deadlines/deadline-rules.ts';
import { isSaid, type Said } from '../../../../case/journal/entry.ts';
import { HikeshiProblem } from '../../../../knowledge/problem.ts';
import type { Language } from '../../../../words/language.ts';
import { utcOf } from '../../../../words/local-time.ts';
import { zoneParser } from '../../../flag-parsers.ts';
import type { CaseSayFlags } from './command.ts';

/** `subjects` go to statements.json as well. */
export interface SaidInWords {
  readonly said: readonly Said[];
  readonly subjects: { readonly mine: readonly string[]; readonly notMine: readonly string[] };
}

type Options = Omit<CaseSayFlags, 'case' | 'lang' | 'json'>;

/** The person's world as far as words depend on it. */
export interface Speaker {
  readonly language: Language;
  readonly zone: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

type Form = (rest: readonly string[], options: Options, speaker: Speaker) => SaidInWords;

const only = (...said: readonly Said[]): SaidInWords => ({ said, subjects: { mine: [], notMine: [] } });

const FORMS: Readonly<Record<string, Form>> = {
  mine: (rest) => ({ said: [], subjects: { mine: some(rest, 'mine AKIA...'), notMine: [] } }),
  'not-mine': (rest) => ({ said: [], subjects: { mine: [], notMine: some(rest, 'not-mine AKIA...') } }),
  done: (rest, { at, by, target, evidence, event, proof }) =>
    only(
      ...some(rest, 'done root-mfa-enabled').map((step): Said => {
        const data = {
          step: listed(step, SECURED_STEP_NAMES) as SecuredStepName,
          doneAt: at ?? null,
          by: by ?? null,
          targets: [...(target ?? [])],
          proof: { evidence: (evidence ?? []) as `E-${number}`[], events: [...(event ?? [])], words: proof ?? null },
        };
        return checked({ kind: 'secured', data });
      }),
    ),
  sent: ([letter, ...words], { at, to, letter: path, supportCase }, { now }) => {
    const data = {
      letter: listed(letter ?? '', LETTER_KIND_NAMES) as LetterKind,
      to: to ?? 'support',
      sentAt: at ?? now,
      path: path ?? null,
      supportCase: supportCase ?? null,
      words: words.length === 0 ? null : words.join(' '),
    };
    return only(checked({ kind: 'sent', data }));
  },
  'support-case': ([number = '']) => only({ kind: 'support-case', data: { number: matching(number, /^\d{6,20}$/, 'support-case 170000000000000') } }),
  happened: ([clock = ''], { at, event }, { now }) =>
    only({ kind: 'clock', data: { clock: listed(clock, CLOCK_NAMES) as ClockName, startedAt: at ?? now, events: [...(event ?? [])] } }),
  due: ([time = '', ...words], _, { zone }) =>
    only({ kind: 'deadline', data: { dueAt: timeIn(time, zone), what: some(words, 'due 2026-12-10 WORDS').join(' ') } }),
  met: ([entry = '']) => only({ kind: 'met', data: { deadline: matching(entry, /^J-[1-9]\d{0,8}$/, 'met J-4') } }),
};

/** @throws HikeshiProblem `not-said` (yours) for a typed form with something wrong in it. */
export function saidInWords(words: readonly string[], options: Options, speaker: Speaker): SaidInWords {
  const [first = '', ...rest] = words;
  const form = Object.hasOwn(FORMS, first) ? FORMS[first] : undefined;
  if (form !== undefined) return form(rest, options, speaker);
  const facts = words.map((one) => factIn(one, speaker));
  if (facts.every((one) => one !== null)) return only(...facts);
  return only({ kind: 'words', data: { text: words.join(' ') } });
}

/** `NAME=VALUE`; nothing after the sign takes an answer back. Null for anything that does not begin with a fact's name. */
function factIn(word: string, { language, zone }: Speaker): Said | null {
  const [, name = '', written = ''] = /^([A-Za-z]+)=([^]*)$/.exec(word) ?? [];
  if (!(FACT_NAMES as readonly string[]).includes(name)) return null;
  const fact = name as FactName;
  if (written === '') return { kind: 'fact', data: { fact, value: null } };
  const { answer } = ACCOUNT_FACTS[fact];
  const value = answer.shape === 'time' ? timeIn(written, zone) : answer.shape === 'zone' ? zoneIn(written, language) : written.trim();
  const said: Said = { kind: 'fact', data: { fact, value } };
  if (isSaid(said)) return said;
  throw answer.shape === 'choice' ? unknownWord(written, Object.keys(answer.values)) : notSaid(`${fact}=123456789012`);
}

function timeIn(text: string, zone: string): string {
  const utc = utcOf(text, zone);
  if (utc === null) throw notSaid('noticedAt="2026-12-07 12:12"');
  return utc;
}

function zoneIn(text: string, language: Language): string {
  try {
    return zoneParser(language)(text);
  } catch {
    throw notSaid('zone=Asia/Tokyo');
  }
}

function some(words: readonly string[], example: string): readonly string[] {
  if (words.length === 0 || words.includes('')) throw notSaid(example);
  return words;
}

function listed(word: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  throw unknownWord(word, names);
}

function matching(word: string, pattern: RegExp, example: string): string {
  if (pattern.test(word)) return word;
  throw notSaid(example);
}

function checked(said: Said): Said {
  if (isSaid(said)) return said;
  throw notSaid('done keys-deactivated --target AKIA... --evidence E-1');
}

const notSaid = (example: string): HikeshiProblem =>
  new HikeshiProblem('not-said', 'you', {
    ja: `この形では記録できません。例: hikeshi case say ${example}\n言い方の一覧: hikeshi case say`,
    en: `This cannot be recorded like that. Example: hikeshi case say ${example}\nAll forms: hikeshi case say`,
  });

const unknownWord = (word: string, names: readonly string[]): HikeshiProblem =>
  new HikeshiProblem('not-said', 'you', {
    ja: `「${word.slice(0, 60)}」は選べません。次のどれかを書いてください:\n  ${names.join('\n  ')}`,
    en: `"${word.slice(0, 60)}" is not one of the choices. Write one of these:\n  ${names.join('\n  ')}`,
  });
