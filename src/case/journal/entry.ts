/**
 * What the journal of a case can say: one schema an entry kind. Entries are facts about the past and are never changed; a later entry about the same thing counts instead.
 * A journal may come from a stranger, so every entry read is checked against its schema before it is believed.
 */
import * as z from 'zod/mini';
import { ACCOUNT_FACTS, FACT_NAMES, type FactName } from '../catalogues/account-facts.ts';
import { DESK_NAMES, EVIDENCE_KIND_NAMES, LETTER_KIND_NAMES, MESSAGE_KIND_NAMES } from '../catalogues/correspondence.ts';
import { SECURED_STEP_NAMES } from '../catalogues/secured-steps.ts';
import { CLOCK_NAMES } from '../deadlines/deadline-rules.ts';
import type { EntryId, EvidenceId } from '../case-record.ts';

/** Commands that leave results in a case. */
export const RUN_COMMANDS = ['investigate', 'claim', 'report', 'harden'] as const;
/** Commands that change the account. */
export const ACTING_COMMANDS = ['contain', 'harden'] as const;

const text = z.string();
const maybe = z.nullable(text);
/** ISO 8601 UTC to the second. */
const time = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  z.refine((one) => !Number.isNaN(Date.parse(one))),
);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());
const evidenceId = z.string().check(z.regex(/^E-[1-9]\d{0,8}$/)) as unknown as z.ZodMiniType<EvidenceId>;
/** Relative, inside the case, with `/`: nothing read from a journal may lead elsewhere. */
export const insidePath = z
  .string()
  .check(
    z.refine(
      (one) => one !== '' && !/^[/\\]|^[A-Za-z]:|\\|\0/.test(one) && one.split('/').every((part) => part !== '' && part !== '..' && part !== '.'),
    ),
  );
const oneOf = <const Names extends readonly string[]>(names: Names) => z.enum(names as unknown as Record<string, Names[number]>);
const proof = z.object({ evidence: z.array(evidenceId), events: z.array(text), words: maybe });
/** Entries are named by their number. */
const entryNumber = z.int().check(z.positive());
/** A call to AWS as it is made: `input` is JSON. */
const awsCall = z.object({ service: text, operation: text, region: text, input: text });
const file = z.object({ path: insidePath, sha256: hash, bytes: count });

const fact = z.object({ fact: oneOf(FACT_NAMES), value: maybe }).check(z.refine(({ fact: name, value }) => value === null || fits(name, value)));

function fits(name: FactName, value: string): boolean {
  const { answer } = ACCOUNT_FACTS[name];
  switch (answer.shape) {
    case 'choice':
      return Object.hasOwn(answer.values, value);
    case 'account':
      return /^\d{12}$/.test(value);
    case 'time':
      return time.safeParse(value).success;
    case 'zone':
    case 'words':
      return value !== '';
  }
}

const SCHEMAS = {
  /** The first entry of every journal. */
  opened: z.object({ version: text }),
  /** The owner answers one of the questions of `account-facts.ts`; null takes an answer back. */
  fact,
  /** Mine or not mine. */
  subject: z.object({ subject: text, word: oneOf(['mine', 'not-mine'] as const), about: oneOf(['account', 'charges'] as const) }),
  /** Something done to secure the account. */
  secured: z.object({ step: oneOf(SECURED_STEP_NAMES), doneAt: z.nullable(time), by: maybe, targets: z.array(text), proof }),
  message: z.object({
    message: oneOf(MESSAGE_KIND_NAMES),
    from: maybe,
    subject: maybe,
    receivedAt: z.nullable(time),
    statedDeadline: z.nullable(time),
    evidence: z.nullable(evidenceId),
    supportCase: maybe,
  }),
  evidence: z.extend(file, { id: evidenceId, evidence: oneOf(EVIDENCE_KIND_NAMES), source: text, how: maybe, obtainedAt: z.nullable(time) }),
  draft: z.extend(file, { letter: oneOf(LETTER_KIND_NAMES), language: oneOf(['ja', 'en'] as const) }),
  sent: z.object({
    letter: oneOf(LETTER_KIND_NAMES),
    to: oneOf(DESK_NAMES),
    sentAt: time,
    path: z.nullable(insidePath),
    supportCase: maybe,
    words: maybe,
  }),
  'support-case': z.object({ number: text }),
  /** A moment that starts a period of `deadline-rules.ts`. */
  clock: z.object({ clock: oneOf(CLOCK_NAMES), startedAt: time, events: z.array(text) }),
  deadline: z.object({ what: text, dueAt: time }),
  met: z.object({ deadline: text }),
  words: z.object({ text }),
  /** A command that concludes has begun: until its `run` follows, what it writes is not finished. */
  begun: z.object({ command: oneOf(RUN_COMMANDS) }),
  /** What a run read, what came out, and every file that lies in the case afterwards (evidence and drafts have entries of their own). */
  run: z.object({ command: oneOf(RUN_COMMANDS), version: text, read: z.array(text), outcome: text, files: z.array(file) }),
  /** A call that changes the account is about to be made. Without its `acted` nobody knows whether AWS got it: look before doing it again. */
  act: z.object({ command: oneOf(ACTING_COMMANDS), step: text, call: awsCall, undoes: z.nullable(entryNumber) }),
  /** What came of it. `unknown`: no answer came, it may have been done. `undo`: the calls that take it back, none where nothing does. */
  acted: z.object({
    act: entryNumber,
    outcome: oneOf(['done', 'refused', 'unknown'] as const),
    code: maybe,
    requestId: maybe,
    undo: z.array(awsCall),
  }),
  /** Files the program keeps beside the journal, as they are now. */
  kept: z.object({ files: z.array(file) }),
  /** What a live account was asked for. `log` is collected/log.jsonl as it was then: it names every file with its hash, and only grows. */
  collected: z.object({
    account: text,
    caller: text,
    since: time,
    until: time,
    files: count,
    bytes: count,
    log: z.object({ sha256: hash, bytes: count }),
    outcome: text,
  }),
  /** A copy of the case was handed over. */
  exported: z.object({ name: text, sha256: hash, redacted: z.boolean(), encrypted: z.boolean() }),
  /**
   * The program was stopped while it wrote a line. The piece stays where it is, at the beginning of this entry's line, and this says which it was.
   * `lost`: how many entries that had been confirmed are gone with it; always 0 unless something else touched the file.
   */
  continued: z.object({ torn: z.object({ sha256: hash, bytes: count }), lost: count }),
} as const;

export type EntryKind = keyof typeof SCHEMAS;
export type EntryData<Kind extends EntryKind> = z.infer<(typeof SCHEMAS)[Kind]>;
/** One thing to be written down: `{ kind: 'words', data: { text } }`. */
export type Said = { readonly [Kind in EntryKind]: { readonly kind: Kind; readonly data: EntryData<Kind> } }[EntryKind];

/** Whether the journal could read it back. */
export const isSaid = ({ kind, data }: Said): boolean => SCHEMAS[kind].safeParse(data).success;

/** An entry as the journal holds it. */
export type Entry = Said & {
  /** 1, 2, 3, ... */
  readonly n: number;
  /** ISO 8601 UTC to the second. */
  readonly at: string;
  /** Hash of the entry before; sixty-four zeros for the first. */
  readonly previous: string;
  readonly sha256: string;
};

export const entryIdOf = ({ n }: Pick<Entry, 'n'>): EntryId => `J-${n}`;

const frame = z.strictObject({ at: time, data: z.unknown(), kind: text, n: z.int().check(z.positive()), previous: hash });

/** `unknown-kind`: written by a newer version; it stays, and says nothing here. */
export type CheckedEntry = { readonly entry: Entry } | { readonly entry: null; readonly why: 'unknown-kind' | 'not-an-entry' };

/** What an unsealed line says. */
export function checkedEntry(record: unknown, sha256: string): CheckedEntry {
  const framed = frame.safeParse(record);
  if (!framed.success) return { entry: null, why: 'not-an-entry' };
  const { kind, data, ...rest } = framed.data;
  if (!Object.hasOwn(SCHEMAS, kind)) return { entry: null, why: 'unknown-kind' };
  const said = SCHEMAS[kind as EntryKind].safeParse(data);
  return said.success ? { entry: { ...rest, sha256, kind, data: said.data } as Entry } : { entry: null, why: 'not-an-entry' };
}
