/** What findings start a clock for: a commitment the intruder bought can be given back for a few days only. */
import type { Findings } from '../../../stages/investigate/index.ts';
import type { Casebook } from './casebook.ts';
import { secondsOf } from './casebook.ts';

export function sayOfFindings(book: Casebook, { resources }: Pick<Findings, 'resources'>): void {
  const known = new Set(book.entries().flatMap((one) => (one.kind === 'clock' ? one.data.events : [])));
  for (const { type, verdict, state, createdAt, createEventId } of resources) {
    const bought = type === 'AWS::SavingsPlans::SavingsPlan' && verdict === 'attacker' && state !== 'deleted';
    if (!bought || createdAt === null || createEventId === null || known.has(createEventId)) continue;
    book.say({ kind: 'clock', data: { clock: 'savings-plan-bought', startedAt: secondsOf(new Date(createdAt)), events: [createEventId] } });
  }
}
