/** Where the money went: by Region, by server with its hours, everything else, by service. Each table adds up as it stands. */
import { decimal, isZero, sum, withPlaces, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { regionPlace } from '../../../../words/place-names.ts';
import { code, same, say, type Block, type Inline, type Line, type SectionContext } from '../../../report/index.ts';
import { addingUp } from '../adding-up.ts';
import type { ClaimedThing } from '../gathering/things.ts';
import type { ToldClaim } from '../told-claim.ts';
import { countText } from '../../../../words/number-format.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { figure } from '../../../../knowledge/money/money-words.ts';
import { shortName } from '../words/short-name.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { BREAKDOWN_TEXT as W } from './breakdown-words.ts';
import { inCurrency } from './in-currency.ts';

/** Rows in full; the rest of a table is one row, and all of it is in the files. */
const ROWS_MOST = 300;

export function breakdownBlocks(told: ToldClaim, context: SectionContext): readonly Block[] {
  const heading: Block = { kind: 'heading', words: [say(W.where)], id: null };
  const besideServers = told.lines.things.some(({ size }) => size !== null);
  const captions = { servers: W.byServer, others: besideServers ? W.otherThings : W.byThing };
  return [heading, regionTable(told), ...thingTables(told, context, captions), serviceTable(told)];
}

/** Servers, and everything else; both together are the amount asked back, net. */
export function thingTables(
  told: ToldClaim,
  context: SectionContext,
  captions: { readonly servers: Bilingual; readonly others: Bilingual },
): readonly Block[] {
  const { things } = told.lines;
  const servers = things.filter(({ size }) => size !== null);
  const others = things.filter(({ size }) => size === null);
  const [ofServers, ofOthers] = shares(told, servers, others);
  return [
    ...(servers.length === 0 ? [] : [serverTable(told, servers, ofServers, captions.servers, context)]),
    ...(others.length === 0 ? [] : [otherTable(told, others, ofOthers, captions.others, context)]),
  ];
}

/** What servers and everything else come to, to the cent, so that both tables together are the amount asked back. */
function shares(told: ToldClaim, servers: readonly ClaimedThing[], others: readonly ClaimedThing[]): readonly [Decimal, Decimal] {
  const parts = [servers, others].map((things) => sum(things.map(({ net }) => net)));
  const [first, second] = addingUp(parts, told.shown.unauthorized.net, minorPlaces(told.claim.currency));
  return [first ?? decimal('0'), second ?? decimal('0')];
}

type Rows = readonly { readonly key: string | null; readonly net: Readonly<Record<'unauthorized' | 'undecided' | 'owner', Decimal>> }[];

const VERDICTS = ['unauthorized', 'undecided', 'owner'] as const;

/** Three columns of figures, each adding up to what the whole bill shows for it. */
function groupTable(told: ToldClaim, rows: Rows, label: (key: string | null) => Line, caption: Block & { kind: 'table' }): Block {
  const places = minorPlaces(told.claim.currency);
  const columns = VERDICTS.map((verdict) =>
    addingUp(
      rows.map(({ net }) => net[verdict]),
      told.shown[verdict].net,
      places,
    ),
  );
  const shown = rows.map(({ key }, row) => [label(key), ...columns.map((column): Line => [same(figure(column[row] ?? decimal('0'), places))])]);
  const sums: Line[] = [[say(W.sum)], ...VERDICTS.map((verdict): Line => [same(figure(told.shown[verdict].net, places))])];
  return { ...caption, rows: shown, figures: [1, 2, 3], sums: [sums] };
}

function regionTable(told: ToldClaim): Block {
  const caption = inCurrency(W.byRegion, told.claim.currency);
  const columns = [W.region, ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])];
  return groupTable(told, told.lines.byRegion, (key) => [regionLabel(key)], { kind: 'table', caption, columns, rows: [], filterable: false });
}

function serviceTable(told: ToldClaim): Block {
  const caption = inCurrency(W.byService, told.claim.currency);
  const columns = [W.service, ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])];
  const table = { kind: 'table', caption, columns, rows: [], filterable: told.lines.byService.length > 15 } as const;
  return groupTable(told, told.lines.byService, (key) => [key === null ? say(W.others) : same(key)], table);
}

export function regionLabel(region: string | null): Inline {
  if (region === null) return say(W.others);
  if (region === '' || region === 'global') return say(W.noRegion);
  const place = regionPlace(region);
  return place === null ? code(region) : say({ ja: `{region}（${place.ja}）`, en: `{region} (${place.en})` }, { region: code(region) });
}

function serverTable(told: ToldClaim, servers: readonly ClaimedThing[], total: Decimal, caption: Bilingual, { citations }: SectionContext): Block {
  const { places, figures } = figuresOf(told, servers, total);
  const rows = servers
    .slice(0, ROWS_MOST)
    .map((server, row): readonly Line[] => [
      [server.resourceId === null ? say(W.noName) : code(shortName(server.resourceId)), same(' '), same(server.size ?? '')],
      [regionLabel(server.region ?? '')],
      days(server),
      [same(server.hours === null ? '–' : hoursText(server.hours))],
      [same(figure(figures[row] ?? server.net, places))],
      [citations.cite(server.eventIds)],
    ]);
  const hours = servers.flatMap((server) => (server.hours === null ? [] : [server.hours]));
  return {
    kind: 'table',
    caption: inCurrency(caption, told.claim.currency),
    columns: [W.server, W.region, W.days, W.hours, W.net, W.evidence],
    rows: [...rows, ...restRow(servers.length, figures, places, [[], [], []])],
    filterable: servers.length > 15,
    figures: [3, 4],
    unbroken: [2],
    sums: [[[sumOf(servers)], [], [], [same(hoursText(sum(hours)))], [same(figure(total, places))], []]],
  };
}

/** A coarse bill adds up all servers of a size: then nobody knows how many there were. */
const sumOf = (servers: readonly ClaimedThing[]): Inline =>
  servers.every(({ resourceId }) => resourceId !== null) ? say(W.sumOfServers, { n: countText(servers.length) }) : say(W.sum);

function otherTable(told: ToldClaim, others: readonly ClaimedThing[], total: Decimal, caption: Bilingual, { citations }: SectionContext): Block {
  const { places, figures } = figuresOf(told, others, total);
  const rows = others
    .slice(0, ROWS_MOST)
    .map((thing, row): readonly Line[] => [
      nameOf(thing),
      [same(thing.serviceName ?? thing.service)],
      [regionLabel(thing.region ?? '')],
      days(thing),
      [same(figure(figures[row] ?? thing.net, places))],
      [citations.cite(thing.eventIds)],
    ]);
  return {
    kind: 'table',
    caption: inCurrency(caption, told.claim.currency),
    columns: [W.what, W.service, W.region, W.days, W.net, W.evidence],
    rows: [...rows, ...restRow(others.length, figures, places, [[], [], []])],
    filterable: others.length > 15,
    figures: [4],
    unbroken: [3],
    sums: [[[say(W.sum)], [], [], [], [same(figure(total, places))], []]],
  };
}

function figuresOf(told: ToldClaim, things: readonly ClaimedThing[], total: Decimal): { places: number; figures: readonly Decimal[] } {
  const places = minorPlaces(told.claim.currency);
  return {
    places,
    figures: addingUp(
      things.map(({ net }) => net),
      total,
      places,
    ),
  };
}

function restRow(count: number, figures: readonly Decimal[], places: number, between: readonly Line[]): readonly (readonly Line[])[] {
  if (count <= ROWS_MOST) return [];
  return [[[say(W.more, { n: countText(count - ROWS_MOST) })], ...between, [same(figure(sum(figures.slice(ROWS_MOST)), places))], []]];
}

/** A thing by its id, with what of it was used; without a name, by what was used alone. */
function nameOf({ resourceId, usageTypes }: ClaimedThing): Line {
  const used = usageTypes.join(', ');
  if (resourceId !== null) return [code(shortName(resourceId)), same(used === '' ? '' : ` ${used}`)];
  return used === '' ? [say(W.noName)] : [same(used)];
}

const days = ({ from, until }: ClaimedThing): Line => [same(from === until ? from : `${from} – ${until.slice(5)}`)];

/** `53.25`; whole hours without a point. */
const hoursText = (hours: Decimal): string => {
  const text = withPlaces(hours, 2);
  return isZero(hours) ? '0' : text.replace(/\.?0+$/, '');
};
