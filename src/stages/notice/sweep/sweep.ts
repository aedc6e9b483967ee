/** Regions times kinds of resources: EC2 everywhere first, then what burns often, then the rest; bounded, and whatever is known when it is stopped stays known. */
import { awsService } from '../../../knowledge/aws-calls/index.ts';
import { priceOf } from '../burn/price-of.ts';
import { spotMachine, type SpotMachine } from '../burn/spot-prices.ts';
import { cellOf } from '../coverage/cell-of.ts';
import type { Asking } from '../listing/asking.ts';
import { textAt, type Item } from '../listing/item.ts';
import { listItems, type Listing } from '../listing/list-items.ts';
import { readResource, type ReadResource } from '../listing/read-resource.ts';
import type { Cell, Price } from '../notice-record.ts';
import type { ResourceType } from '../resources/resource-type.ts';

export const GLOBAL = 'global';

export interface Found extends ReadResource {
  readonly price: Price;
  readonly burning: boolean;
  /** Null for all but Spot machines. */
  readonly spot: SpotMachine | null;
}

export interface Sweeping {
  readonly asking: Asking;
  readonly accountId: string;
  /** In the order they are asked. */
  readonly regions: readonly string[];
  readonly types: readonly ResourceType[];
  /** After each cell. */
  readonly onCell: (done: number, total: number) => void;
  /** Once, when everything of the first round has been asked everywhere. */
  readonly onFirstRound: (found: readonly Found[], cells: readonly Cell[]) => void;
}

export interface Swept {
  readonly found: readonly Found[];
  readonly cells: readonly Cell[];
}

interface Task {
  readonly type: ResourceType;
  /** `global` for what has no Region. */
  readonly region: string;
  readonly askedAt: string;
}

export async function sweep({ asking, accountId, regions, types, onCell, onFirstRound }: Sweeping): Promise<Swept> {
  const tasks = [...types].sort((a, b) => a.urgency - b.urgency).flatMap((type) => placesOf(type, regions).map((place) => ({ type, ...place })));
  const found: Found[][] = tasks.map(() => []);
  const cells: Cell[] = [];
  const shared: Listing['shared'] = new Map();
  const urgent = new Set(types.filter(({ urgency }) => urgency === 1).map(({ name }) => name));
  let firstRound = tasks.filter(({ type }) => type.urgency === 1).length;
  await Promise.all(
    tasks.map(async (task, index) => {
      const seen = await look(task, { asking, place: { region: task.region, account: accountId }, askedAt: task.askedAt, shared });
      found[index] = [...seen.found];
      cells.push(seen.cell);
      onCell(cells.length, tasks.length);
      if (task.type.urgency === 1 && --firstRound === 0)
        onFirstRound(
          found.flat(),
          cells.filter(({ asked }) => urgent.has(asked)),
        );
    }),
  );
  return { found: found.flat(), cells: inOrderOf(tasks, cells) };
}

function placesOf({ service, onceAt }: ResourceType, regions: readonly string[]): readonly Pick<Task, 'region' | 'askedAt'>[] {
  if (onceAt !== undefined) return [{ region: GLOBAL, askedAt: onceAt }];
  const where = awsService(service)?.where;
  if (where === undefined || where === 'every') return regions.map((region) => ({ region, askedAt: region }));
  if ('home' in where) return [{ region: GLOBAL, askedAt: where.home }];
  return where.only.filter((region) => regions.includes(region)).map((region) => ({ region, askedAt: region }));
}

async function look({ type, region }: Task, listing: Listing): Promise<{ readonly found: readonly Found[]; readonly cell: Cell }> {
  const { items, refused, detailRefused, tooMany } = await listItems(type, listing);
  const found = items.map((item) => foundIn(type, item, listing)).filter((one) => one !== null);
  return { found, cell: cellOf({ region, service: type.service, asked: type.name, found: found.length, tooMany, refused, detailRefused }) };
}

function foundIn(type: ResourceType, item: Item, { place: asked }: Listing): Found | null {
  const place = type.regionAt === undefined ? asked : { ...asked, region: textAt(item, type.regionAt) ?? asked.region };
  const read = readResource(type, item, place);
  if (read === null) return null;
  const price = priceOf(type, item, place, read.active);
  const burning = type.role === 'burns' && (price.kind === 'known' || price.kind === 'unknown');
  return { ...read, price, burning, spot: spotMachine(type, item) };
}

/** Answers come in any order; a record does not. */
function inOrderOf(tasks: readonly Task[], cells: readonly Cell[]): readonly Cell[] {
  const place = new Map(tasks.map(({ type, region }, index) => [`${type.name} ${region}`, index]));
  const at = ({ asked, region }: Cell): number => place.get(`${asked} ${region}`) ?? 0;
  return [...cells].sort((a, b) => at(a) - at(b));
}
