/**
 * Several views of one period (a CUR and the Bills page, an export by the hour and one by the day): each account is counted from one of them, the most
 * detailed that tells all of it. The others check it. Rules and reasons: docs/decisions/0061.
 */
import { ZERO, compared, decimal, minus, plus, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { grouped } from './grouped.ts';
import type { Portion } from './portion.ts';
import { compareRanks, viewRank } from './rank.ts';

export interface ChosenViews {
  readonly counted: readonly Portion[];
  readonly crossChecks: readonly Portion[];
  /** Views that would have been chosen for their detail, but tell clearly less than a coarser one. */
  readonly incomplete: readonly IncompleteView[];
}

export interface IncompleteView {
  readonly portions: readonly Portion[];
  /** What it tells, and what the other tells of the same accounts, before tax and credits. */
  readonly told: Decimal;
  readonly elsewhere: Decimal;
}

/** Portions that are one telling: one format, one set of headings. */
type View = readonly Portion[];

/** A view with less than this part of what another tells of the same month was filtered, or ends early. */
const COMPLETE = decimal('0.9');
/** Less than one unit of the currency is no reason to give up detail. */
const SMALL = decimal('1');

/** `portions`: of one period of one payer, each charge told once by those of a format and shape. */
export function chooseViews(portions: readonly Portion[]): ChosenViews {
  const views = viewsOf(portions);
  const incomplete = views.flatMap((view, index) => lacking(view, views.slice(index + 1)) ?? []);
  const behind = new Set(incomplete.map((one) => one.portions));
  const order = [...views.filter((view) => !behind.has(view)), ...views.filter((view) => behind.has(view))];
  return { ...takeByAccount(order), incomplete };
}

const viewsOf = (portions: readonly Portion[]): View[] =>
  [...grouped(portions, ({ file }) => `${file.format} ${file.shape}`).values()]
    .map((view) => ({ view, rank: viewRank(view) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ view }) => view);

/** What a view lacks against the fullest of the coarser ones, null when nothing. */
function lacking(view: View, coarser: readonly View[]): IncompleteView | null {
  let found: IncompleteView | null = null;
  for (const other of coarser) {
    const told = gross(sharedBy(view, other));
    const elsewhere = gross(sharedBy(other, view));
    const less = compared(minus(elsewhere, told), SMALL) > 0 && compared(told, times(elsewhere, COMPLETE)) < 0;
    if (less && (found === null || compared(elsewhere, found.elsewhere) > 0)) found = { portions: view, told, elsewhere };
  }
  return found;
}

/** The portions of accounts that the other view tells too. One without accounts tells of all. */
function sharedBy(view: View, other: View): View {
  const accounts = new Set(other.map(({ facts }) => facts.account));
  if (accounts.has(null)) return view;
  return view.filter(({ facts: { account } }) => account === null || accounts.has(account));
}

const gross = (view: View): Decimal => view.reduce((sum, { facts }) => plus(sum, decimal(facts.gross)), ZERO);

function takeByAccount(views: readonly View[]): Pick<ChosenViews, 'counted' | 'crossChecks'> {
  const counted: Portion[] = [];
  const crossChecks: Portion[] = [];
  const taken = new Set<string | null>();
  for (const view of views) {
    const isFree = ({ facts: { account } }: Portion): boolean => (account === null ? taken.size === 0 : !taken.has(account) && !taken.has(null));
    const free = view.filter(isFree);
    counted.push(...free);
    crossChecks.push(...view.filter((portion) => !free.includes(portion)));
    for (const { facts } of free) taken.add(facts.account);
  }
  return { counted, crossChecks };
}
