/** What the dossier counts as unauthorized, and the pairs of identity and key it was done with. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Address, Findings, Resource } from '../../investigate/index.ts';
import { inTimeOrder } from '../document/citations.ts';
import type { EvidenceEvent, ReportMaterial } from '../material.ts';

export const isUnauthorized = ({ verdict }: { readonly verdict: string }): boolean => verdict === 'attacker' || verdict === 'consequence';

export const unauthorizedEvents = ({ evidence }: ReportMaterial): readonly EvidenceEvent[] => inTimeOrder(evidence).filter(isUnauthorized);

export const unauthorizedResources = ({ resources }: Findings): readonly Resource[] => resources.filter(isUnauthorized);

/** Things that cost by themselves, such as servers; not the disk that comes with one. */
export const burning = (resources: readonly Resource[]): readonly Resource[] =>
  resources.filter((one) => resourceWords(one.type).burns && !one.implicit);

/** Each address once, the busiest first. */
export function unauthorizedAddresses({ actors }: Findings): readonly Address[] {
  const byIp = new Map<string, Address>();
  for (const address of actors.filter(({ kind }) => kind === 'attacker').flatMap(({ addresses }) => addresses)) {
    const known = byIp.get(address.ip);
    byIp.set(address.ip, known === undefined ? address : together(known, address));
  }
  return [...byIp.values()].sort((a, b) => b.events - a.events || a.ip.localeCompare(b.ip));
}

const together = (a: Address, b: Address): Address => ({
  ...a,
  events: a.events + b.events,
  firstSeen: a.firstSeen < b.firstSeen ? a.firstSeen : b.firstSeen,
  lastSeen: a.lastSeen > b.lastSeen ? a.lastSeen : b.lastSeen,
});

/** One identity with one key or session, as the events name them. */
export interface Credential {
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly from: string;
  readonly until: string;
  readonly eventIds: readonly string[];
}

/** Who acted without being the owner, with which key; in order of first use. AWS services acting as a result have none of their own. */
export function credentialsUsed(material: ReportMaterial): readonly Credential[] {
  const byName = new Map<string, Credential>();
  for (const event of unauthorizedEvents(material).filter(({ verdict }) => verdict === 'attacker')) {
    const name = JSON.stringify([event.principal, event.accessKeyId]);
    const known = byName.get(name);
    byName.set(name, {
      principal: event.principal,
      accessKeyId: event.accessKeyId,
      from: known?.from ?? event.time,
      until: event.time,
      eventIds: [...(known?.eventIds ?? []), event.eventId],
    });
  }
  return [...byName.values()];
}

/** First and last moment of unauthorized use, or null when there was none. */
export function unauthorizedSpan({ actors }: Findings): { readonly from: string; readonly until: string; readonly calls: number } | null {
  const hands = actors.filter(({ kind }) => kind === 'attacker');
  const [first] = hands.map(({ firstSeen }) => firstSeen).sort();
  const last = hands
    .map(({ lastSeen }) => lastSeen)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { from: first, until: last, calls: hands.reduce((sum, { events }) => sum + events, 0) };
}
