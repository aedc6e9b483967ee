/** The resources as the record tells them: with creator, and whose they are. */
import { compared, ZERO } from '../../../knowledge/money/decimal.ts';
import { signalCell } from '../signals/look.ts';
import type { Cell, Creator, NoticedResource } from '../notice-record.ts';
import type { Found } from '../sweep/sweep.ts';
import { NOT_ASKED, wishKey, type CreatorSource, type CreatorWish } from './creators.ts';
import { Judge } from './judge.ts';
import type { KnownCase, OwnersWord } from './known-case.ts';

export interface WhoseSetting {
  readonly creators: CreatorSource;
  readonly known: KnownCase;
  readonly said: OwnersWord;
}

export interface Told {
  readonly resources: readonly NoticedResource[];
  readonly cells: readonly Cell[];
}

export async function noticedResources(found: readonly Found[], { creators, known, said }: WhoseSetting): Promise<Told> {
  const judge = new Judge(known, said);
  const inCase = new Map(found.map((one) => [one, judge.creatorInCase(one)]));
  const history = await creators.creatorsOf(creatorWishes(found.filter((one) => (inCase.get(one) ?? null) === null)));
  const creatorOf = (one: Found): Creator => inCase.get(one) ?? history.creators.get(wishKey(one)) ?? NOT_ASKED;
  const makers = new Map(found.map((one) => [makerKey(one.kind.type, one.region, one.id), one]));
  const resources = found.map((one): NoticedResource => {
    const maker = one.madeBy === null ? undefined : makers.get(makerKey(one.madeBy.type, one.region, one.madeBy.id));
    const own = creatorOf(one);
    const creator = own.from === 'not-asked' && maker !== undefined ? { ...creatorOf(maker), from: 'parent' as const } : own;
    return {
      kind: one.kind.name,
      type: one.kind.type,
      service: one.kind.service,
      region: one.region,
      id: one.id,
      arn: one.arn,
      role: one.kind.role,
      state: one.state,
      burning: one.burning,
      createdAt: one.createdAt,
      size: one.size,
      tags: one.tags,
      madeBy: one.madeBy,
      price: one.price,
      creator,
      whose: judge.judge(one, creator, maker === undefined ? null : judge.judge(maker, creatorOf(maker), null)),
    };
  });
  const refused = history.refused.map(({ region, answer }) =>
    signalCell('creators', 'cloudtrail', region, 0, { call: 'cloudtrail:LookupEvents', answer }),
  );
  return { resources: resources.sort(dearer), cells: refused };
}

const makerKey = (type: string, region: string, id: string): string => `${type} ${region} ${id}`;

type Priced = Pick<NoticedResource, 'burning' | 'price' | 'region' | 'id'>;

/** Burning first, dearest first; among them those of unknown price before the cheap ones nobody would look at. */
function dearer(a: Priced, b: Priced): number {
  return (
    Number(b.burning) - Number(a.burning) ||
    compared(leastOf(b), leastOf(a)) ||
    (a.region < b.region ? -1 : a.region > b.region ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

const leastOf = ({ price }: Priced) => (price.kind === 'known' ? price.perHour.least : ZERO);

/** Whose maker is worth a question: what burns or makes it burn again, dearest first. What another made is asked about by its maker: one answer instead of hundreds. */
export const creatorWishes = (found: readonly Found[]): readonly CreatorWish[] =>
  found
    .filter((one) => (one.burning || one.kind.role === 'recreates') && one.madeBy === null)
    .sort(dearer)
    .map(({ region, id }) => ({ region, id }));
