/**
 * How often a call may be made, for each account and region. Where AWS says nothing, a careful guess: what is refused for its pace is slowed down and asked again.
 * Sources: EC2 API Reference, "Request throttling" (100 at once, 20 a second for reads); CloudTrail User Guide, "Quotas" (LookupEvents 2 a second, other reads
 * 10); Lambda "Quotas" (reads of the control plane 15 a second); SES API Reference (one a second for nearly all); Route 53 "Quotas" (5 a second); ECS API
 * Reference, "Request throttling" (reads of clusters 50 at once, 20 a second); Account Management reference. Read November 2026.
 */

export interface CallRate {
  readonly perSecond: number;
  /** Calls that may be made at once after a rest. 1 keeps the pace in every second. */
  readonly burst: number;
}

const USUAL: CallRate = { perSecond: 10, burst: 20 };

/** By `service` or `service:Operation`; the longer name wins and has a count of its own. */
const RATES: Readonly<Record<string, CallRate>> = {
  account: { perSecond: 4, burst: 4 },
  cloudfront: { perSecond: 5, burst: 5 },
  cloudtrail: { perSecond: 10, burst: 10 },
  'cloudtrail:LookupEvents': { perSecond: 2, burst: 1 },
  'cloudwatch:GetMetricData': { perSecond: 40, burst: 40 },
  'cost-explorer': { perSecond: 2, burst: 5 },
  ec2: { perSecond: 20, burst: 100 },
  ecs: { perSecond: 20, burst: 50 },
  iam: { perSecond: 15, burst: 30 },
  'iam:GenerateCredentialReport': { perSecond: 1, burst: 2 },
  lambda: { perSecond: 15, burst: 15 },
  organizations: { perSecond: 4, burst: 8 },
  'route-53': { perSecond: 5, burst: 5 },
  s3: { perSecond: 100, burst: 100 },
  ses: { perSecond: 1, burst: 1 },
  sesv2: { perSecond: 1, burst: 1 },
  'service-quotas': { perSecond: 5, burst: 5 },
  sts: { perSecond: 50, burst: 50 },
  support: { perSecond: 5, burst: 5 },
};

/** The rate of a call, and the name it is counted under. */
export function callRate(service: string, operation: string): { readonly countedAs: string; readonly rate: CallRate } {
  const own = `${service}:${operation}`;
  const ofCall = RATES[own];
  return ofCall === undefined ? { countedAs: service, rate: RATES[service] ?? USUAL } : { countedAs: own, rate: ofCall };
}
