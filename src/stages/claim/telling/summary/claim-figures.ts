/** The rows of figures in the summary; every group adds up as it stands. */
import { compared, decimal, isZero, sum, withPlaces, ZERO, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import { regionPlace } from '../../../../words/place-names.ts';
import { shown, type LedgerRow } from '../../../report/index.ts';
import { addingUp } from '../adding-up.ts';
import type { ClaimedThing } from '../gathering/things.ts';
import { inPayment } from '../in-payment.ts';
import type { ToldClaim } from '../told-claim.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { figure, figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { shortName } from '../words/short-name.ts';
import {
  hoursText,
  inCurrencyText,
  invoicesText,
  moreInvoicesText,
  moreRegionsText,
  moreServersText,
  ofBillText,
  serversText,
  SUMMARY_TEXT as W,
} from './summary-words.ts';

const REGIONS = 6;
const SERVERS = 6;

/** What the bill is made of, and the amount asked back in the middle of it. */
export function billRows({ claim, shown: figures }: ToldClaim, language: Language): readonly LedgerRow[] {
  const amount = (value: Decimal): string => figureIn(value, claim.currency);
  return [
    { label: W.net[language], figure: amount(figures.unauthorized.net) },
    { label: W.tax[language], figure: amount(figures.unauthorized.tax) },
    { label: W.asked[language], figure: `${amount(figures.unauthorized.total)} ${claim.currency}`, strong: true },
    ...paidRows(claim, language),
    { label: W.yours[language], figure: amount(figures.owner.total) },
    { label: W.undecided[language], figure: amount(figures.undecided.total) },
    { label: W.bill[language], figure: `${amount(figures.bill.total)} ${claim.currency}` },
  ];
}

function paidRows({ invoices, currency: from }: ToldClaim['claim'], language: Language): readonly LedgerRow[] {
  return inPayment(invoices).map(({ currency, total, rates }) => {
    const [rate] = rates;
    const how = rates.length === 1 && rate !== undefined ? same(`1 ${from} = ${rate} ${currency}`) : invoicesText(rates.length);
    return { label: inCurrencyText(currency, how)[language], figure: money(total, currency)[language] };
  });
}

const same = (text: string) => ({ ja: text, en: text });

const INVOICES = 4;

/** Invoices with something to ask back, when there is more than one bill: which of them it is about. */
export function invoiceRows({ claim }: ToldClaim, language: Language): readonly LedgerRow[] {
  if (claim.invoices.length < 2) return [];
  const asked = claim.invoices.filter(({ unauthorized }) => !isZero(unauthorized.total));
  const rows = asked.slice(0, INVOICES).map(({ period, invoiceId, bill, unauthorized }): LedgerRow => {
    const of = ofBillText(figureIn(bill.total, claim.currency))[language];
    return {
      label: period.slice(0, 7),
      note: `${shown(invoiceId ?? W.noInvoice[language], 40)}  ${of}`,
      figure: figureIn(unauthorized.total, claim.currency),
    };
  });
  const rest = asked.slice(INVOICES);
  const total = sum(rest.map(({ unauthorized }) => unauthorized.total));
  return rest.length === 0 ? rows : [...rows, { label: moreInvoicesText(rest.length)[language], figure: figureIn(total, claim.currency) }];
}

/** Regions with something to ask back: servers, their hours, the amount. */
export function regionRows(told: ToldClaim, language: Language): readonly LedgerRow[] {
  const places = minorPlaces(told.claim.currency);
  const asked = told.lines.byRegion.filter(({ net }) => !isZero(net.unauthorized));
  const amounts = addingUp(
    asked.map(({ net }) => net.unauthorized),
    told.shown.unauthorized.net,
    places,
  );
  const rows = asked.slice(0, REGIONS).map(({ key }, row): LedgerRow => {
    const servers = told.lines.things.filter((thing) => thing.size !== null && thing.resourceId !== null && (thing.region ?? '') === key);
    const note = servers.length === 0 ? '' : `${serversText(servers.length)[language]}  ${hoursOf(servers, language)}`;
    return { label: regionText(key, language), note, figure: figure(amounts[row] ?? ZERO, places) };
  });
  if (asked.length <= REGIONS) return rows;
  return [...rows, { label: moreRegionsText(asked.length - REGIONS)[language], figure: figure(sum(amounts.slice(REGIONS)), places) }];
}

/** The dearest servers, the other servers together, and everything that is no server. */
export function serverRows(told: ToldClaim, language: Language): readonly LedgerRow[] {
  const places = minorPlaces(told.claim.currency);
  const servers = told.lines.things.filter(({ size }) => size !== null);
  const others = told.lines.things.filter(({ size }) => size === null);
  if (servers.length === 0) return [];
  const groups = [...servers.map(({ net }) => net), sum(others.map(({ net }) => net))];
  const amounts = addingUp(groups, told.shown.unauthorized.net, places);
  const dearest = servers.slice(0, SERVERS);
  const [sizes, regions] = [widest(dearest.map(({ size }) => size)), widest(dearest.map(({ region }) => region))];
  const rows = dearest.map((server, row): LedgerRow => ({
    label: shown(server.resourceId === null ? W.unnamed[language] : shortName(server.resourceId), 40),
    note: `${shown(server.size ?? '', 24).padEnd(sizes)}  ${shown(server.region ?? '', 20).padEnd(regions)}  ${hoursOf([server], language)}`,
    figure: figure(amounts[row] ?? ZERO, places),
  }));
  const rest = sum(amounts.slice(SERVERS, servers.length));
  if (servers.length > SERVERS) rows.push({ label: moreServersText(servers.length - SERVERS)[language], figure: figure(rest, places) });
  if (others.length > 0) rows.push({ label: W.others[language], figure: figure(amounts[servers.length] ?? ZERO, places) });
  return rows;
}

const widest = (texts: readonly (string | null)[]): number => Math.min(24, Math.max(0, ...texts.map((text) => (text ?? '').length)));

function hoursOf(servers: readonly ClaimedThing[], language: Language): string {
  const hours = servers.flatMap((server) => (server.hours === null ? [] : [server.hours]));
  const total = sum(hours);
  return hours.length === 0 || compared(total, decimal('0')) <= 0 ? '' : hoursText(withPlaces(total, 1).replace(/\.0$/, ''))[language];
}

function regionText(region: string | null, language: Language): string {
  if (region === null || region === '' || region === 'global') return W.noRegion[language];
  const place = regionPlace(region);
  if (place === null) return shown(region, 40);
  return language === 'ja' ? `${region}（${place.ja}）` : `${region} (${place.en})`;
}
