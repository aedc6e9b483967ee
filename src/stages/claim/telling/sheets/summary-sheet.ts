/** Sheet "Summary": the three parts beside the bill, the amount in the currency paid, Regions and services. What a clerk looks at first. */
import { isZero, sum, ZERO, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { regionPlace } from '../../../../words/place-names.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { ownFormula, type SheetCell, type WorkbookSheet } from '../../../report/index.ts';
import { addingUp } from '../adding-up.ts';
import { inPayment } from '../in-payment.ts';
import type { ToldClaim } from '../told-claim.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';

import { amountCell, headings, textCell } from './cells.ts';
import type { LinesGathered, WorkbookMaking } from './claim-workbook.ts';
import { partRows } from './part-rows.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

type Row = readonly SheetCell[];
const WIDTHS = [46, 10, 15, 13, 15, 24, 24];
const NET_COLUMN = 2;
const GROUPS_LISTED = 100;

export function summarySheet(told: ToldClaim, lineRows: LinesGathered, making: WorkbookMaking): WorkbookSheet {
  const { language } = making;
  const head = headRows(told, making);
  const columns = headings([W.part, W.count, W.net, W.tax, W.total, W.linesNet, W.linesTax], language, [1, 2, 3, 4, 5, 6]);
  const rows: Row[] = [
    ...head,
    columns,
    ...partRows(told, { count: lineRows.rows.length, sums: lineRows.sums }, head.length + 2, language),
    ...paidRows(told, language),
  ];
  const regions = told.lines.byRegion.map(({ key, net }) => ({ name: regionText(key, language), net: net.unauthorized }));
  rows.push(...groupRows(told, W.byRegion, regions, rows.length, language));
  const services = told.lines.byService.map(({ key, net }) => ({ name: key ?? W.others[language], net: net.unauthorized }));
  rows.push(...groupRows(told, W.byService, services, rows.length, language));
  return { name: W.summary[language], widths: WIDTHS, rows, headingRows: 0 };
}

function headRows(told: ToldClaim, { language, synthetic, version, madeAt, accounts }: WorkbookMaking): readonly Row[] {
  const made = { version, when: madeAt.slice(0, 10), accounts: accounts.length === 0 ? '–' : accounts.join(', ') };
  return [
    [textCell(W.title[language], 'title')],
    ...(synthetic ? [[textCell(W.synthetic[language], 'soft')]] : []),
    [textCell(filled(W.madeBy[language], made), 'soft')],
    [textCell(filled(W.howComputed[language], { currency: told.claim.currency }), 'soft')],
    [],
  ];
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

function paidRows({ claim }: ToldClaim, language: Language): readonly Row[] {
  const paid = inPayment(claim.invoices);
  if (paid.length === 0) return [];
  return [
    [],
    [textCell(W.inPayment[language], 'heading')],
    ...paid.map(({ currency, total, sources }): Row => [
      textCell(`${currency}: ${sources.map((source) => source[language]).join(language === 'ja' ? '、' : ', ')}`),
      null,
      null,
      null,
      amountCell(total, minorPlaces(currency), 'asked'),
    ]),
  ];
}

/** One row a group with something to ask back, to the cent, and their sum as a formula. `before` rows stand above. */
function groupRows(
  told: ToldClaim,
  caption: Bilingual,
  groups: readonly { readonly name: string; readonly net: Decimal }[],
  before: number,
  language: Language,
): readonly Row[] {
  const asked = groups.filter(({ net }) => !isZero(net));
  if (asked.length === 0) return [];
  const places = minorPlaces(told.claim.currency);
  const amounts = addingUp(
    asked.map(({ net }) => net),
    told.shown.unauthorized.net,
    places,
  );
  const rows = asked.slice(0, GROUPS_LISTED).map(({ name }, at): Row => [textCell(name), null, amountCell(amounts[at] ?? ZERO, places)]);
  const rest = sum(amounts.slice(GROUPS_LISTED));
  if (asked.length > GROUPS_LISTED) rows.push([textCell(W.others[language]), null, amountCell(rest, places)]);
  const range = { sheet: W.summary[language], column: NET_COLUMN, fromRow: before + 3, toRow: before + 2 + rows.length };
  const total: SheetCell = { kind: 'formula', formula: ownFormula`SUM(${range})`, result: told.shown.unauthorized.net, places, look: 'strong' };
  return [[], [textCell(caption[language], 'heading')], ...rows, [textCell(W.sum[language], 'strong'), null, total]];
}

function regionText(region: string | null, language: Language): string {
  if (region === null) return W.others[language];
  if (region === '' || region === 'global') return W.noRegion[language];
  const place = regionPlace(region);
  if (place === null) return region;
  return language === 'ja' ? `${region}（${place.ja}）` : `${region} (${place.en})`;
}
