/** From the bill, the findings and the owner's word to what is asked back. Every step is a room of its own; the rules stand in docs/decisions/0063. */
import type { BillStore } from '../../ports/charge-line.ts';
import type { Host } from '../../ports/host.ts';
import type { Findings, Footprint } from '../investigate/index.ts';
import { decide } from './attribution/decide.ts';
import { divide } from './attribution/parts.ts';
import { claimLines } from './charges/claim-lines.ts';
import { currenciesOf } from './charges/currency-of.ts';
import { deriveCharges } from './charges/derive-charges.ts';
import type { ClaimResult } from './claim.ts';
import { creditsEaten } from './credits/credits-eaten.ts';
import { estimateOf } from './estimate/estimate.ts';
import { incidentOf } from './incident.ts';
import { limitsOf } from './limits.ts';
import { questionsOf } from './questions.ts';
import { refundLimits, watchRefund } from './refund/refund-watch.ts';
import type { ClaimStatements } from './statements.ts';
import { shareTaxes } from './tax/share-taxes.ts';
import { dailyNet, monthlyNet } from './totals/by-time.ts';
import { crossChecks } from './totals/cross-check.ts';
import { differenceOf } from './totals/difference.ts';
import { reckonInvoices, totalOf } from './totals/invoices.ts';

export interface Claiming {
  readonly bills: BillStore;
  readonly findings: Findings;
  /** What both sides had; null for cases investigated before footprints were kept. */
  readonly footprint: Footprint | null;
  readonly statements: ClaimStatements;
  readonly host: Host;
}

/** The lines of the result read the store: it must stay open, and no other claim be made with it, until they have been read. */
export async function claim(work: Claiming): Promise<ClaimResult> {
  const { bills, findings, footprint, statements, host } = work;
  const progress = host.begin({ ja: '請求を調べています', en: 'Going through the bill' });
  const step = (done: number): void => progress.update({ done, total: 4, unit: 'steps' });

  const incident = incidentOf(findings, footprint);
  const currencies = await currenciesOf(bills);
  const currency = currencies.main;
  await deriveCharges(bills, incident, currency);
  step(1);

  await decide(bills, incident, statements);
  await divide(bills, incident, currency);
  step(2);

  const taxes = await shareTaxes(bills, currency);
  const reckoned = await reckonInvoices(bills, taxes, currency);
  const { invoices } = reckoned;
  const parts = {
    unauthorized: totalOf(invoices, 'unauthorized'),
    owner: totalOf(invoices, 'owner'),
    undecided: totalOf(invoices, 'undecided'),
    bill: totalOf(invoices, 'bill'),
  };
  const difference = differenceOf(parts, reckoned, await crossChecks(bills, currency), currency);
  const credits = await creditsEaten(bills, currency);
  const refund = await watchRefund(bills, incident, { invoices, credits, unauthorized: parts.unauthorized.total, currency });
  const estimate = await estimateOf(bills, incident);
  step(3);

  const told = {
    daily: await dailyNet(bills),
    monthly: await monthlyNet(bills),
    questions: await questionsOf(bills, currency),
    limits: [...(await limitsOf(bills, incident, currencies, invoices)), ...refundLimits(refund)],
    files: bills.files.map(({ name, sha256, format, rows, use }) => ({ name, sha256, format, rows: rows.read, rejected: rows.rejected, use })),
  };
  progress.end();
  return {
    claim: { schema: 'hikeshi.claim/1', currency, invoices, totals: { ...parts, difference }, credits, refund, estimate, ...told },
    lines: () => claimLines(bills, incident, taxes),
  };
}
