/** The intruder's things as the findings tell them, for cases that were investigated before footprints were kept. */
import type { Findings, Holding, Resource } from '../investigate/index.ts';
import { realTime } from './times.ts';

/** A thing made at an unknown time counts as there from the start; the incident's own beginning still bounds it. */
export const withRealTimes = (holding: Holding): Holding => ({
  ...holding,
  from: realTime(holding.from),
  until: realTime(holding.until),
  changes: holding.changes.flatMap((change) => {
    const at = realTime(change.at);
    return at === null ? [] : [{ ...change, at }];
  }),
});

export function holdingsOfFindings(findings: Findings): Holding[] {
  return findings.resources.flatMap((resource) => {
    const side = sideOf(resource);
    return side === null ? [] : [holding(resource, side)];
  });
}

function sideOf({ verdict }: Resource): Holding['side'] | null {
  if (verdict === 'attacker' || verdict === 'consequence') return 'intruder';
  return verdict === 'unclear' ? 'unclear' : null;
}

const holding = (resource: Resource, side: Holding['side']): Holding => ({
  type: resource.type,
  id: resource.id,
  arn: resource.arn,
  region: resource.region,
  account: resource.account,
  side,
  implicit: resource.implicit,
  from: resource.createdAt,
  until: resource.deletedAt,
  createEventId: resource.createEventId,
  details: resource.details,
  changes: [],
});
