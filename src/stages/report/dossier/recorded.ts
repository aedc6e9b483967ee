/** What the case remembers of what the owner did and heard, as lines of the dossier. Texts are the owner's and AWS's and may be hostile. */
import type { CaseRecord, SecuredStep, SentLetter } from '../../../case/case-record.ts';
import { DESKS, LETTER_KINDS, MESSAGE_KINDS } from '../../../case/catalogues/correspondence.ts';
import { SECURED_STEPS } from '../../../case/catalogues/secured-steps.ts';
import { code, same, say, type Inline, type Line } from '../document/inline.ts';
import type { AskId } from './asks.ts';

export interface RecordedDeed {
  /** Null for what AWS does not ask but a reader wants to know (a message that came). */
  readonly ask: AskId | null;
  readonly by: 'owner' | 'other';
  /** ISO 8601; null when it was not said. */
  readonly at: string | null;
  readonly line: Line;
  /** Where it stands in the case: entries of the journal and pieces of evidence. */
  readonly refs: readonly string[];
  /** CloudTrail event ids named as proof. */
  readonly events: readonly string[];
}

const W = {
  noticed: { ja: 'アカウント所有者が気づいた', en: 'The account owner noticed' },
  how: { ja: '（{how}）', en: ' ({how})' },
  received: { ja: '連絡を受け取った：{what}', en: 'Message received: {what}' },
  sent: { ja: '連絡した：{what}（宛先：{desk}）', en: 'Sent: {what} (to: {desk})' },
  caseNumber: { ja: '、問い合わせ番号 {number}', en: ', support case {number}' },
  by: { ja: '（行った人：{by}）', en: ' (by {by})' },
} as const;

/** Oldest first; what has no time comes last. */
export function recordedDeeds(record: CaseRecord | null): readonly RecordedDeed[] {
  if (record === null) return [];
  return [...record.secured.map(ofStep), ...record.sent.map(ofLetter), ...ofMessages(record), ...ofNoticing(record)].sort((a, b) =>
    (a.at ?? '9').localeCompare(b.at ?? '9'),
  );
}

const ofStep = ({ entry, step, doneAt, by, targets, proof }: SecuredStep): RecordedDeed => ({
  ask: SECURED_STEPS[step].asked,
  by: 'owner',
  at: doneAt,
  line: [
    say(SECURED_STEPS[step].name),
    ...(targets.length === 0
      ? []
      : [
          say({ ja: '：', en: ': ' }),
          ...targets.flatMap((target, index): readonly Inline[] => (index === 0 ? [code(target)] : [same(', '), code(target)])),
        ]),
    ...(by === null ? [] : [say(W.by, { by })]),
    ...(proof.words === null ? [] : [same(' '), same(proof.words)]),
  ],
  refs: [entry, ...proof.evidence],
  events: proof.events,
});

const ofLetter = ({ entry, letter, to, sentAt, supportCase }: SentLetter): RecordedDeed => ({
  ask: to === 'support' || to === 'contact-form' ? 'answer' : null,
  by: 'owner',
  at: sentAt,
  line: [say(W.sent, { what: say(LETTER_KINDS[letter]), desk: say(DESKS[to]) }), ...numbered(supportCase)],
  refs: [entry],
  events: [],
});

const ofMessages = ({ messages }: CaseRecord): readonly RecordedDeed[] =>
  messages.map(({ entry, kind, receivedAt, evidence, supportCase }) => ({
    ask: null,
    by: 'other',
    at: receivedAt,
    line: [say(W.received, { what: say(MESSAGE_KINDS[kind]) }), ...numbered(supportCase)],
    refs: [entry, ...(evidence === null ? [] : [evidence])],
    events: [],
  }));

function ofNoticing({ facts: { noticedAt, noticedHow } }: CaseRecord): readonly RecordedDeed[] {
  if (noticedAt === null) return [];
  const how = noticedHow === null ? [] : [say(W.how, { how: noticedHow.value })];
  return [{ ask: null, by: 'owner', at: noticedAt.value, line: [say(W.noticed), ...how], refs: [noticedAt.entry], events: [] }];
}

const numbered = (supportCase: string | null): Line => (supportCase === null ? [] : [say(W.caseNumber, { number: code(supportCase) })]);
