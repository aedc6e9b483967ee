/**
 * The timeline for Timesketch, one JSON object a line (file name must end in `.jsonl`).
 * Mandatory fields by its import guide: `message`, `datetime` (ISO 8601), `timestamp_desc`. The rest are attributes; `tag` becomes tags.
 */
import type { Language } from '../../../words/language.ts';
import type { EvidenceEvent } from '../material.ts';
import { safeJson } from './safe-json.ts';

/** One event as a line with its line break; for streams of any length. */
export function timesketchLine(event: EvidenceEvent, language: Language): string {
  const at = Date.parse(event.time);
  const outcome = event.error === null ? '' : ` [${event.error}]`;
  return `${safeJson({
    message: `${event.api}${outcome}: ${event.says[language]}`,
    datetime: Number.isNaN(at) ? event.time : new Date(at).toISOString().replace('Z', '+00:00'),
    ...(Number.isNaN(at) ? {} : { timestamp: at * 1000 }),
    timestamp_desc: 'Event Time',
    data_type: 'aws:cloudtrail:entry',
    event_id: event.eventId,
    event_name: event.api,
    event_source: event.source,
    aws_region: event.region,
    account_id: event.account,
    source_ip: event.ip,
    country: event.country,
    user_agent: event.userAgent,
    user_identity_arn: event.principal,
    access_key: event.accessKeyId,
    error_code: event.error,
    verdict: event.verdict,
    actor: event.actorId,
    tag: [`hikeshi-${event.verdict}`],
  })}\n`;
}

/** The whole file in pieces. */
export function* timesketchJsonl(events: Iterable<EvidenceEvent>, language: Language): Generator<string> {
  for (const event of events) yield timesketchLine(event, language);
}
