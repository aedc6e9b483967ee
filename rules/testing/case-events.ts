/**
 * The cases beside a rule: events in the fewest words, and the full events they stand for.
 * A case is one event or a sequence. An event says only what matters; the rest is an ordinary call by the IAM user alice.
 * `$after`: seconds since the event before it. `$times` and `$each` repeat it, `$every` seconds apart; `$each` gives a field a new value each time.
 */
export interface CaseEvent {
  readonly eventSource: string;
  readonly eventName: string;
  readonly $after?: number;
  readonly $times?: number;
  readonly $each?: Readonly<Record<string, readonly unknown[]>>;
  readonly $every?: number;
  readonly [field: string]: unknown;
}

export type Case = CaseEvent | readonly CaseEvent[];

export type FullEvent = Readonly<Record<string, unknown>>;

const SECONDS_BETWEEN = 10;

const ORDINARY = {
  eventVersion: '1.11',
  awsRegion: 'us-east-1',
  sourceIPAddress: '203.0.113.10',
  userAgent: 'aws-cli/2.17.0',
  recipientAccountId: '111122223333',
  eventType: 'AwsApiCall',
  eventCategory: 'Management',
  managementEvent: true,
  requestParameters: null,
  responseElements: null,
  userIdentity: {
    type: 'IAMUser',
    principalId: 'AIDAEXAMPLE',
    arn: 'arn:aws:iam::111122223333:user/alice',
    accountId: '111122223333',
    accessKeyId: 'AKIAEXAMPLE',
    userName: 'alice',
  },
} as const;

/** The events of a case, the first at `startSeconds` (since 1970), ids made from `name`. */
export function eventsOf(one: Case, name: string, startSeconds: number): FullEvent[] {
  const events: FullEvent[] = [];
  let seconds = startSeconds;
  for (const [position, event] of [one].flat().entries()) {
    seconds += event.$after ?? (position === 0 ? 0 : SECONDS_BETWEEN);
    for (const [turn, variant] of variantsOf(event).entries()) {
      if (turn > 0) seconds += event.$every ?? SECONDS_BETWEEN;
      events.push(fullEvent(event, variant, `${name}-${events.length + 1}`, seconds));
    }
  }
  return events;
}

/** The changing fields of each repetition: `[field path, value]`, or null where nothing changes. */
function variantsOf({ $times = 1, $each }: CaseEvent): (readonly [string, unknown] | null)[] {
  if ($each === undefined) return Array.from({ length: $times }, () => null);
  return Object.entries($each).flatMap(([path, values]) => values.map((value) => [path, value] as const));
}

function fullEvent(event: CaseEvent, variant: readonly [string, unknown] | null, eventID: string, seconds: number): FullEvent {
  const said = Object.fromEntries(Object.entries(event).filter(([field]) => !field.startsWith('$')));
  const full: Record<string, unknown> = structuredClone({ ...ORDINARY, ...said });
  if (variant !== null) put(full, variant[0].split('.'), variant[1]);
  return { readOnly: readsOnly(String(full['eventName'])), ...full, eventID, eventTime: new Date(seconds * 1000).toISOString().replace('.000', '') };
}

const readsOnly = (eventName: string): boolean =>
  /^(Get|List|Describe|Lookup|Search|Head|BatchGet|Invoke|Converse|Download|Simulate)/.test(eventName);

function put(target: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    Object.assign(target, { [step]: value });
    return;
  }
  const inner = target[step];
  const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  Object.assign(target, { [step]: next });
  put(next, rest, value);
}
