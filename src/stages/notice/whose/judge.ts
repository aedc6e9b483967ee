/** Mine, not mine, or unsure. Only the owner's word and an investigation say `not-mine`; everything else is honest doubt. */
import type { Creator, NoticedResource, Whose, WhoseReason } from '../notice-record.ts';
import type { Found } from '../sweep/sweep.ts';
import type { KnownCase, OwnersWord } from './known-case.ts';

type Judged = NoticedResource['whose'];
const judged = (is: Whose, because: WhoseReason): Judged => ({ is, because });
const DOUBT = judged('unsure', 'nothing-known');

export class Judge {
  readonly #known = new Map<string, KnownCase['resources'][number]>();
  readonly #keys = new Map<string, 'attacker' | 'owner' | 'both'>();
  readonly #said = new Map<string, 'mine' | 'not-mine'>();

  constructor(known: KnownCase, { mine, notMine }: OwnersWord) {
    for (const one of known.resources) for (const key of keysOf(one)) this.#known.set(key, one);
    for (const { kind, accessKeyIds } of known.hands) for (const id of accessKeyIds) this.#keys.set(id, handOf(this.#keys.get(id), kind));
    for (const subject of mine) this.#said.set(subject, 'mine');
    for (const subject of notMine) this.#said.set(subject, 'not-mine');
  }

  /** The creator an investigation found; null when it knows none. */
  creatorInCase(found: Found): Creator | null {
    const known = this.#find(found);
    if (known === undefined || (known.creator.principal === null && known.creator.accessKeyId === null)) return null;
    return { from: 'case', ...known.creator, eventId: known.createEventId };
  }

  /** `maker` is what the resource belongs to (Auto Scaling group, fleet), itself judged before. */
  judge(found: Found, creator: Creator, maker: Judged | null): Judged {
    const said = this.#wordOn(found, creator);
    if (said !== null) return judged(said, 'owner-said');
    const verdict = this.#find(found)?.verdict;
    if (verdict === 'attacker' || verdict === 'consequence') return judged('not-mine', 'case');
    if (verdict === 'owner') return judged('mine', 'case');
    if (maker !== null && maker.is !== 'unsure') return judged(maker.is, 'case-parent');
    const hand = creator.accessKeyId === null ? undefined : this.#keys.get(creator.accessKeyId);
    // A key both sides used, the owner's stolen key above all, tells nothing.
    if (hand === 'attacker') return judged('not-mine', 'creator-in-case');
    if (hand === 'owner') return judged('mine', 'creator-in-case');
    return DOUBT;
  }

  #find({ kind: { type }, id, arn, region }: Found): KnownCase['resources'][number] | undefined {
    for (const key of keysOf({ type, id, arn, region })) {
      const known = this.#known.get(key);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  #wordOn({ id, arn, madeBy }: Found, { principal, accessKeyId }: Creator): 'mine' | 'not-mine' | null {
    for (const subject of [arn, id, madeBy?.id, accessKeyId, principal, principal?.split('/').at(-1)]) {
      const word = subject === null || subject === undefined ? undefined : this.#said.get(subject);
      if (word !== undefined) return word;
    }
    return null;
  }
}

const keysOf = ({
  type,
  id,
  arn,
  region,
}: {
  readonly type: string;
  readonly id: string;
  readonly arn: string | null;
  readonly region: string;
}): readonly string[] => [
  ...(arn === null ? [] : [arn]),
  `${type} ${region} ${id}`,
  // IAM and the like: an investigation places them in us-east-1, where their events are.
  ...(region === 'global' || region === 'us-east-1' ? [`${type} global ${id}`] : []),
];

function handOf(before: 'attacker' | 'owner' | 'both' | undefined, kind: 'attacker' | 'owner' | 'other'): 'attacker' | 'owner' | 'both' {
  const now = kind === 'other' ? 'both' : kind;
  return before === undefined || before === now ? now : 'both';
}
