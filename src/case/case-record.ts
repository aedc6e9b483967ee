/**
 * What a case remembers, folded from its journal (`journal/fold-journal.ts`). Plain data, nothing computed about guilt or money: that is in findings.json and claim.json.
 * Everything is a value or absent (`null`, an empty list); nothing is guessed. All times are ISO 8601 UTC (`2026-12-07T03:12:44Z`).
 * All texts were written by people or came in from outside: escape them wherever they are shown.
 */
import type { FactName, FactValue } from './catalogues/account-facts.ts';
import type { DeskName, EvidenceKind, LetterKind, MessageKind } from './catalogues/correspondence.ts';
import type { SecuredStepName } from './catalogues/secured-steps.ts';
import type { Deadline } from './deadlines/deadline.ts';

/** `J-12`: the twelfth entry of the journal; the source of everything below. */
export type EntryId = `J-${number}`;
/** `E-3`: the third piece of evidence. */
export type EvidenceId = `E-${number}`;

/** A value with the journal entry it comes from. A later entry replaces an earlier one. */
export interface Known<Value> {
  readonly value: Value;
  readonly entry: EntryId;
  /** When it was said. */
  readonly at: string;
}

/** One property a fact, absent (`null`) until the owner has said it. `facts.supportPlan?.value` is `'basic' | 'developer' | ...`. */
export type AccountFacts = { readonly [Name in FactName]: Known<FactValue<Name>> | null };

/** A message from AWS, a reseller or a bank, as received. */
export interface ReceivedMessage {
  readonly entry: EntryId;
  readonly kind: MessageKind;
  readonly from: string | null;
  readonly subject: string | null;
  /** When it reached the owner; absent when not said. */
  readonly receivedAt: string | null;
  /** A deadline the text itself names; rules add further ones (`deadlines`). */
  readonly statedDeadline: string | null;
  /** Where its text lies. */
  readonly evidence: EvidenceId | null;
  /** Number of the AWS Support case it belongs to. */
  readonly supportCase: string | null;
}

/** The owner's word about a key, user, address, resource, or (`charges`) a line of the bill. */
export interface SubjectSaid {
  readonly entry: EntryId;
  readonly subject: string;
  readonly word: 'mine' | 'not-mine';
  readonly about: 'account' | 'charges';
}

export interface Proof {
  readonly evidence: readonly EvidenceId[];
  /** CloudTrail event ids. */
  readonly events: readonly string[];
  readonly words: string | null;
}

/** Something done to secure the account. */
export interface SecuredStep {
  readonly entry: EntryId;
  readonly step: SecuredStepName;
  /** Absent when the owner did not say when. */
  readonly doneAt: string | null;
  /** Who did it, in words; absent when not said. */
  readonly by: string | null;
  /** Key ids, user names, ARNs it was done to. */
  readonly targets: readonly string[];
  readonly proof: Proof;
}

/** A text made for somebody, kept in the case. */
export interface Draft {
  readonly entry: EntryId;
  readonly letter: LetterKind;
  readonly language: 'ja' | 'en';
  /** Relative to the case folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly madeAt: string;
}

export interface SentLetter {
  readonly entry: EntryId;
  readonly letter: LetterKind;
  readonly to: DeskName;
  readonly sentAt: string;
  /** The draft it was made from; absent when the owner wrote it. */
  readonly path: string | null;
  readonly supportCase: string | null;
  readonly words: string | null;
}

export interface Evidence {
  readonly id: EvidenceId;
  readonly entry: EntryId;
  readonly kind: EvidenceKind;
  /** Relative to the case folder, with `/`. */
  readonly path: string;
  /** Lower-case hex of the bytes as they came. */
  readonly sha256: string;
  readonly bytes: number;
  /** Where it came from: the file's name, as the person gave it. */
  readonly source: string;
  /** How it was obtained, in words; absent when not said. */
  readonly how: string | null;
  /** When it was obtained (downloaded, received); absent when not said. */
  readonly obtainedAt: string | null;
  readonly addedAt: string;
}

export type RunCommand = 'investigate' | 'claim' | 'report' | 'harden';

/** A file the program concluded: findings.json, claim.json, report.html and all that lies beside them. */
export interface ResultFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One run of a command that concludes; the newest one says which files the folder should hold. */
export interface Run {
  readonly entry: EntryId;
  readonly command: RunCommand;
  readonly at: string;
  readonly version: string;
  /** Inputs as the person named them. */
  readonly read: readonly string[];
  /** What came out, in one line of words. */
  readonly outcome: string;
}

/** A call to AWS as it was made; `input` is JSON. */
export interface ActCall {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly input: string;
}

/** A call that changed the account, or was to. */
export interface Act {
  readonly entry: EntryId;
  /** Its number in the journal; what `act` and `undoes` of entries mean. */
  readonly n: number;
  readonly at: string;
  readonly command: 'contain' | 'harden';
  /** What it belongs to, e.g. `guardduty/eu-west-1`. */
  readonly step: string;
  readonly call: ActCall;
  /** `unknown`: no answer came, or the program was stopped before one: it may have been done. */
  readonly outcome: 'done' | 'refused' | 'unknown';
  readonly code: string | null;
  readonly requestId: string | null;
  /** Calls that take it back, in order; none where nothing does. */
  readonly undo: readonly ActCall[];
  /** The number of the act it takes back. */
  readonly undoes: number | null;
}

/** What was collected from a live account, all in all, when a collection ended or was stopped. */
export interface Collected {
  readonly entry: EntryId;
  readonly at: string;
  readonly account: string;
  /** ARN of who asked. */
  readonly caller: string;
  readonly since: string;
  readonly until: string;
  readonly files: number;
  readonly bytes: number;
  /** collected/log.jsonl at that moment: its first `bytes` bytes. */
  readonly log: { readonly sha256: string; readonly bytes: number };
  /** `complete`, `not everything`, `stopped`. */
  readonly outcome: string;
}

export interface FreeWords {
  readonly entry: EntryId;
  readonly at: string;
  readonly text: string;
}

export interface CaseRecord {
  /** When the case was opened: its first entry; absent for a folder without a journal. */
  readonly openedAt: string | null;
  readonly facts: AccountFacts;
  /** Oldest first, as all lists here. */
  readonly messages: readonly ReceivedMessage[];
  /** The last word on each subject. */
  readonly statements: readonly SubjectSaid[];
  readonly secured: readonly SecuredStep[];
  readonly drafts: readonly Draft[];
  readonly sent: readonly SentLetter[];
  /** Numbers of AWS Support cases, newest last. */
  readonly supportCases: readonly Known<string>[];
  readonly evidence: readonly Evidence[];
  /** Newest last. */
  readonly collected: readonly Collected[];
  readonly runs: readonly Run[];
  /** A command that began and whose end the journal does not know: it is at work, or was stopped. */
  readonly unfinishedRun: RunCommand | null;
  /** Calls that changed the account, oldest first. */
  readonly acts: readonly Act[];
  /** All that lay in the folder after the newest finished run, but for evidence and drafts. */
  readonly results: readonly ResultFile[];
  /** Files kept beside the journal (statements.json), newest state of each. */
  readonly kept: readonly ResultFile[];
  /** Soonest first; met ones stay in the list and say by which entry. */
  readonly deadlines: readonly Deadline[];
  readonly words: readonly FreeWords[];
  /** The newest entry's hash: whoever notes it down can later tell whether the journal was rewritten. */
  readonly head: { readonly entry: EntryId; readonly sha256: string } | null;
}
