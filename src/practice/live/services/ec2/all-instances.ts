/** Every instance of a region that lists show: the ones scripts know, the owner's quiet ones, and what ended within the last hour. */
import type { Instance } from '../../../account/service-states.ts';
import { Refusal, type LiveCall } from '../../live-service.ts';

/** "Terminated instances remain visible after termination (for approximately one hour)" (API reference of TerminateInstances). */
const SHOWN_AFTER_END = 3600;

export function allInstances(call: LiveCall): readonly Instance[] {
  const { states } = call.account;
  const { instances, ended } = states.lookAt(call.region);
  const quiet = states.things.of('quiet-instance', call.region).map(({ facts }) => facts);
  const shown = [...ended.values()].filter(({ since }) => since > call.now - SHOWN_AFTER_END);
  return [...instances.values(), ...quiet.filter(({ state }) => state !== 'terminated'), ...shown];
}

/** Those that are not terminated. */
export const livingInstances = (call: LiveCall): readonly Instance[] => allInstances(call).filter(({ state }) => state !== 'terminated');

/** One that lists still show, by its id, or EC2's refusal. */
export function instanceOf(call: LiveCall, id: string): Instance | Refusal {
  const found = allInstances(call).find((instance) => instance.id === id);
  if (found !== undefined) return found;
  return /^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)
    ? new Refusal('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`)
    : new Refusal('InvalidInstanceID.Malformed', `Invalid id: "${id}"`);
}
