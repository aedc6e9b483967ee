/** The events behind a finding as OCSF evidences and observables. */
import type { Verdict } from '../../investigate/index.ts';
import type { EvidenceEvent } from '../material.ts';

const EVIDENCES_MOST = 20;
/** evidences.verdict_id: 2 True Positive, 4 Suspicious, 5 Benign. */
const VERDICT_IDS: Readonly<Record<Verdict, number>> = { attacker: 2, consequence: 2, unclear: 4, owner: 5, service: 5 };
/** observable.type_id of an IP address. */
const IP_ADDRESS = 2;

/** The `evidences` and `observables` attributes; neither when none of the events is at hand. */
export function evidencesOf(eventIds: readonly string[], events: ReadonlyMap<string, EvidenceEvent>): object {
  const found = known(eventIds, events);
  if (found.length === 0) return {};
  const addresses = [...new Set(found.map((event) => event.ip).filter((ip) => ip !== null))];
  const observables = addresses.map((value) => ({ name: 'evidences[].src_endpoint.ip', type_id: IP_ADDRESS, type: 'IP Address', value }));
  return { evidences: found.slice(0, EVIDENCES_MOST).map((event) => evidence(event)), ...(observables.length === 0 ? {} : { observables }) };
}

function evidence(event: EvidenceEvent): object {
  return {
    uid: event.eventId,
    verdict_id: VERDICT_IDS[event.verdict],
    api: { operation: event.api, service: { name: event.source }, ...(event.error === null ? {} : { response: { error: event.error } }) },
    ...(event.ip === null ? {} : { src_endpoint: { ip: event.ip, ...(event.country === null ? {} : { location: { country: event.country } }) } }),
    ...(event.principal === null && event.accessKeyId === null
      ? {}
      : {
          actor: {
            user: {
              ...(event.principal === null ? {} : { uid: event.principal }),
              ...(event.accessKeyId === null ? {} : { credential_uid: event.accessKeyId }),
            },
          },
        }),
    ...(event.userAgent === null ? {} : { http_request: { user_agent: event.userAgent } }),
    data: { time: event.time, region: event.region, account: event.account },
  };
}

/** Epoch milliseconds of the earliest and latest of these events, or null when none has a readable time. */
export function seenTimes(
  eventIds: readonly string[],
  events: ReadonlyMap<string, EvidenceEvent>,
): { readonly first: number; readonly last: number } | null {
  const times = known(eventIds, events)
    .map((event) => Date.parse(event.time))
    .filter((at) => !Number.isNaN(at));
  if (times.length === 0) return null;
  return { first: times.reduce((a, b) => Math.min(a, b)), last: times.reduce((a, b) => Math.max(a, b)) };
}

const known = (eventIds: readonly string[], events: ReadonlyMap<string, EvidenceEvent>): readonly EvidenceEvent[] =>
  eventIds.map((id) => events.get(id)).filter((event) => event !== undefined);
