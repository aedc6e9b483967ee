/** Temporary credentials the intruder took and how long they can live: those of an identity that is denied or cut are dead whatever they say. */
import type { Findings, Foothold } from '../../investigate/index.ts';
import { userOf } from '../plan/held-users.ts';
import { principalOf } from '../plan/suspects.ts';
import type { ReadBack } from './verify-plan.ts';

export interface SessionLeft {
  readonly kind: string;
  readonly target: string;
  /** `cut`: its identity is denied or its sessions are cut. `alive`: until `until`, as far as the log tells. */
  readonly state: 'cut' | 'over' | 'alive';
  readonly until: string | null;
}

const SESSIONS = new Set(['role-session', 'federation-session', 'session-token', 'console-session']);
const CUTTING = new Set(['iam-deny-user', 'iam-deny-role', 'iam-cut-user-sessions', 'iam-cut-role-sessions']);

export function sessionsLeft(findings: Findings, steps: readonly ReadBack[], now: number): readonly SessionLeft[] {
  const cut = new Set(
    steps
      .filter(({ step, standing }) => CUTTING.has(step.action) && standing === 'done')
      .map(({ step }) => `${step.action.includes('user') ? 'user' : 'role'}/${step.target.id}`),
  );
  const held = steps.map(({ step }) => userOf({ action: { id: step.action }, target: step.target })).filter((one) => one !== null);
  const everyMakerCut = held.every((user) => cut.has(`user/${user}`)) && [...cut].some((one) => one.startsWith('user/'));
  return findings.footholds
    .filter((one) => SESSIONS.has(one.kind))
    .map((one) => ({ kind: one.kind, target: one.target, until: one.diesAt, state: stateOf(one, cut, everyMakerCut, now) }));
}

function stateOf({ target, diesAt }: Foothold, cut: ReadonlySet<string>, everyMakerCut: boolean, now: number): SessionLeft['state'] {
  if (diesAt !== null && Date.parse(diesAt) <= now) return 'over';
  const principal = principalOf(target.split(' ')[0] ?? '');
  if (principal === null) return 'alive';
  // A federated session carries the permissions of the user who made it, whom its ARN does not name: it is one of those whose credentials he held.
  if (principal.kind === 'federated-user') return everyMakerCut ? 'cut' : 'alive';
  return cut.has(`${principal.kind}/${principal.name}`) ? 'cut' : 'alive';
}
