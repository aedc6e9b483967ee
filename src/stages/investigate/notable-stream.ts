/** Streams the events that lineage, resources and footholds need, in time order, parameters parsed. The engine preselects by API name. */
import type { EventStore } from '../../ports/event-store.ts';
import { fixed, name, sql, type Sql } from '../../ports/sql.ts';
import type { Json, NotableEvent } from './notable-event.ts';
import { inTimeOrder } from './time-order.ts';

interface NotableRow {
  event_key: number;
  event_id: string;
  event_time: string | null;
  api_name: string | null;
  event_source: string | null;
  aws_region: string | null;
  account_id: string | null;
  source_ip: string | null;
  user_agent: string | null;
  error_code: string | null;
  error_message: string | null;
  identity_type: string | null;
  identity_arn: string | null;
  identity_principal_id: string | null;
  access_key_id: string | null;
  identity_user_name: string | null;
  invoked_by: string | null;
  issuer_arn: string | null;
  issuer_user_name: string | null;
  session_created: string | null;
  session_mfa: string | null;
  ec2_role_delivery: string | null;
  raw: string;
}

const NOTABLE_COLUMNS =
  fixed(`e.event_key, e.event_id, e.event_time, e.api_name, e.event_source, e.aws_region, e.account_id, e.source_ip, e.user_agent, e.error_code, e.error_message,
  e.identity_type, e.identity_arn, e.identity_principal_id, e.access_key_id, e.identity_user_name, e.invoked_by, e.issuer_arn, e.issuer_user_name,
  e.session_created, e.session_mfa, e.ec2_role_delivery, e.raw`);

type Apis = readonly { readonly source: string; readonly api: string }[];

/**
 * Every event whose (source, API) is in `apis`, oldest first; events without a time come last. Left out: roles taken by AWS services, of which
 * busy accounts have hundreds of thousands and which name nobody; what matters of them is found by the names of what an intruder made.
 */
export async function* notableEvents(store: EventStore, apis: Apis): AsyncGenerator<NotableEvent> {
  await store.place(
    'notable_api',
    { source: 'text', api: 'text' },
    apis.map(({ source, api }) => [source, api]),
  );
  yield* inSlices(
    store,
    'notable_event',
    sql`event e join notable_api n on n.source = e.event_source and n.api = e.api_name`,
    sql`not (e.api_name = 'AssumeRole' and coalesce(e.identity_type, '') = 'AWSService')`,
  );
}

/** The calls of these kinds by the intruder, or by a service for the intruder, oldest first. Needs the table intruder_event. */
export async function* intruderEventsOf(store: EventStore, apis: Apis): AsyncGenerator<NotableEvent> {
  await store.place(
    'touching_api',
    { source: 'text', api: 'text' },
    apis.map(({ source, api }) => [source, api]),
  );
  yield* inSlices(
    store,
    'touching_event',
    sql`event e join touching_api n on n.source = e.event_source and n.api = e.api_name join intruder_event v on v.event_key = e.event_key`,
    sql`true`,
  );
}

/** What the intruder did, oldest first. Needs the table intruder_event. */
export async function* intruderEvents(store: EventStore): AsyncGenerator<NotableEvent> {
  yield* inSlices(store, 'intruder_deed', sql`event e join intruder_event v on v.event_key = e.event_key`, sql`v.verdict = 'attacker'`);
}

/** Record texts are large: sorted all at once they would not fit, so they are sorted in slices of time with about this many events. */
const SLICE_EVENTS = 20_000;

/** `from` and `where` are asked of columns only; texts are read of what they leave, whose keys stand in `table` for as long as that takes. */
async function* inSlices(store: EventStore, table: string, from: Sql, where: Sql): AsyncGenerator<NotableEvent> {
  await store.derive(table, sql`select e.event_key, ${store.dialect.hourOf(sql`e.event_time`)} as hour from ${from} where ${where}`);
  const hours = await store.rows<{ hour: string | null; events: number }>(
    sql`select hour, count(*) as events from ${name(table)} group by 1 order by 1`,
  );
  for (const slice of slices(hours)) {
    const within =
      slice === null ? sql`k.hour is null` : sql`k.hour >= cast(${slice.first} as timestamp) and k.hour <= cast(${slice.last} as timestamp)`;
    const rows = store.stream<NotableRow>(
      sql`select ${NOTABLE_COLUMNS} from event e join ${name(table)} k on k.event_key = e.event_key where ${within} order by ${inTimeOrder}`,
    );
    for await (const row of rows) yield notableEvent(row);
  }
  await store.forget([table]);
}

/** First and last hour of each slice, oldest first; null stands for the events without a time. */
function slices(
  hours: readonly { readonly hour: string | null; readonly events: number }[],
): ({ readonly first: string; readonly last: string } | null)[] {
  const made: { first: string; last: string; events: number }[] = [];
  for (const { hour, events } of hours) {
    if (hour === null) continue;
    const stamp = hour.replace('T', ' ').replace('Z', '');
    const open = made.at(-1);
    if (open !== undefined && open.events + events <= SLICE_EVENTS) {
      open.last = stamp;
      open.events += events;
    } else made.push({ first: stamp, last: stamp, events });
  }
  return hours.some((one) => one.hour === null) ? [...made, null] : made;
}

/** The event of a row; parameters that cannot be parsed are null, the columns stay. */
function notableEvent(row: NotableRow): NotableEvent {
  const record = parsed(row.raw);
  return {
    key: row.event_key,
    id: row.event_id,
    time: row.event_time ?? '',
    api: row.api_name ?? '',
    source: row.event_source ?? '',
    region: row.aws_region ?? '',
    account: row.account_id ?? '',
    ip: row.source_ip,
    userAgent: row.user_agent,
    error: row.error_code,
    errorMessage: row.error_message,
    identityType: row.identity_type,
    arn: row.identity_arn,
    principalId: row.identity_principal_id,
    accessKeyId: row.access_key_id,
    userName: row.identity_user_name,
    invokedBy: row.invoked_by,
    issuerArn: row.issuer_arn,
    issuerUserName: row.issuer_user_name,
    sessionCreated: row.session_created,
    mfa: row.session_mfa,
    roleDelivery: row.ec2_role_delivery,
    request: record['requestParameters'] ?? null,
    response: record['responseElements'] ?? null,
    additional: record['additionalEventData'] ?? null,
    serviceDetails: record['serviceEventDetails'] ?? null,
    identity: record['userIdentity'] ?? null,
    resources: record['resources'] ?? null,
  };
}

function parsed(raw: string): { readonly [key: string]: Json } {
  try {
    const value = JSON.parse(raw) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json }) : {};
  } catch {
    return {};
  }
}
