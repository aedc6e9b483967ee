/** The claim as the dossier takes it: sections without anything said to the owner, and the amounts in words. */
import { compared, sum, ZERO } from '../../../../knowledge/money/decimal.ts';
import { countText } from '../../../../words/number-format.ts';
import {
  badge,
  code,
  same,
  say,
  strong,
  type Block,
  type DossierClaim,
  type Line,
  type SectionBuilder,
  type SectionContext,
} from '../../../report/index.ts';
import type { Amounts } from '../../claim.ts';
import { inPayment } from '../in-payment.ts';
import { thingTables } from '../sections/breakdown.ts';
import { estimateBlocks } from '../sections/estimate.ts';
import { inCurrency } from '../sections/in-currency.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { VERDICT_TONES } from '../words/verdict-words.ts';
import { DOSSIER_CLAIM_TEXT as W, PART_WORDS, RULE_WORDS } from './dossier-claim-words.ts';
import { dossierLines } from './dossier-lines.ts';

const LIMITS_MOST = 40;

export function claimForDossier(told: ToldClaim): DossierClaim {
  const { claim, shown } = told;
  const asked = compared(shown.unauthorized.total, ZERO) > 0;
  return {
    sections: [claimSection(told), dossierLines(told)],
    amount: asked ? money(shown.unauthorized.total, claim.currency) : null,
    invoices: claim.invoices
      .filter(({ unauthorized }) => compared(unauthorized.total, ZERO) > 0)
      .map(({ invoiceId, period, unauthorized }) => ({ id: invoiceId ?? period.slice(0, 7), amount: money(unauthorized.total, claim.currency) })),
  };
}

const claimSection =
  (told: ToldClaim): SectionBuilder =>
  (context) => ({
    id: 'claim',
    heading: W.heading,
    lead: [say(W.lead)],
    once: false,
    blocks: [
      ...amount(told),
      ...invoices(told),
      parts(told),
      ...thingTables(told, context, { servers: W.servers, others: W.others }),
      ...rules(told, context),
      ...refund(told),
      ...estimateBlocks(told, context),
      ...limits(told),
    ],
  });

function amount({ claim, shown: { unauthorized } }: ToldClaim): readonly Block[] {
  if (compared(unauthorized.total, ZERO) <= 0) return [{ kind: 'paragraph', line: [say(W.nothing)] }];
  const inWords = (of: keyof Amounts) => say(money(unauthorized[of], claim.currency));
  const credits = sum(claim.credits.map(({ usedByIntruder }) => usedByIntruder));
  return [
    { kind: 'paragraph', line: [say(W.amount, { total: strong(inWords('total')), net: inWords('net'), tax: inWords('tax') })] },
    ...inPayment(claim.invoices).map(({ currency, total, rates }): Block => {
      const rate = rates.map((one) => `1 ${claim.currency} = ${one} ${currency}`).join(', ');
      return { kind: 'paragraph', line: [say(W.paid, { total: say(money(total, currency)), rate })] };
    }),
    ...(compared(credits, ZERO) > 0 ? [{ kind: 'paragraph', line: [say(W.credits, { total: say(money(credits, claim.currency)) })] } as const] : []),
  ];
}

function invoices({ claim }: ToldClaim): readonly Block[] {
  const rows = claim.invoices.map(({ invoiceId, period, final, bill, unauthorized }): readonly Line[] => [
    [invoiceId === null ? same('–') : code(invoiceId)],
    [same(period.slice(0, 7))],
    [final ? badge('good', W.final) : badge('warn', W.notFinal)],
    ...[bill.total, unauthorized.net, unauthorized.tax, unauthorized.total].map((one): Line => [same(figureIn(one, claim.currency))]),
  ]);
  const columns = [W.invoice, W.month, W.state, W.billTotal, W.net, W.tax, W.total];
  const caption = inCurrency(W.invoices, claim.currency);
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, filterable: false, figures: [3, 4, 5, 6], unbroken: [1] }];
}

function parts({ claim, shown, lines }: ToldClaim): Block {
  const figures = ({ net, tax, total }: Amounts): readonly Line[] => [net, tax, total].map((one): Line => [same(figureIn(one, claim.currency))]);
  const part = (verdict: 'unauthorized' | 'owner' | 'undecided'): readonly Line[] => [
    [badge(VERDICT_TONES[verdict], PART_WORDS[verdict])],
    [same(countText(lines.count[verdict]))],
    ...figures(shown[verdict]),
  ];
  const counted = lines.count.unauthorized + lines.count.owner + lines.count.undecided;
  return {
    kind: 'table',
    caption: inCurrency(W.parts, claim.currency),
    columns: [W.part, W.lines, W.net, W.tax, W.total],
    rows: [part('unauthorized'), part('owner'), part('undecided'), [[say(W.difference)], [], ...figures(shown.difference)]],
    filterable: false,
    figures: [1, 2, 3, 4],
    sums: [[[say(W.bill)], [same(countText(counted))], ...figures(shown.bill)]],
  };
}

function rules({ claim, lines }: ToldClaim, { citations }: SectionContext): readonly Block[] {
  if (lines.reasons.length === 0) return [];
  const rows = lines.reasons.map((reason): readonly Line[] => [
    [badge(VERDICT_TONES[reason.verdict], PART_WORDS[reason.verdict])],
    [say(RULE_WORDS[reason.kind])],
    [same(countText(reason.lines))],
    [same(figureIn(reason.net, claim.currency))],
    [citations.cite(reason.eventIds)],
  ]);
  const columns = [W.part, W.rule, W.lines, W.net, W.evidence];
  return [{ kind: 'table', caption: inCurrency(W.rules, claim.currency), columns, rows, filterable: false, figures: [2, 3] }];
}

function refund({ claim: { refund: back, currency } }: ToldClaim): readonly Block[] {
  if (back.items.length === 0) return [];
  const rows = (['asked', 'received', 'open'] as const).map((name) => ({
    label: W[name],
    lines: [[say(money(name === 'asked' ? back.expected : back[name], currency))]],
  }));
  return [
    { kind: 'heading', words: [say(W.refund)], id: null },
    { kind: 'facts', rows },
  ];
}

function limits({ claim }: ToldClaim): readonly Block[] {
  if (claim.limits.length === 0) return [];
  return [
    { kind: 'heading', words: [say(W.limits)], id: null },
    { kind: 'list', ordered: false, items: claim.limits.slice(0, LIMITS_MOST).map((limit): Line => [say(limit)]) },
  ];
}
