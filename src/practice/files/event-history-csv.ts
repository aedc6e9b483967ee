/** The file a beginner can make in two minutes: the console's Event history as CSV, with its default filter that hides reads. */
import type { CloudTrailRecord } from '../account/cloudtrail-record.ts';
import type { LogFile } from '../account/delivery.ts';

const COLUMNS = [
  'User name',
  'AWS access key',
  'Event time',
  'Event source',
  'Event name',
  'AWS region',
  'Source IP address',
  'User agent',
  'Error code',
  'Resources',
  'Request ID',
  'Event ID',
  'Read-only',
  'Event type',
  'Recipient Account Id',
  'Event category',
] as const;

/**
 * Rows newest first, lines ending in a newline. Event history knows management events only, and goes on when a trail is stopped.
 * The console gives one region at a time; without `region` the rows of all regions come in one file, as people paste them together.
 */
export function eventHistoryCsv(played: { readonly files: Iterable<LogFile> }, region?: string): string {
  const rows: CloudTrailRecord[] = [];
  for (const file of played.files) {
    for (const record of [...file.records, ...file.onlyInHistory]) {
      if (record.managementEvent && !record.readOnly && (region === undefined || record.awsRegion === region)) rows.push(record);
    }
  }
  rows.sort((a, b) => (a.eventTime < b.eventTime ? 1 : a.eventTime > b.eventTime ? -1 : 0));
  return `${[COLUMNS.join(','), ...rows.map((record) => cells(record).map(quoted).join(','))].join('\n')}\n`;
}

function cells(record: CloudTrailRecord): string[] {
  const { accessKeyId } = record.userIdentity;
  const resources = (record.resources ?? []).map((one) => ({ resourceType: one['type'] ?? null, resourceName: one['ARN'] ?? null }));
  return [
    userName(record),
    typeof accessKeyId === 'string' ? accessKeyId : '',
    record.eventTime,
    record.eventSource,
    record.eventName,
    record.awsRegion,
    record.sourceIPAddress,
    record.userAgent,
    record.errorCode ?? '',
    JSON.stringify(resources),
    record.requestID ?? '',
    record.eventID,
    String(record.readOnly),
    record.eventType,
    record.recipientAccountId,
    record.eventCategory,
  ];
}

/** The console shows the user, `root`, or the session name of a role; nothing for services. */
function userName(record: CloudTrailRecord): string {
  const { type, userName: name, principalId } = record.userIdentity;
  if (type === 'Root') return 'root';
  if (typeof name === 'string') return name;
  return typeof principalId === 'string' && principalId.includes(':') ? principalId.slice(principalId.lastIndexOf(':') + 1) : '';
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
