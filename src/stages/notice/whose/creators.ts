/** Who made a resource, as CloudTrail's event history tells. Asked only for what burns, dearest first, within the two questions a second AWS allows. */
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Creator } from '../notice-record.ts';

export interface CreatorWish {
  readonly region: string;
  readonly id: string;
}

export interface CreatorsTold {
  /** By `region id`; `unknown` when the history was read and does not tell. */
  readonly creators: ReadonlyMap<string, Creator>;
  /** Regions whose history could not be read. */
  readonly refused: readonly { readonly region: string; readonly answer: AwsRefused }[];
}

/** The port: CloudTrail's event history is one source, another log could be another. */
export interface CreatorSource {
  creatorsOf(wishes: readonly CreatorWish[]): Promise<CreatorsTold>;
}

export const wishKey = ({ region, id }: CreatorWish): string => `${region} ${id}`;
export const NOT_ASKED: Creator = { from: 'not-asked', principal: null, accessKeyId: null, ip: null, eventId: null };
const UNKNOWN: Creator = { ...NOT_ASKED, from: 'unknown' };

/** LookupEvents: two a second and Region, not to be raised. Source: AWS CloudTrail User Guide, quotas. */
const BETWEEN_MS = 500;
const MOST_PER_REGION = 12;
/** The history comes newest first: the making of a thing much spoken of lies deep. */
const MOST_PAGES = 3;

/** Asked again, it goes on where it was: no Region is asked twice a second from two sides, and nothing twice. */
export function creatorsFromHistory(asking: Asking, clock: Clock, stop: AbortSignal): CreatorSource {
  const histories = new Map<string, RegionHistory>();
  return {
    async creatorsOf(wishes) {
      const told = await Promise.all(
        [...grouped(wishes)].map(async ([region, own]) => {
          const history = histories.get(region) ?? { creators: new Map(), asked: 0, refused: null, turn: Promise.resolve() };
          histories.set(region, history);
          history.turn = history.turn.then(() => lookUp(asking, clock, stop, region, own, history));
          await history.turn;
          return { region, ...history };
        }),
      );
      return {
        creators: new Map(told.flatMap(({ creators }) => [...creators])),
        refused: told.flatMap(({ region, refused }) => (refused === null ? [] : [{ region, answer: refused }])),
      };
    },
  };
}

function grouped(wishes: readonly CreatorWish[]): Map<string, CreatorWish[]> {
  const groups = new Map<string, CreatorWish[]>();
  for (const wish of wishes) {
    const group = groups.get(wish.region);
    if (group === undefined) groups.set(wish.region, [wish]);
    else group.push(wish);
  }
  return groups;
}

/** What was asked and told of one Region so far. */
interface RegionHistory {
  readonly creators: Map<string, Creator>;
  asked: number;
  refused: AwsRefused | null;
  /** The questions of a Region are asked one after the other. */
  turn: Promise<void>;
}

async function lookUp(
  asking: Asking,
  clock: Clock,
  stop: AbortSignal,
  region: string,
  wishes: readonly CreatorWish[],
  history: RegionHistory,
): Promise<void> {
  const wanted = new Set(wishes.map(({ id }) => id));
  for (const wish of wishes) {
    if (history.creators.has(wishKey(wish))) continue;
    if (history.asked >= MOST_PER_REGION || history.refused !== null || stop.aborted) return;
    const told = await historyOf(asking, clock, stop, wish, history.asked > 0);
    history.asked++;
    history.refused = told.refused;
    if (told.refused !== null) return;
    const making = told.events.filter(isMaking).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))[0];
    history.creators.set(wishKey(wish), making === undefined ? UNKNOWN : creatorIn(making));
    // One RunInstances makes many: its event answers for all of them.
    if (making === undefined) continue;
    for (const id of reachTexts(making, 'Resources[].ResourceName'))
      if (wanted.has(id)) history.creators.set(wishKey({ region, id }), creatorIn(making));
  }
}

async function historyOf(
  asking: Asking,
  clock: Clock,
  stop: AbortSignal,
  { region, id }: CreatorWish,
  waitFirst: boolean,
): Promise<{ readonly events: readonly Reachable[]; readonly refused: AwsRefused | null }> {
  const input = { LookupAttributes: [{ AttributeKey: 'ResourceName', AttributeValue: id }], MaxResults: 50 };
  const events: Reachable[] = [];
  let pages = 0;
  if (waitFirst) await clock.sleep(BETWEEN_MS, stop);
  for await (const answer of asking.pages({ service: 'cloudtrail', operation: 'LookupEvents', region, input }, 1)) {
    if (answer.kind !== 'found') return { events, refused: answer };
    events.push(...reach(answer.output, 'Events[]'));
    if (++pages >= MOST_PAGES) break;
    await clock.sleep(BETWEEN_MS, stop);
  }
  return { events, refused: null };
}

const MAKING = /^(Run|Create|Request|Start|Launch|Allocate|Purchase|Submit|Register|Import|Copy|Restore)/;

const isMaking = (event: Reachable): boolean => MAKING.test(reachText(event, 'EventName') ?? '') && reachText(parsed(event), 'errorCode') === null;
const timeOf = (event: Reachable): string => reachText(event, 'EventTime') ?? '';

function creatorIn(event: Reachable): Creator {
  const record = parsed(event);
  return {
    from: 'cloudtrail',
    principal: reachText(record, 'userIdentity.arn') ?? reachText(record, 'userIdentity.invokedBy') ?? reachText(event, 'Username'),
    accessKeyId: reachText(record, 'userIdentity.accessKeyId') ?? reachText(event, 'AccessKeyId'),
    ip: reachText(record, 'sourceIPAddress'),
    eventId: reachText(event, 'EventId'),
  };
}

function parsed(event: Reachable): Reachable {
  try {
    return JSON.parse(reachText(event, 'CloudTrailEvent') ?? 'null') as Reachable;
  } catch {
    return null;
  }
}
