/** Services that act in the account by their service-linked role, for something that somebody made. */
import { HOUR } from '../../clock.ts';
import type { Caller, Hand } from '../call.ts';
import type { SimulatedAccount } from '../simulated-account.ts';
import { linkedRoleName } from './iam-roles.ts';

/** What a service does for an intruder's thing is a consequence; for anybody else's it is the service's ordinary work. */
export const actingFor = (maker: Hand): Hand => (maker === 'attacker' || maker === 'consequence' ? 'consequence' : 'service');

/** A caller for a service acting by its linked role, e.g. autoscaling.amazonaws.com. The role is made silently when it is not there yet. */
export function linkedCaller(account: SimulatedAccount, service: string, session: string, hand: Hand): Caller {
  const name = linkedRoleName(service);
  if (!account.identities.roles.has(name)) {
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }] } as const;
    const role = {
      name,
      id: account.identities.newId('AROA'),
      path: `/aws-service-role/${service}/`,
      createdAt: account.clock.now,
      madeBy: hand,
      boundary: null,
      used: null,
      managed: new Set<string>(),
      inline: new Map(),
      trust,
    };
    account.identities.roles.set(name, role);
    account.identities.remember('role', name, role.id);
  }
  const role = account.identities.roles.get(name);
  role?.inline.set('all', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
  const credential = {
    principal: { kind: 'role', name, session },
    keyId: null,
    longTerm: false,
    issuedAt: Math.floor(account.clock.now),
    expiresAt: account.clock.now + HOUR,
    mfa: false,
    fromConsole: false,
    withContext: true,
  } as const;
  return { hand, credential, address: service, userAgent: service, invokedBy: service };
}

/** A caller for an event the service tells by itself (AwsServiceEvent). */
export const tellingService = (service: string, hand: Hand): Caller => ({
  hand,
  credential: {
    principal: { kind: 'service-event', name: service },
    keyId: null,
    longTerm: false,
    issuedAt: 0,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  },
  address: service,
  userAgent: service,
});
