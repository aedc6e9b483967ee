/** Users and roles the intruder acts as: those he used, and those he made. */
import type { Actor, Findings } from '../../investigate/index.ts';

export interface Suspect {
  readonly kind: 'user' | 'role';
  readonly name: string;
  /** He made it: nothing of it is the owner's. */
  readonly planted: boolean;
  /** The owner acts as the same user or role. */
  readonly shared: boolean;
  /** He had sessions of it, not only a key. */
  readonly eventIds: readonly string[];
}

export interface Principal {
  readonly account: string;
  readonly kind: 'user' | 'role' | 'root' | 'federated-user';
  readonly name: string;
}

/** Paths are cut: IAM names are unique without them. Null for services and principals of no account. */
export function principalOf(arn: string): Principal | null {
  const [, account, kind, name = ''] =
    /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):(root$|user\/|role\/|assumed-role\/|federated-user\/)(.*)$/s.exec(arn) ?? [];
  if (account === undefined || kind === undefined) return null;
  if (kind === 'root') return { account, kind: 'root', name: 'root' };
  if (kind === 'assumed-role/') return { account, kind: 'role', name: name.split('/')[0] ?? '' };
  if (kind === 'federated-user/') return { account, kind: 'federated-user', name };
  return { account, kind: kind === 'user/' ? 'user' : 'role', name: name.slice(name.lastIndexOf('/') + 1) };
}

/** Made by AWS for one of its services: cannot be edited, and its sessions cannot be cut. */
const ofService = (name: string): boolean => name.startsWith('AWSServiceRoleFor');

export function suspectsOf(findings: Findings, account: string): readonly Suspect[] {
  const found = new Map<string, Suspect>();
  const add = (kind: 'user' | 'role', name: string, planted: boolean, eventIds: readonly string[]): void => {
    if (name === '' || ofService(name)) return;
    const key = `${kind}/${name}`;
    const known = found.get(key);
    found.set(key, {
      kind,
      name,
      planted: planted || (known?.planted ?? false),
      shared: known?.shared ?? isOwners(findings.actors, account, kind, name),
      eventIds: [...new Set([...(known?.eventIds ?? []), ...eventIds])],
    });
  };
  for (const actor of findings.actors.filter((one) => one.kind === 'attacker')) {
    for (const arn of actor.principals) {
      const principal = principalOf(arn);
      if (principal === null || principal.account !== account) continue;
      if (principal.kind === 'user' || principal.kind === 'role') add(principal.kind, principal.name, false, eventsBehind(actor));
    }
  }
  for (const one of findings.resources) {
    if (one.verdict !== 'attacker' || one.account !== account || one.state === 'deleted') continue;
    if (one.type === 'AWS::IAM::User') add('user', one.id, true, ids(one.createEventId));
    if (one.type === 'AWS::IAM::Role') add('role', one.id, true, ids(one.createEventId));
  }
  for (const one of findings.footholds) if (one.kind === 'user' && one.state !== 'closed') add('user', one.target, true, one.eventIds);
  return [...found.values()];
}

const MOST_IDS = 20;
const ids = (id: string | null): string[] => (id === null ? [] : [id]);

const eventsBehind = (actor: Actor): string[] =>
  [...new Set(actor.reasons.filter((one) => one.direction === 'for').flatMap((one) => one.eventIds))].slice(0, MOST_IDS);

function isOwners(actors: readonly Actor[], account: string, kind: 'user' | 'role', name: string): boolean {
  return actors
    .filter((one) => one.kind === 'owner' || one.kind === 'service' || one.kind === 'unclear')
    .some((one) =>
      one.principals.some((arn) => {
        const principal = principalOf(arn);
        return principal?.account === account && principal.kind === kind && principal.name === name;
      }),
    );
}
