/** The intruder's things as the findings tell them, for cases that were investigated before footprints were kept. */
import type { Findings, Holding, Resource } from '../investigate/index.ts';

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
