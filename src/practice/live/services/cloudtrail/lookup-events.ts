/** LookupEvents: ninety days of management events of one region, one attribute a call, newest first. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { CloudTrailRecord } from '../../../account/cloudtrail-record.ts';
import { DAY, isoTime } from '../../../clock.ts';
import { numberIn, structuresIn, textIn, timeIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { resourcesOf } from './event-resources.ts';

const LONGEST = 90 * DAY;

export function lookupEvents(call: LiveCall): LiveReply {
  const { input, now } = call;
  const attributes = structuresIn(input, 'LookupAttributes');
  const most = numberIn(input, 'MaxResults', 50);
  if (attributes.length > 1) return new Refusal('InvalidLookupAttributesException', 'You can only specify one lookup attribute.');
  if (most < 1 || most > 50) return new Refusal('InvalidMaxResultsException', 'MaxResults must be between 1 and 50.');
  const [from, to] = [timeIn(input, 'StartTime') ?? 0, timeIn(input, 'EndTime') ?? now];
  if (from > to) return new Refusal('InvalidTimeRangeException', 'The start time cannot be after the end time.');
  const attribute = attributes[0] === undefined ? null : matcherOf(textIn(attributes[0], 'AttributeKey'), textIn(attributes[0], 'AttributeValue'));
  if (attribute instanceof Refusal) return attribute;
  const events = textIn(input, 'EventCategory') === 'insight' ? [] : between(call, Math.max(from, now - LONGEST), to);
  const found = attribute === null ? events : events.filter(attribute);
  return answered(paged(call, 'Events', found, { keyOf: (record) => record.eventID, show: shown }));
}

/** Newest first. Times in records are text of one length, so they compare as text. */
function between(call: LiveCall, from: number, to: number): CloudTrailRecord[] {
  const records = call.history.of(call.region);
  const [first, last] = [isoTime(Math.ceil(from)), isoTime(to)];
  return records
    .slice(
      placeOf(records, (record) => record.eventTime >= first),
      placeOf(records, (record) => record.eventTime > last),
    )
    .reverse();
}

/** Where in sorted records the test begins to hold. */
function placeOf(records: readonly CloudTrailRecord[], holds: (record: CloudTrailRecord) => boolean): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(records[middle] as CloudTrailRecord)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Matcher = (record: CloudTrailRecord) => boolean;

function matcherOf(key: string, value: string): Matcher | Refusal {
  switch (key) {
    case 'EventId':
      return (record) => record.eventID === value;
    case 'EventName':
      return (record) => record.eventName === value;
    case 'EventSource':
      return (record) => record.eventSource === value;
    case 'ReadOnly':
      return (record) => String(record.readOnly) === value;
    case 'AccessKeyId':
      return (record) => record.userIdentity['accessKeyId'] === value;
    case 'Username':
      return (record) => userNameOf(record) === value;
    case 'ResourceName':
      return (record) => resourcesOf(record).some((resource) => resource.ResourceName === value);
    case 'ResourceType':
      return (record) => resourcesOf(record).some((resource) => resource.ResourceType === value);
    default:
      return new Refusal('InvalidLookupAttributesException', `The lookup attribute ${key} is not valid.`);
  }
}

function shown(record: CloudTrailRecord): Members {
  const accessKeyId = reachText(record.userIdentity, 'accessKeyId');
  const userName = userNameOf(record);
  return {
    EventId: record.eventID,
    EventName: record.eventName,
    ReadOnly: String(record.readOnly),
    ...(accessKeyId === null ? {} : { AccessKeyId: accessKeyId }),
    EventTime: new Date(record.eventTime),
    EventSource: record.eventSource,
    ...(userName === null ? {} : { Username: userName }),
    Resources: resourcesOf(record),
    CloudTrailEvent: JSON.stringify(record),
  };
}

/** The name Event history files an event under: of a session its own name, of root `root`. */
function userNameOf(record: CloudTrailRecord): string | null {
  const identity = record.userIdentity;
  if (identity['type'] === 'Root') return 'root';
  const named = reachText(identity, 'userName');
  if (named !== null) return named;
  const principal = reachText(identity, 'principalId');
  return principal?.includes(':') === true ? principal.slice(principal.indexOf(':') + 1) : null;
}
