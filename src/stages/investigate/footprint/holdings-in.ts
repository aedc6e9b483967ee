/** Things in the account by side, with how they changed. */
import type { VerdictOf } from '../estate-findings.ts';
import { resourceVerdictIn } from '../estate-findings.ts';
import type { Estate, EstateResource } from '../estate/index.ts';
import type { Verdict } from '../findings.ts';
import type { OwnerStatements } from '../statements.ts';
import type { Holding, Side } from './footprint.ts';

/** Kinds of things that never stand on a bill. */
const FREE =
  /^AWS::(?:IAM|STS|SSO|IdentityStore|Organizations::(?!Account$)\w+|ServiceQuotas|Support|RAM|CloudFormation|RolesAnywhere|Cognito)(?:::|$)|::(?:KeyPair|SecurityGroup|LaunchTemplate|VPC|Subnet|RouteTable|InternetGateway|LaunchConfiguration)$/;

/** The owner's things that are kept at most; the intruder's are kept all. */
const MOST_OF_OWNER = 50_000;

export function holdingsIn(estate: Estate, verdictOf: VerdictOf, statements: OwnerStatements): { holdings: Holding[]; leftOut: number } {
  const verdictIn = resourceVerdictIn(estate, verdictOf, statements);
  const holdings: Holding[] = [];
  let owners = 0;
  for (const one of estate.resources) {
    const side = FREE.test(one.type) ? null : sideOf(isMeddled(one, estate, verdictOf) ? 'unclear' : verdictIn(one));
    if (side === null) continue;
    if (side === 'owner' && ++owners > MOST_OF_OWNER) continue;
    holdings.push(holding(one, side, verdictOf));
  }
  return { holdings, leftOut: Math.max(0, owners - MOST_OF_OWNER) };
}

/** A group or service of the owner's whose size the intruder had set last: what it started then is nobody's for sure. */
function isMeddled(one: EstateResource, estate: Estate, verdictOf: VerdictOf): boolean {
  const parent = one.parent === null || one.createdAt === null ? undefined : estate.resources[one.parent];
  const { createdAt } = one;
  const last = parent?.changes.findLast((change) => SIZES.has(change.what) && createdAt !== null && change.by.time <= createdAt);
  if (parent === undefined || last === undefined) return false;
  const maker = parent.creator === null ? 'owner' : verdictOf(parent.creator.eventKey).verdict;
  return maker !== 'attacker' && maker !== 'consequence' && sideOf(verdictOf(last.by.eventKey).verdict) === 'intruder';
}

const SIZES = new Set(['size', 'capacity']);

function sideOf(verdict: Verdict): Side {
  if (verdict === 'attacker' || verdict === 'consequence') return 'intruder';
  return verdict === 'unclear' ? 'unclear' : 'owner';
}

function holding(one: EstateResource, side: Side, verdictOf: VerdictOf): Holding {
  return {
    type: one.type,
    id: one.id,
    arn: one.arn,
    region: one.region,
    account: one.account,
    side,
    implicit: one.implicit,
    from: one.createdAt,
    until: one.deletedAt,
    createEventId: one.createEventId,
    details: one.details,
    changes: one.changes.map(({ what, by, before }) => ({
      what,
      at: by.time,
      side: sideOf(verdictOf(by.eventKey).verdict),
      eventId: by.eventId,
      before,
    })),
  };
}
