/** `hikeshi.collect/1`: what a collection came to, for programs. */
import type { CollectedAccount } from '../collect-account.ts';

export const collectedJson = (casePath: string, { run, regions, history, trails, state, costs, invoices, haltedBy }: CollectedAccount): object => ({
  schema: 'hikeshi.collect/1',
  case: casePath,
  account: run.account,
  caller: run.caller,
  since: run.since,
  until: run.until,
  regions,
  history,
  trails,
  documents: state.documents,
  leftOut: state.leftOut,
  invoices: invoices.map(({ outcome, why, file }) => ({ outcome, why, file })),
  costs: costs?.map(({ outcome, why, file }) => ({ outcome, why, file })) ?? null,
  haltedBy,
});
