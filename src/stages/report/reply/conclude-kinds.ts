/** From what the sentences say to the kinds of the whole message: a later stage of the story silences an earlier one that is only mentioned. */
import { DECIDES, weigh, type Weighed } from './cues/cue.ts';
import type { Ask } from './cues/ask-cues.ts';
import { KIND_CUES, type SpokenKind } from './cues/kind-cues.ts';
import type { ForgerySign } from './forgery/signs.ts';
import type { Sentence } from './message/sentences.ts';
import type { AskFound, KindFound, ReplyKind } from './understanding.ts';

/** The order in which kinds matter to the reader. */
const ORDER: readonly ReplyKind[] = [
  'phishing-suspicion',
  'abuse-notice',
  'compromise-notice',
  'restriction',
  'partial-offer',
  'approved',
  'declined',
  'asks-to-secure',
  'asks-for-list',
  'monitoring',
  'passed-to-billing',
  'wrong-desk',
];

/** When the first is said, the others in the same message are only mentioned. */
const SILENCES: readonly (readonly [SpokenKind, readonly SpokenKind[]])[] = [
  ['wrong-desk', ['declined', 'abuse-notice', 'passed-to-billing', 'compromise-notice']],
  ['partial-offer', ['approved', 'declined', 'passed-to-billing']],
  ['approved', ['passed-to-billing', 'monitoring', 'declined']],
  ['declined', ['passed-to-billing']],
];

const SECURING: ReadonlySet<Ask> = new Set([
  'root-password',
  'mfa',
  'rotate-keys',
  'remove-identities',
  'remove-resources',
  'check-activity',
  'set-alarms',
]);

export function concludeKinds(sentences: readonly Sentence[], asks: readonly AskFound[], forgery: readonly ForgerySign[]): KindFound[] {
  const strong = forgery.filter((sign) => sign.strong);
  if (strong.length > 0)
    return [
      { kind: 'phishing-suspicion', sure: strong.length > 1 ? 'clear' : 'likely', quotes: strong.map(({ shows }) => shows).slice(0, MOST_QUOTES) },
    ];
  const spoken = notSilenced(
    (Object.keys(KIND_CUES) as SpokenKind[])
      .map((kind) => ({ kind, found: weigh(KIND_CUES[kind], sentences) }))
      .filter(({ found }) => found.weight >= DECIDES),
  );
  const kinds: KindFound[] = spoken.map(({ kind, found }) => told(kind, found));
  return [...kinds, ...fromAsks(kinds, asks)].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

interface Spoken {
  readonly kind: SpokenKind;
  readonly found: Weighed;
}

const notSilenced = (spoken: readonly Spoken[]): Spoken[] =>
  spoken.filter(({ kind }) => !SILENCES.some(([louder, silenced]) => silenced.includes(kind) && spoken.some((other) => other.kind === louder)));

const MOST_QUOTES = 3;

const told = (kind: ReplyKind, { weight, sentences }: Weighed): KindFound => ({
  kind,
  sure: weight > DECIDES ? 'clear' : 'likely',
  quotes: sentences.slice(0, MOST_QUOTES).map(({ text }) => text),
});

/** What asks for something is known by what it asks, unless the asking is part of a notice or an offer. */
function fromAsks(kinds: readonly KindFound[], asks: readonly AskFound[]): KindFound[] {
  const has = (...names: readonly ReplyKind[]): boolean => kinds.some(({ kind }) => names.includes(kind));
  if (has('compromise-notice', 'restriction', 'abuse-notice', 'partial-offer', 'approved', 'declined', 'wrong-desk')) return [];
  const securing = asks.filter(({ ask }) => SECURING.has(ask));
  const list = asks.filter(({ ask }) => ask === 'list-unauthorized');
  const asking = securing.length > 0 ? { kind: 'asks-to-secure' as const, found: securing } : { kind: 'asks-for-list' as const, found: list };
  if (asking.found.length === 0) return [];
  return [
    {
      kind: asking.kind,
      sure: asking.found.length > 1 ? 'clear' : 'likely',
      quotes: [...new Set(asking.found.map(({ quote }) => quote))].slice(0, MOST_QUOTES),
    },
  ];
}
