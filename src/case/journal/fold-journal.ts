/** From the entries of a journal to what the case knows now. Later entries about the same thing count; nothing is guessed. */
import type { Act, CaseRecord, Known, SubjectSaid } from '../case-record.ts';
import { FACT_NAMES } from '../catalogues/account-facts.ts';
import { deadlinesOf } from '../deadlines/due-dates.ts';
import { entryIdOf, type Entry, type EntryKind } from './entry.ts';

type Of<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>;

/** @param entries intact ones, in the order of the journal */
export function foldJournal(entries: readonly Entry[]): CaseRecord {
  const all = <Kind extends EntryKind>(kind: Kind): Of<Kind>[] => entries.filter((one): one is Of<Kind> => one.kind === kind);
  const last = entries.at(-1);
  const runs = all('run');
  return {
    openedAt: entries[0]?.at ?? null,
    facts: factsOf(all('fact')),
    messages: all('message').map((one) => {
      const { message, ...rest } = one.data;
      return { entry: entryIdOf(one), kind: message, ...rest };
    }),
    statements: lastWords(all('subject')),
    secured: all('secured').map((one) => ({ entry: entryIdOf(one), ...one.data })),
    drafts: all('draft').map((one) => {
      const { bytes: _, ...rest } = one.data;
      return { entry: entryIdOf(one), ...rest, madeAt: one.at };
    }),
    sent: all('sent').map((one) => ({ entry: entryIdOf(one), ...one.data })),
    supportCases: supportCasesOf(entries),
    evidence: all('evidence').map((one) => {
      const { evidence, ...rest } = one.data;
      return { entry: entryIdOf(one), kind: evidence, ...rest, addedAt: one.at };
    }),
    collected: all('collected').map((one) => ({ entry: entryIdOf(one), at: one.at, ...one.data })),
    runs: runs.map((one) => {
      const { files: _, ...rest } = one.data;
      return { entry: entryIdOf(one), at: one.at, ...rest };
    }),
    unfinishedRun: unfinishedOf(entries),
    acts: actsOf(all('act'), all('acted')),
    results: runs.at(-1)?.data.files ?? [],
    kept: [...new Map(all('kept').flatMap((one) => one.data.files.map((file) => [file.path, file] as const))).values()],
    deadlines: deadlinesOf(entries),
    words: all('words').map((one) => ({ entry: entryIdOf(one), at: one.at, text: one.data.text })),
    head: last === undefined ? null : { entry: entryIdOf(last), sha256: last.sha256 },
  };
}

function factsOf(said: readonly Of<'fact'>[]): CaseRecord['facts'] {
  const facts: Record<string, Known<string> | null> = Object.fromEntries(FACT_NAMES.map((name) => [name, null]));
  for (const one of said) {
    const { fact, value } = one.data;
    facts[fact] = value === null ? null : { value, entry: entryIdOf(one), at: one.at };
  }
  return facts as CaseRecord['facts'];
}

/** A subject said of again moves to the end of the list. */
function lastWords(said: readonly Of<'subject'>[]): SubjectSaid[] {
  const words = new Map<string, SubjectSaid>();
  for (const one of said) {
    const key = `${one.data.about} ${one.data.subject}`;
    words.delete(key);
    words.set(key, { entry: entryIdOf(one), ...one.data });
  }
  return [...words.values()];
}

/** Told outright, or named by a message or a letter; each number once, by its newest entry. */
function supportCasesOf(entries: readonly Entry[]): Known<string>[] {
  const numbers = new Map<string, Known<string>>();
  for (const one of entries) {
    const number = one.kind === 'support-case' ? one.data.number : one.kind === 'message' || one.kind === 'sent' ? one.data.supportCase : null;
    if (number === null) continue;
    numbers.delete(number);
    numbers.set(number, { value: number, entry: entryIdOf(one), at: one.at });
  }
  return [...numbers.values()];
}

/** Each with what came of it; one without an end was under way when the program stopped. */
function actsOf(acts: readonly Of<'act'>[], ends: readonly Of<'acted'>[]): Act[] {
  const endOf = new Map(ends.map(({ data }) => [data.act, data]));
  return acts.map((one) => {
    const { outcome, code, requestId, undo } = endOf.get(one.n) ?? { outcome: 'unknown', code: null, requestId: null, undo: [] };
    return { entry: entryIdOf(one), n: one.n, at: one.at, ...one.data, outcome, code, requestId, undo };
  });
}

function unfinishedOf(entries: readonly Entry[]): CaseRecord['unfinishedRun'] {
  const last = entries.findLast((one) => one.kind === 'begun' || one.kind === 'run');
  return last?.kind === 'begun' ? last.data.command : null;
}
