/** One thing of the account that a call names, or the refusal of the service that there is none. */
import type { Thing, ThingKind } from '../account/things.ts';
import type { LiveCall, LiveReply, Refusal } from './live-service.ts';

export function withThing<K extends ThingKind>(
  call: LiveCall,
  kind: K,
  id: string,
  missing: () => Refusal,
  act: (thing: Thing<K>) => LiveReply,
): LiveReply {
  const thing = call.account.states.things.get(kind, call.region, id);
  return thing === null ? missing() : act(thing);
}
