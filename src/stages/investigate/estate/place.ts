/** Where a thing lives, and the keys by which it is found there. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Names of these are the same in every region. */
const GLOBAL = /^AWS::(IAM|Organizations|S3|Route53|Route53Domains|CloudFront|Account|SavingsPlans|Marketplace|Support|Budgets)(::|$)/;

export function nameKey(type: string, id: string, place: Place): string {
  return `${place.account} ${GLOBAL.test(type) ? '' : place.region} ${type} ${id}`;
}

export function typeKey(type: string, place: Place): string {
  return `${place.account} ${GLOBAL.test(type) ? '' : place.region} ${type}`;
}
