/** Ranked ways in, each with what speaks for and against it and what would settle it. "Unknown" always keeps a share. */
import type { JudgedHand } from '../actors/judge-hands.ts';
import type { Hand } from '../hands/hand.ts';
import type { EntryHypothesis, EntryKind, Told } from '../findings.ts';
import type { History } from '../signals/history.ts';
import { ENTRY_WORDS } from './entry-kinds.ts';
import { entryKindOf, type OpenedBy } from './entry-kind-of.ts';

export interface EntryFacts {
  /** How the session of a hand was opened; `unknown` when the log does not tell. */
  openedBy(handId: number): OpenedBy;
  /** Users AWS quarantined, by principal ARN or bare name, with the event that shows it. */
  readonly quarantined: ReadonlyMap<string, string>;
  /** Successful console sign-ins without and with MFA, password recoveries and failed sign-ins, by hand. */
  readonly signIns: ReadonlyMap<number, SignIns>;
  /** The role an outside identity entered, by hand. */
  readonly entered: ReadonlyMap<number, string>;
  /** Hands that did nothing but fail to sign in: guesses, not ways in. */
  readonly knocks: ReadonlySet<number>;
  /** Hands of credentials and identities the intruder made or obtained himself: later steps. */
  readonly offspring: ReadonlySet<number>;
}

export interface SignIns {
  readonly withoutMfa: readonly string[];
  readonly withMfa: readonly string[];
  readonly failed: readonly string[];
  readonly recovered: readonly string[];
}

interface DoorFacts extends EntryFacts {
  /** The intruder's hands that only failed to sign in. */
  readonly guesses: readonly Hand[];
}

interface Door {
  readonly kind: EntryKind;
  readonly hand: JudgedHand;
  /** Who came in: a user, a role whatever the session, or what the record calls it. */
  readonly principal: string;
  readonly since: string;
}

/** `intruders` are the attacker hands; those whose credential the intruder made himself are no way in. */
export function rankEntries(intruders: readonly JudgedHand[], facts: EntryFacts, history: History): EntryHypothesis[] {
  if (intruders.length === 0) return [];
  const doors = distinctDoors(
    intruders
      .filter((one) => !facts.offspring.has(one.hand.id) && !facts.knocks.has(one.hand.id))
      .map((hand) => ({
        hand,
        kind: entryKindOf(hand.hand, facts.openedBy(hand.hand.id), history.knowsPrincipal(hand.hand)),
        principal: whoCameIn(facts.entered.get(hand.hand.id) ?? hand.hand.principal),
        since: hand.hand.firstSeen ?? '9999',
      })),
  );
  const weights = doors.map((door, place) => 1 / 4 ** place + (door.kind === 'unknown' ? -0.2 : 0));
  const rest = 0.25 + (doors.length === 0 ? 1 : 0);
  const sum = weights.reduce((total, one) => total + one, rest);
  const guesses = intruders.filter((one) => facts.knocks.has(one.hand.id)).map((one) => one.hand);
  const ranked = doors.map((door, place) => hypothesis(place + 1, door, (weights[place] ?? 0) / sum, { ...facts, guesses }, history));
  return [...ranked, doubt(ranked.length + 1, rest / sum, ranked[0] ?? null)];
}

/** A session name says nothing of the way in: the role it is a session of does. Only of an instance and of a person it is the name itself. */
const whoCameIn = (principal: string): string =>
  /:assumed-role\/([^/]+\/i-[0-9a-f]+$|.*@|AWSReservedSSO_)/.test(principal)
    ? principal
    : principal.replace(/^(arn:[^:]*):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3').replace(/^(user-name|principal-id):/, '');

/** Earliest first; one door for each kind and principal. */
function distinctDoors(doors: readonly Door[]): Door[] {
  const seen = new Set<string>();
  return doors
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.hand.hand.id - b.hand.hand.id)
    .filter((door) => {
      const mark = `${door.kind} ${door.principal} ${door.hand.hand.longKey}`;
      if (seen.has(mark)) return false;
      seen.add(mark);
      return true;
    });
}

function hypothesis(rank: number, door: Door, score: number, facts: DoorFacts, history: History): EntryHypothesis {
  const { hand } = door.hand;
  const words = ENTRY_WORDS[door.kind];
  const notes = sides(door, facts, history);
  return {
    rank,
    kind: door.kind,
    principal: door.principal,
    accessKeyId: hand.longKey === '' ? null : hand.longKey,
    score: Math.round(score * 100) / 100,
    for: notes.for,
    against: notes.against,
    knowable: words.knowable,
    toConfirm: words.toConfirm.map((one) => ({ ...one, eventIds: [] })),
  };
}

function sides(door: Door, facts: DoorFacts, history: History): { for: Told[]; against: Told[] } {
  const { hand, evidence } = door.hand;
  const pro: Told[] = evidence.filter((one) => one.weight > 0).map((one) => ({ ...one.says, eventIds: one.eventIds }));
  const con: Told[] = evidence.filter((one) => one.weight < 0).map((one) => ({ ...one.says, eventIds: one.eventIds }));
  const quarantine = facts.quarantined.get(hand.principal) ?? facts.quarantined.get(hand.principal.split('/').at(-1) ?? '');
  if (quarantine !== undefined) {
    pro.unshift({
      en: 'AWS itself put this user under quarantine, which it does when it finds the key in public.',
      ja: 'AWS自身がこの利用者に隔離ポリシーを付けています。キーが公開されているのを見つけたときに行われる処置です。',
      eventIds: [quarantine],
    });
  }
  const signIns = facts.signIns.get(hand.id);
  if (signIns !== undefined) addSignIns({ ...signIns, failed: [...guessed(door, facts), ...signIns.failed] }, pro, con);
  if (door.kind === 'leaked-key' && history.of(hand.account).rooted.some((owner) => owner.longKey === hand.longKey)) {
    pro.push({
      en: 'The owner used the same key in parallel, so the key was copied, not taken away.',
      ja: '同じキーをご本人側も並行して使っているため、キーは「写し取られた」と考えられます。',
      eventIds: [],
    });
  }
  return { for: pro, against: con };
}

/** Failed sign-ins of the intruder's other hands before this door opened. */
const guessed = (door: Door, { guesses, signIns }: DoorFacts): string[] =>
  guesses
    .filter((one) => one.account === door.hand.hand.account && (one.lastSeen ?? '') <= door.since)
    .flatMap((one) => signIns.get(one.id)?.failed ?? []);

function addSignIns(signIns: SignIns, pro: Told[], con: Told[]): void {
  if (signIns.recovered.length > 0)
    pro.push({
      en: 'The password was reset by mail just before.',
      ja: '直前にメールによるパスワード再設定が行われています。',
      eventIds: signIns.recovered,
    });
  if (signIns.failed.length > 0)
    pro.push({
      en: `${signIns.failed.length} failed sign-ins came first: someone was guessing.`,
      ja: `先に${signIns.failed.length}回サインインに失敗しており、パスワードを試していた様子です。`,
      eventIds: signIns.failed,
    });
  if (signIns.withoutMfa.length > 0)
    pro.push({ en: 'The sign-in needed no MFA.', ja: 'サインインにMFAは使われていません。', eventIds: signIns.withoutMfa });
  if (signIns.withMfa.length > 0)
    con.push({
      en: 'The sign-in passed MFA: a stolen password alone would not do; a phishing page or a stolen session could.',
      ja: 'サインインはMFAを通っています。パスワードだけでは入れないため、偽サイトやセッションの盗用が考えられます。',
      eventIds: signIns.withMfa,
    });
}

function doubt(rank: number, score: number, best: EntryHypothesis | null): EntryHypothesis {
  const words = ENTRY_WORDS.unknown;
  return {
    rank,
    kind: 'unknown',
    principal: null,
    accessKeyId: null,
    score: Math.round(score * 100) / 100,
    for:
      best === null
        ? [{ ...words.cannotShow, eventIds: [] }]
        : [
            {
              en: 'An earlier step may lie before the log begins or outside AWS.',
              ja: 'ログの開始より前や、AWSの外で先に何かが起きていた可能性は残ります。',
              eventIds: [],
            },
          ],
    against: [],
    knowable: words.knowable,
    toConfirm: words.toConfirm.map((one) => ({ ...one, eventIds: [] })),
  };
}
