/** Cost by day with the moments of the incident on the same axis, and month by month. The figures stand below as a table. */
import { compared, isZero, sum, ZERO, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { same, say, time, type Block, type Line, type SectionContext } from '../../../report/index.ts';
import type { ChargeVerdict } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn } from '../../../../knowledge/money/money-words.ts';
import { STACKED, STACK_PARTS, VERDICT_WORDS } from '../words/verdict-words.ts';
import { inCurrency } from './in-currency.ts';
import { PICTURE_TEXT as W } from './picture-words.ts';

const DAY_MS = 86_400_000;
/** Around the days of the intruder: enough before to see what is usual. */
const DAYS_BEFORE = 21;
const DAYS_AFTER = 7;
const DAYS_MOST = 124;
const MARKS_MOST = 20;

type Day = { readonly day: string; readonly amounts: readonly Decimal[] };

export function pictureBlocks(told: ToldClaim, context: SectionContext): readonly Block[] {
  return [...dayBlocks(told, context), ...monthBlocks(told)];
}

function dayBlocks({ claim }: ToldClaim, context: SectionContext): readonly Block[] {
  const days = daysShown(claim.daily);
  if (days.length === 0) return [];
  const marks = marksWithin(days, context);
  const dearest = [...days].sort((a, b) => compared(sum(b.amounts), sum(a.amounts)))[0];
  const picture: Block = {
    kind: 'costs',
    caption: inCurrency(W.byDay, claim.currency),
    summary: {
      ja: `最も高い日は${dearest?.day ?? ''}で、${figureIn(sum(dearest?.amounts ?? []), claim.currency)} ${claim.currency}です。同じ内容が下の表にあります。`,
      en: `The dearest day is ${dearest?.day ?? ''} with ${figureIn(sum(dearest?.amounts ?? []), claim.currency)} ${claim.currency}. The table below says the same.`,
    },
    currency: claim.currency,
    parts: STACK_PARTS,
    days,
    marks,
  };
  const rows = days
    .filter(({ amounts }) => amounts.some((amount) => !isZero(amount)))
    .map(({ day, amounts }): readonly Line[] => [[same(day)], ...amounts.map((amount): Line => [same(figureIn(amount, claim.currency))])]);
  const table: Block = {
    kind: 'table',
    caption: inCurrency(W.byDay, claim.currency),
    columns: [W.day, ...STACKED.map((verdict) => VERDICT_WORDS[verdict])],
    rows,
    filterable: false,
    figures: [1, 2, 3],
    unbroken: [0],
  };
  return [
    picture,
    ...(marks.length === 0 ? [] : [markList(marks, context)]),
    { kind: 'more', summary: [say(W.asTable)], blocks: [{ kind: 'paragraph', line: [say(W.utc)] }, table] },
  ];
}

/** Every day from some before the first that is not the owner's to some after the last; days without charges stand at nought. */
function daysShown(daily: ToldClaim['claim']['daily']): readonly Day[] {
  const known = daily.filter(({ date }) => !Number.isNaN(Date.parse(date)));
  const days = known.map(({ date }) => Date.parse(date)).sort((a, b) => a - b);
  const incident = known.filter(({ verdict, net }) => verdict !== 'owner' && !isZero(net)).map(({ date }) => Date.parse(date));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = incident.length === 0 ? last - 30 * DAY_MS : Math.min(...incident) - DAYS_BEFORE * DAY_MS;
  const to = incident.length === 0 ? last : Math.min(Math.max(last, from + DAYS_BEFORE * DAY_MS), Math.max(...incident) + DAYS_AFTER * DAY_MS);
  const amounts = new Map<string, Decimal>(known.map(({ date, verdict, net }) => [`${date.slice(0, 10)} ${verdict}`, net]));
  const shown: Day[] = [];
  for (let at = Math.max(from, to - DAYS_MOST * DAY_MS); at <= to; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    shown.push({ day, amounts: STACKED.map((verdict: ChargeVerdict) => amounts.get(`${day} ${verdict}`) ?? ZERO) });
  }
  return shown;
}

type Mark = { readonly time: string; readonly number: number };

/** The dated sentences of the story that fall on the days shown, under their numbers there. */
function marksWithin(days: readonly Day[], { material }: SectionContext): readonly Mark[] {
  const from = Date.parse(days[0]?.day ?? '');
  const to = Date.parse(days.at(-1)?.day ?? '') + DAY_MS;
  return material.findings.story
    .map((sentence, index) => ({ time: sentence.time ?? '', number: index + 1, certainty: sentence.certainty }))
    .filter(({ time: at, certainty }) => Date.parse(at) >= from && Date.parse(at) < to && certainty !== 'unknown')
    .slice(0, MARKS_MOST)
    .map(({ time: at, number }) => ({ time: at, number }));
}

function markList(marks: readonly Mark[], { material, citations }: SectionContext): Block {
  const items = marks.flatMap(({ number, time: at }): readonly Line[] => {
    const sentence = material.findings.story[number - 1];
    return sentence === undefined
      ? []
      : [[say(W.mark, { number, at: time(at) }), say({ ja: sentence.ja, en: sentence.en }), citations.cite(sentence.eventIds)]];
  });
  return { kind: 'more', summary: [say(W.marks)], blocks: [{ kind: 'list', ordered: false, items }] };
}

function monthBlocks({ claim }: ToldClaim): readonly Block[] {
  const periods = [...new Set(claim.monthly.map(({ period }) => period))].sort();
  if (periods.length < 2) return [];
  const rows = periods.slice(-13).map((period) => {
    const amounts = STACKED.map((verdict) => claim.monthly.find((one) => one.period === period && one.verdict === verdict)?.net ?? ZERO);
    const [owner = ZERO, undecided = ZERO, unauthorized = ZERO] = amounts;
    const other = [
      ...(isZero(undecided) ? [] : [say(W.undecidedPart, { n: figureIn(undecided, claim.currency) })]),
      ...(isZero(unauthorized) ? [] : [say(W.intruderPart, { n: figureIn(unauthorized, claim.currency) })]),
    ];
    return { label: [same(period.slice(0, 7))], amounts, text: [say(W.ownPart, { n: figureIn(owner, claim.currency) }), ...other] };
  });
  return [{ kind: 'stacks', caption: inCurrency(W.byMonth, claim.currency), parts: STACK_PARTS, rows }];
}
