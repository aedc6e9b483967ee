/** Section "What to ask back": the amount, the one thing to do, pictures, and where the money went. */
import { compared, ZERO, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { badge, code, same, say, strong, type Block, type Line, type SectionBuilder, type Tone } from '../../../report/index.ts';
import type { ClaimInvoice } from '../../claim.ts';
import { claimStep } from '../claim-step.ts';
import { inPayment } from '../in-payment.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { ASKED_TEXT as W } from './asked-words.ts';
import { breakdownBlocks } from './breakdown.ts';
import { creditBlocks } from './credits.ts';
import { inCurrency } from './in-currency.ts';
import { estimateBlocks } from './estimate.ts';
import { pictureBlocks } from './pictures.ts';
import { refundBlocks } from './refund.ts';

export const askedBackSection =
  (told: ToldClaim): SectionBuilder =>
  (context) => ({
    id: 'claim',
    heading: W.heading,
    lead: [say(W.lead)],
    once: false,
    blocks: [
      headline(told),
      { kind: 'tiles', tiles: tiles(told) },
      ...pictureBlocks(told, context),
      ...breakdownBlocks(told, context),
      ...invoiceBlocks(told),
      ...refundBlocks(told),
      ...creditBlocks(told),
      ...estimateBlocks(told, context),
    ],
  });

function headline(told: ToldClaim): Block {
  const { total } = told.shown.unauthorized;
  const step = claimStep(told);
  const blocks: Block[] = [
    { kind: 'paragraph', line: [say(W.now), strong(step.title)] },
    { kind: 'paragraph', line: [step.why] },
  ];
  if (step.steps.length > 0) blocks.push({ kind: 'list', ordered: true, items: step.steps });
  if (step.url !== null) blocks.push({ kind: 'paragraph', line: [say(W.page, { url: { kind: 'web', url: step.url } })] });
  blocks.push({ kind: 'paragraph', line: [badge('warn', W.care), say(W.noPromise)] });
  const title = compared(total, ZERO) > 0 ? say(W.askFor, { total: say(money(total, told.claim.currency)) }) : say(W.nothingToAsk);
  return { kind: 'callout', tone: 'act', title: [title], blocks };
}

interface Tile {
  readonly label: Bilingual;
  readonly value: Line;
  readonly tone: Tone;
}

function tiles({ claim, shown }: ToldClaim): readonly Tile[] {
  const tile = (label: Bilingual, amount: Decimal, tone: Tone): Tile => ({ label, value: [say(money(amount, claim.currency))], tone });
  const net = say(W.ofWhichTax, { tax: say(money(shown.unauthorized.tax, claim.currency)) });
  return [
    { label: W.asked, value: [say(money(shown.unauthorized.total, claim.currency)), net], tone: 'bad' },
    ...paidElsewhere(claim.invoices),
    tile(W.undecided, shown.undecided.total, 'plain'),
    tile(W.yours, shown.owner.total, 'good'),
    tile(W.bill, shown.bill.total, 'plain'),
  ];
}

/** The same amount in the currency of the invoices, where they tell it. */
function paidElsewhere(invoices: readonly ClaimInvoice[]): readonly Tile[] {
  return inPayment(invoices).map(({ currency, total }) => ({
    label: { ja: `${W.inCurrency.ja}${currency}`, en: `${W.inCurrency.en}${currency}` },
    value: [say(money(total, currency))],
    tone: 'plain',
  }));
}

function invoiceBlocks({ claim }: ToldClaim): readonly Block[] {
  if (claim.invoices.length === 0) return [];
  const rows = claim.invoices.map((invoice): readonly Line[] => [
    [invoice.invoiceId === null ? same('–') : code(invoice.invoiceId)],
    [same(invoice.period.slice(0, 7))],
    [invoice.final ? badge('good', W.final) : badge('warn', W.notFinal)],
    [same(figureIn(invoice.bill.total, claim.currency))],
    [same(figureIn(invoice.unauthorized.net, claim.currency))],
    [same(figureIn(invoice.unauthorized.tax, claim.currency))],
    [same(figureIn(invoice.unauthorized.total, claim.currency))],
    payment(invoice, claim.currency),
  ]);
  const columns = [W.invoice, W.month, W.state, W.billTotal, W.net, W.tax, W.total, W.payment];
  const table: Block = {
    kind: 'table',
    caption: inCurrency(W.invoices, claim.currency),
    columns,
    rows,
    filterable: false,
    figures: [3, 4, 5, 6],
    unbroken: [1],
  };
  return [{ kind: 'heading', words: [say(W.invoicesHeading)], id: null }, table];
}

function payment({ payment: paid }: ClaimInvoice, currency: string): Line {
  if (paid === null) return [say(W.noRate)];
  return [say(money(paid.unauthorized.total, paid.currency)), say(W.rate, { from: currency, rate: paid.rate, to: paid.currency })];
}
