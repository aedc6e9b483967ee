/** Puts the truth of a played account together from its books and its final state. */
import { isoTime } from './clock.ts';
import type { Door } from './account/holdings.ts';
import type { Stage } from './stage.ts';
import type { Truth, TruthFoothold, TruthResource } from './truth.ts';

export function tellTruth(
  stage: Stage,
  about: { readonly scenario: string; readonly seed: number; readonly verdict: 'hijacked' | 'innocent' },
): Truth {
  const { truth, account } = stage;
  return {
    schema: 'hikeshi.practice-truth/1',
    synthetic: true,
    ...about,
    accountId: account.id,
    from: isoTime(stage.from),
    to: isoTime(stage.to),
    attackerPrincipals: sorted(truth.attacker.principals),
    attackerKeys: truth.attackerKeys(),
    attackerAddresses: sorted(truth.attacker.addresses),
    ownerPrincipals: sorted(truth.owner.principals),
    ownerKeys: sorted(truth.owner.keys),
    ownerAddresses: sorted(truth.owner.addresses),
    firstEventId: truth.first?.eventId ?? null,
    firstEventTime: truth.first?.time ?? null,
    entryKind: truth.entry?.kind ?? null,
    entryPrincipal: truth.entry?.principal ?? null,
    entryKey: truth.entry?.key ?? null,
    resources: resourcesOf(stage),
    footholds: stage.account.holdings.doors.map((door) => foothold(stage, door)),
    eventVerdicts: truth.verdicts,
  };
}

const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();

function resourcesOf(stage: Stage): TruthResource[] {
  return stage.account.holdings.resources.map((held) => ({
    type: held.type,
    id: held.id,
    region: held.region,
    createdBy: held.madeBy === 'attacker' ? 'attacker' : 'consequence',
    createEventId: held.createEventId,
    state: held.state,
    deletedBy: held.deletedBy,
  }));
}

/** A door whose time is over counts as closed. */
function foothold(stage: Stage, door: Door): TruthFoothold {
  const over = door.diesAt !== null && door.diesAt <= stage.to;
  return {
    kind: door.kind,
    target: door.target,
    part: door.part,
    eventId: door.eventId,
    state: door.state === 'closed' || over ? 'closed' : 'open',
    diesAt: door.diesAt === null ? null : isoTime(door.diesAt),
  };
}
