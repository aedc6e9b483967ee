/** One bounded pass over the notable events of a log, in time order: what was issued, made, left behind and touched. */
import type { NotableEvent } from '../notable-event.ts';
import { actingIn } from './acting.ts';
import { applyEffects } from './apply-effects.ts';
import { CredentialTree } from './credential-tree.ts';
import type { SessionSeen } from './credential-tree.ts';
import { ESTATE_BOUNDS } from './estate.ts';
import type { Estate, EstateBounds } from './estate.ts';
import { FootholdLedger } from './foothold-ledger.ts';
import { LeftOut } from './left-out.ts';
import { outcomeOf } from './outcome.ts';
import { ResourceLedger } from './resource-ledger.ts';
import type { Ledgers, Scene } from './scene.ts';
import { closeRevoked, openLiveSessions, revocationIn } from './sessions-left.ts';
import type { Revocation } from './sessions-left.ts';
import { TouchedLedger } from './touched-ledger.ts';

const REVOCATIONS_MOST = 10_000;

/**
 * Traces the estate. Events must come in time order; every value in them may be hostile.
 * `sessions` adds temporary keys seen in use by events that are not notable (from a cheap query over all events).
 */
export async function traceEstate(
  events: AsyncIterable<NotableEvent> | Iterable<NotableEvent>,
  { bounds = ESTATE_BOUNDS, sessions = [] }: { readonly bounds?: EstateBounds; readonly sessions?: Iterable<SessionSeen> } = {},
): Promise<Estate> {
  const leftOut = new LeftOut();
  const ledgers: Ledgers = {
    resources: new ResourceLedger(bounds, leftOut),
    footholds: new FootholdLedger(bounds, leftOut),
    touched: new TouchedLedger(bounds, leftOut),
    tree: new CredentialTree(bounds, leftOut),
  };
  const revocations: Revocation[] = [];
  let until: string | null = null;
  for await (const event of events) {
    take(event, ledgers, revocations);
    if (until === null || event.time > until) until = event.time;
  }
  for (const seen of sessions) ledgers.tree.see(seen);
  openLiveSessions(ledgers.tree.all(), until, ledgers.footholds);
  closeRevoked(revocations, ledgers.tree.all(), ledgers.footholds);
  return {
    issuances: ledgers.tree.all(),
    resources: ledgers.resources.all(),
    footholds: ledgers.footholds.all(until),
    touched: ledgers.touched.all(),
    leftOut: leftOut.counts(),
    until,
  };
}

function take(event: NotableEvent, ledgers: Ledgers, revocations: Revocation[]): void {
  const scene: Scene = { event, by: actingIn(event), place: { account: event.account, region: event.region }, outcome: outcomeOf(event), ledgers };
  applyEffects(scene);
  const revoked = scene.outcome === 'succeeded' ? revocationIn(event, scene.by) : null;
  if (revoked !== null && revocations.length < REVOCATIONS_MOST) revocations.push(revoked);
  // A key is looked at after its event, so that an issuing call in the same second is known already.
  const { accessKeyId, principal, sessionCreated } = scene.by;
  if (accessKeyId !== null && sessionCreated !== null) ledgers.tree.see({ accessKeyId, principal, sessionCreated, by: scene.by });
}
