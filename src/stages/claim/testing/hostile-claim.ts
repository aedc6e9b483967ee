/** The sample claim with every text that a bill or an intruder chose replaced by a hostile one. What our own program sets (verdicts, kinds, amounts, days) stays. */
import type { Claim, ClaimLine } from '../claim.ts';
import { SAMPLE_CLAIM } from './sample-claim.ts';
import { SAMPLE_LINES } from './sample-lines.ts';

/** Some lines keep a harmless name, so that groups, servers and others all occur. */
export const hostileLines = (hostile: string): readonly ClaimLine[] =>
  SAMPLE_LINES.map((line, place) => ({
    ...line,
    account: hostile,
    kind: hostile,
    service: `${hostile}${place % 3}`,
    serviceName: place % 2 === 0 ? hostile : null,
    usageType: line.usageType === null ? null : place % 2 === 0 ? hostile : `${hostile}-BoxUsage:c5.24xlarge`,
    region: place % 5 === 0 ? line.region : hostile,
    resourceId: line.resourceId === null ? null : `${hostile}${place}`,
    unit: place % 4 === 0 ? 'Hrs' : hostile,
    basis: { ...line.basis, ja: hostile, en: `${hostile}${place}` },
    eventIds: line.eventIds.map((id) => `${id}${hostile}`),
  }));

export function hostileClaim(hostile: string): Omit<Claim, 'lines'> {
  const words = { ja: hostile, en: hostile };
  return {
    ...SAMPLE_CLAIM,
    currency: hostile,
    invoices: SAMPLE_CLAIM.invoices.map((invoice) => ({
      ...invoice,
      invoiceId: hostile,
      account: hostile,
      payment: invoice.payment === null ? null : { ...invoice.payment, currency: hostile, rateSource: words },
    })),
    totals: { ...SAMPLE_CLAIM.totals, difference: { ...SAMPLE_CLAIM.totals.difference, reasons: [words] } },
    credits: SAMPLE_CLAIM.credits.map((credit) => ({ ...credit, description: hostile })),
    refund: {
      ...SAMPLE_CLAIM.refund,
      items: [{ date: hostile, kind: 'credit', amount: SAMPLE_CLAIM.totals.undecided.net, currency: hostile, source: hostile, matched: 'unsure' }],
      followUp: words,
    },
    questions: SAMPLE_CLAIM.questions.map((question) => ({ ...question, ...words, subject: hostile, lineIds: [hostile] })),
    limits: [words],
    files: SAMPLE_CLAIM.files.map((file) => ({ ...file, name: hostile, sha256: hostile, format: hostile, use: hostile })),
  };
}
