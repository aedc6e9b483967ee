/** A live write that a script's operation already knows how to do: its effect and its record are the script's, the answer is the API's. */
import type { Fields, Json, Reply } from '../account/call.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type Members } from './live-service.ts';
import { wireCode } from './wording.ts';

/** `shape` makes the API's answer of what CloudTrail keeps as the response. */
export function fromScript(call: LiveCall, action: string, input: Fields, shape: (response: Json) => Members = () => ({})): LiveReply {
  return fromReply(call, call.script(action, input), shape);
}

/** The same of what a script's operation answered. */
export function fromReply(call: LiveCall, reply: Reply, shape: (response: Json) => Members = () => ({})): LiveReply {
  if ('refused' in reply) return new Refusal(wireCode(call.wording, reply.refused), reply.because);
  const { request, response, resources, additional } = reply;
  return answered(shape(response ?? null), {
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
    ...(resources === undefined ? {} : { resources }),
    ...(additional === undefined ? {} : { additional }),
  });
}
