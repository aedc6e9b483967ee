/** A table row re-written as a CloudTrail-shaped record. Only what the row says: nothing is filled in that is not certain. */
import { cellJson } from './cell-json.ts';
import { eventTimeFrom, type DateOrder } from './event-time-text.ts';
import { resourcesJson } from './resource-cells.ts';
import type { CellKind, Column, Table } from './table-columns.ts';

const ROOT_IN_CONSOLE = 'root';
const ACCOUNT_ID = /^\d{12}$/;
/** Prefix of long-term keys; they belong to IAM users and the root user only (AWS, "IAM identifiers", unique ID prefixes). */
const LONG_TERM_KEY = '"AKIA';

/** Record JSON text, or null when the row names no event. `order` is the proven order of day and month, null while unproven. */
export function recordFromRow(cells: readonly string[], table: Table, order: DateOrder | null): string | null {
  const members = new Map<string, string>();
  const identity = new Map<string, string>();
  table.columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (column === null || cell === '') return;
    const [key = '', part] = column.path;
    const json =
      column.kind === 'time'
        ? timeJson(cell, order)
        : column.kind === 'resources'
          ? resourcesJson(cell, typesOf(cells, table))
          : cellJson(cell, column.kind);
    if (json === null || column.kind === 'resource-types') return;
    if (part === undefined) members.set(key, json);
    else identity.set(part, json);
  });
  if (!members.has('eventName')) return null;
  if (!members.has('userIdentity') && identity.size > 0)
    members.set('userIdentity', objectJson(table.fromConsole ? withCertainIdentity(identity, members) : identity));
  return objectJson(members);
}

/** Cell of the column of that kind, '' without one. */
export function cellOfKind(cells: readonly string[], table: Table, kind: CellKind): string {
  const index = table.columns.findIndex((column: Column | null) => column?.kind === kind);
  return index < 0 ? '' : (cells[index] ?? '');
}

function typesOf(cells: readonly string[], table: Table): string {
  return cellOfKind(cells, table, 'resource-types');
}

/** A time that could be read two ways is left out until the table proves its order. */
function timeJson(cell: string, order: DateOrder | null): string | null {
  const time = eventTimeFrom(cell);
  if (time === null || typeof time === 'string') return time === null ? null : JSON.stringify(time);
  if (order === null) return null;
  return JSON.stringify(order === 'day-first' ? time.dayFirst : time.monthFirst);
}

/**
 * The console's "User name" is a role session's name as often as a user's: who it is gets said only where it can be nobody else. A user's path is
 * not in the table; names are unique in an account whatever the path (AWS, "IAM identifiers"), so the ARN without it still means this user.
 */
function withCertainIdentity(identity: ReadonlyMap<string, string>, event: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const name = textOf(identity.get('userName'));
  if (name === null || identity.has('type') || identity.has('arn')) return identity;
  const isRoot = name === ROOT_IN_CONSOLE;
  if (!isRoot && identity.get('accessKeyId')?.startsWith(LONG_TERM_KEY) !== true) return identity;
  const account = textOf(event.get('recipientAccountId')) ?? '';
  const arn = `arn:${partitionOf(textOf(event.get('awsRegion')) ?? '')}:iam::${account}:${isRoot ? 'root' : `user/${name}`}`;
  const known: [string, string][] = !ACCOUNT_ID.test(account)
    ? []
    : [
        ['arn', arn],
        ['accountId', account],
      ];
  return new Map(
    [['type', isRoot ? 'Root' : 'IAMUser'], ...known].map(([key = '', text]): [string, string] => [key, JSON.stringify(text)]).concat([...identity]),
  );
}

const partitionOf = (region: string): string =>
  /^cn-(north|northwest)-\d$/.test(region) ? 'aws-cn' : /^us-gov-(east|west)-\d$/.test(region) ? 'aws-us-gov' : 'aws';

function textOf(json: string | undefined): string | null {
  const value: unknown = json === undefined ? null : JSON.parse(json);
  return typeof value === 'string' && value !== '' ? value : null;
}

function objectJson(members: ReadonlyMap<string, string>): string {
  return `{${[...members].map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
}
