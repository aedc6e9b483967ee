/**
 * What the owner said about charges. Kept in the case apart from the statements of an investigation: there `AmazonEC2` could be the name of a user
 * the intruder made, here it is a service.
 */
export interface ClaimStatements {
  readonly schema: 'hikeshi.claim-statements/1';
  /** Subjects, see `chargeSubject`. The same subject never stands in both. */
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
}

/** File of the case in which they are kept. */
export const CLAIM_STATEMENTS_FILE = 'claim-statements.json';

export const NOTHING_SAID_OF_CHARGES: ClaimStatements = { schema: 'hikeshi.claim-statements/1', mine: [], notMine: [] };

export type ChargeSubject =
  /** One day of one charge: `L-7KQ2M9XC4A`. */
  | { readonly kind: 'line'; readonly id: string }
  /** A resource as the bill writes it: an id, an ARN, a bucket name. */
  | { readonly kind: 'resource'; readonly id: string }
  /** `AmazonEC2:us-west-2` */
  | { readonly kind: 'service-region'; readonly service: string; readonly region: string }
  /** `AmazonEC2` */
  | { readonly kind: 'service'; readonly service: string };

const LINE = /^L-[0-9A-HJKMNP-TV-Z]{10}$/;
const REGION = /^(?:[a-z]{2}(?:-[a-z]+)+-\d{1,2}|global)$/;

/** How a subject is meant. `services` are the services on the bill: a name among them is the service, anything else a resource. */
export function chargeSubject(text: string, services: ReadonlySet<string>): ChargeSubject {
  const subject = text.trim();
  const upper = subject.toUpperCase();
  if (LINE.test(upper)) return { kind: 'line', id: upper };
  const colon = subject.lastIndexOf(':');
  const [service, region] = [subject.slice(0, Math.max(0, colon)), subject.slice(colon + 1)];
  if (services.has(service) && REGION.test(region)) return { kind: 'service-region', service, region };
  return services.has(subject) ? { kind: 'service', service: subject } : { kind: 'resource', id: subject };
}

/** Later words win over earlier ones about the same subject. */
export function togetherSaidOfCharges(...said: readonly Pick<ClaimStatements, 'mine' | 'notMine'>[]): ClaimStatements {
  const words = new Map<string, 'mine' | 'notMine'>();
  for (const { mine, notMine } of said) {
    for (const subject of mine) words.set(subject.trim(), 'mine');
    for (const subject of notMine) words.set(subject.trim(), 'notMine');
  }
  const of = (word: 'mine' | 'notMine'): string[] => [...words].filter(([, one]) => one === word).map(([subject]) => subject);
  return { schema: 'hikeshi.claim-statements/1', mine: of('mine'), notMine: of('notMine') };
}
