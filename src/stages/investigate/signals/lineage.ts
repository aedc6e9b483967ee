/**
 * What follows from one hand being the intruder's: the credentials and identities it made, the sessions it opened, others at the same place.
 * Called again with every new attacker hand until nothing changes (signal S26 and product design 4.2).
 */
import { isNameless, isSharedRole, type Hand } from '../hands/hand.ts';
import { roleNameOf } from '../estate/index.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';
import { knocked } from './knocks.ts';
import type { Undone } from './putting-out.ts';
import { bareName } from './subjects.ts';

/** A credential, identity or machine that came out of one event. */
export interface Offspring {
  /** The hand whose event made it; null when a service did. */
  readonly madeBy: number | null;
  readonly eventId: string;
  readonly time: string;
  readonly account: string;
  readonly kind: 'access-key' | 'session' | 'user' | 'role' | 'password' | 'machine';
  /** Key id, principal ARN or name, instance id: whatever names it. */
  readonly name: string;
}

/** How often a session credential was used in which hand, and that hand's total of events. */
export interface SessionUse {
  readonly accessKeyId: string;
  readonly handId: number;
  readonly events: number;
}

export interface LineageFacts {
  readonly offspring: readonly Offspring[];
  readonly uses: readonly SessionUse[];
  /** Hands that did nothing but fail to sign in. */
  readonly knocks: ReadonlySet<number>;
  /** What one hand made and another removed. */
  readonly undone: readonly Undone[];
}

export function lineage(attackers: ReadonlySet<number>, hands: readonly Hand[], facts: LineageFacts, history: History): Evidence[] {
  const own = facts.offspring.filter((one) => one.madeBy !== null && attackers.has(one.madeBy));
  const open = hands.filter((hand) => !attackers.has(hand.id) && hand.nature === 'direct');
  const accused = hands.filter((hand) => attackers.has(hand.id));
  return [
    ...madeByIntruder(open, own),
    ...sessionsOfIntruder(open, own, facts.uses),
    ...parentsOfIntruder(attackers, hands, facts),
    ...sameDoor(open, accused, history),
    ...samePlace(open, accused, history),
    ...knocked(open, accused, facts.knocks, history),
  ];
}

/** Hands whose credential, identity or machine the intruder made or obtained himself, whatever else accuses them: later steps, no ways in. */
export function offspringOf(attackers: ReadonlySet<number>, hands: readonly Hand[], facts: LineageFacts): Set<number> {
  const own = facts.offspring.filter((one) => one.madeBy !== null && attackers.has(one.madeBy));
  const accused = hands.filter((hand) => attackers.has(hand.id) && hand.nature === 'direct');
  const found = [...madeByIntruder(accused, own), ...sessionsOfIntruder(accused, own, facts.uses)];
  // A password set by the intruder on a user the owner had before is a door that was there: its weight is less.
  return new Set(found.filter((piece) => piece.weight >= 6).map((piece) => piece.handId));
}

function madeByIntruder(direct: readonly Hand[], own: readonly Offspring[]): Evidence[] {
  const keys = named(own, 'access-key');
  const principals = new Map([...named(own, 'user'), ...named(own, 'role')]);
  const machines = named(own, 'machine');
  const passwords = named(own, 'password');
  return direct.flatMap((hand) => {
    const name = bareName(hand.principal);
    const key = keys.get(`${hand.account} ${hand.longKey}`) ?? keys.get(` ${hand.longKey}`);
    if (hand.longKey !== '' && key !== undefined)
      return [madeEvidence(hand, 6, key, 'This access key was made by the intruder.', 'このアクセスキーは侵入者が作ったものです。')];
    const principal = principals.get(`${hand.account} ${name}`) ?? principals.get(`${hand.account} ${roleNameOf(hand.principal)}`);
    if (principal !== undefined && isUserOrRole(hand))
      return [
        madeEvidence(hand, 6, principal, 'This user or role was made by the intruder.', 'この利用者（またはロール）は侵入者が作ったものです。'),
      ];
    const machine = machines.get(`${hand.account} ${name}`);
    if (machine !== undefined)
      return [madeEvidence(hand, 6, machine, 'This is the credential of a machine the intruder started.', '侵入者が起動したマシンの認証情報です。')];
    const password = passwords.get(`${hand.account} ${name}`);
    if (password !== undefined && hand.longKey === '' && hand.identityType === 'IAMUser' && (hand.firstSeen ?? '') >= password.time) {
      return [
        madeEvidence(
          hand,
          3,
          password,
          'The intruder had set the password of this user before it signed in.',
          'この利用者のパスワードは、サインインの前に侵入者が設定したものです。',
        ),
      ];
    }
    return [];
  });
}

const isUserOrRole = (hand: Hand): boolean => /:(user|role|assumed-role)\//.test(hand.principal) || hand.principal.startsWith('user-name:');

const named = (own: readonly Offspring[], kind: Offspring['kind']): Map<string, Offspring> =>
  new Map(
    own
      .filter((one) => one.kind === kind)
      .map((one) => [`${kind === 'access-key' ? '' : one.account} ${kind === 'access-key' ? one.name : bareName(one.name)}`, one]),
  );

function sessionsOfIntruder(direct: readonly Hand[], own: readonly Offspring[], uses: readonly SessionUse[]): Evidence[] {
  const sessions = new Map(own.filter((one) => one.kind === 'session').map((one) => [one.name, one]));
  const stolen = new Map<number, { events: number; from: Offspring }>();
  for (const use of uses) {
    const from = sessions.get(use.accessKeyId);
    if (from !== undefined) stolen.set(use.handId, { events: (stolen.get(use.handId)?.events ?? 0) + use.events, from });
  }
  return direct.flatMap((hand) => {
    const use = stolen.get(hand.id);
    if (use === undefined || use.events < hand.events) return [];
    return [
      madeEvidence(
        hand,
        6,
        use.from,
        'Every call here used a temporary credential the intruder had obtained.',
        'ここでの操作はすべて、侵入者が取得した一時的な認証情報で行われています。',
      ),
    ];
  });
}

/** The hand that opened the session in which harm was done, from the same address, is the same person. */
function parentsOfIntruder(attackers: ReadonlySet<number>, hands: readonly Hand[], facts: LineageFacts): Evidence[] {
  const byId = new Map(hands.map((hand) => [hand.id, hand]));
  const usedBy = new Map<string, number[]>();
  for (const use of facts.uses) if (attackers.has(use.handId)) usedBy.set(use.accessKeyId, [...(usedBy.get(use.accessKeyId) ?? []), use.handId]);
  return facts.offspring.flatMap((one) => {
    if (one.kind !== 'session' || one.madeBy === null || attackers.has(one.madeBy)) return [];
    const parent = byId.get(one.madeBy);
    const child = (usedBy.get(one.name) ?? []).map((id) => byId.get(id)).find((hand) => hand?.ip === parent?.ip);
    if (parent === undefined || child === undefined || parent.nature !== 'direct') return [];
    return [
      madeEvidence(
        parent,
        4.5,
        one,
        'Opened, from the same address, the session in which the harm was done.',
        '被害のあった操作に使われたセッションを、同じアドレスから開いています。',
      ),
    ];
  });
}

/** The same identity as the intruder: at the same address it is the same person; with the same credential from elsewhere it is likely. */
function sameDoor(open: readonly Hand[], accused: readonly Hand[], history: History): Evidence[] {
  const seats = new Set(accused.filter((hand) => hand.nature === 'direct').map((hand) => `${identity(hand)} ${hand.ip}`));
  const doors = new Map<string, Hand[]>();
  for (const hand of accused) doors.set(door(hand), [...(doors.get(door(hand)) ?? []), hand]);
  const begun = beginnings(accused);
  return open.flatMap((hand) => {
    if (history.isHabit(hand) || (hand.lastSeen ?? '') < (begun.get(hand.account) ?? '')) return [];
    if (seats.has(`${identity(hand)} ${hand.ip}`)) {
      return [
        placeEvidence(
          hand,
          6,
          'same-identity',
          'The same identity at the same address as the intruder.',
          '侵入者と同じ利用者として、同じアドレスから操作しています。',
        ),
      ];
    }
    const others = isNameless(hand) ? undefined : doors.get(door(hand));
    const known = history.of(hand.account);
    if (others === undefined || (hand.where !== null && (known.near.has(hand.where.near) || known.wide.has(hand.where.wide)))) return [];
    // In a log too short for habits a role worn by many, as by build automation, tells nobody apart.
    const alike = (known.rooted.length > 0 || !isSharedRole(hand)) && others.some((other) => isAlike(hand, other, history));
    return alike
      ? [
          placeEvidence(
            hand,
            4.5,
            'same-credential',
            'The same credential as the intruder, with the same program or network, from a place unknown to the owner.',
            '侵入者と同じ認証情報が、同じプログラムまたはネットワークから、見覚えのない場所で使われています。',
          ),
        ]
      : [
          placeEvidence(
            hand,
            2,
            'same-credential',
            'The credential the intruder used, from another unknown place.',
            '侵入者が使った認証情報が、別の見覚えのない場所で使われています。',
          ),
        ];
  });
}

/**
 * Half the world uses the same browser: a program tells something only where the owner has never been, or when the owner has never used it. In a log
 * too short for habits the owner may be any of them: there the country has to be the same as well, as far as countries are known, and a machine
 * rented in AWS, as a vendor's, is another place than a home.
 */
function isAlike(hand: Hand, other: Hand, history: History): boolean {
  if (hand.where !== null && other.where?.wide === hand.where.wide) return true;
  const known = history.of(hand.account);
  const [country, his] = [hand.fact?.country?.code ?? null, other.fact?.country?.code ?? null];
  if (other.client !== hand.client) return false;
  if (known.rooted.length === 0) return isRented(hand) === isRented(other) && (country === null || his === null || country === his);
  return history.knowsCountry(hand) === false || !known.clients.has(hand.client);
}

const isRented = (hand: Hand): boolean => (hand.fact?.aws ?? null) !== null;

/** When the first accused hand of each account appeared. */
function beginnings(accused: readonly Hand[]): Map<string, string> {
  const begun = new Map<string, string>();
  for (const { account, firstSeen } of accused) {
    const before = begun.get(account);
    if (firstSeen !== null && (before === undefined || firstSeen < before)) begun.set(account, firstSeen);
  }
  return begun;
}

const identity = (hand: Hand): string => `${hand.account} ${hand.principal}`;
const door = (hand: Hand): string => `${identity(hand)} ${hand.longKey}`;

/** Another identity from the intruder's address: strong when nobody of the owner's ever called from there. */
function samePlace(open: readonly Hand[], accused: readonly Hand[], history: History): Evidence[] {
  const firstAt = new Map<string, string>();
  for (const hand of accused) {
    if (hand.nature !== 'direct' || hand.fact?.kind !== 'public' || hand.firstSeen === null) continue;
    const before = firstAt.get(hand.ip);
    if (before === undefined || hand.firstSeen < before) firstAt.set(hand.ip, hand.firstSeen);
  }
  return open.flatMap((hand) => {
    const since = firstAt.get(hand.ip);
    const known = history.of(hand.account);
    if (since === undefined || hand.where === null || known.near.has(hand.where.near) || known.rooted.length === 0) return [];
    if (history.isHabit(hand) || (hand.firstSeen ?? '') < since) return [];
    return [
      placeEvidence(
        hand,
        4.5,
        'same-address',
        `From the intruder's address ${hand.ip}, which nobody of the owner's uses.`,
        `侵入者のアドレス（${hand.ip}）からの操作で、普段の利用者はここから操作していません。`,
      ),
    ];
  });
}

const madeEvidence = (hand: Hand, weight: number, from: Offspring, en: string, ja: string): Evidence => ({
  handId: hand.id,
  signal: 'S26',
  weight,
  sort: 'lineage',
  says: { en, ja },
  eventIds: [from.eventId],
});

const placeEvidence = (hand: Hand, weight: number, signal: string, en: string, ja: string): Evidence => ({
  handId: hand.id,
  signal,
  weight,
  sort: 'lineage',
  says: { en, ja },
  eventIds: [hand.firstEventId],
});
