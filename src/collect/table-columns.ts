/** Which CloudTrail field a table's column is, by its heading. Covers the console's CSV (now and 2020), Athena, Lake and Sentinel tables. */
import type { ContainerKind } from './reading-record.ts';

/** How the text of a cell becomes JSON. */
export type CellKind = 'text' | 'time' | 'account' | 'id' | 'flag' | 'json' | 'struct' | 'resources' | 'resource-types' | 'record' | 'nested-text';

export interface Column {
  /** Path in the record, e.g. ['userIdentity', 'userName']; one step for all but identity parts. */
  readonly path: readonly string[];
  readonly kind: CellKind;
}

export interface Table {
  /** Per column of the table; null where the column is not CloudTrail's. */
  readonly columns: readonly (Column | null)[];
  readonly container: ContainerKind;
  /** No column holds request, response or the record itself. */
  readonly columnsOnly: boolean;
  /** From the console: the user name "root" is the root user. */
  readonly fromConsole: boolean;
}

const column = (path: string, kind: CellKind = 'text'): Column => ({ path: path.split('.'), kind });

const COLUMNS: readonly (readonly [Column, ...headings: string[]])[] = [
  [column('eventVersion'), 'eventversion'],
  [column('userIdentity', 'struct'), 'useridentity'],
  [column('userIdentity.type'), 'useridentitytype'],
  [column('userIdentity.arn'), 'useridentityarn'],
  [column('userIdentity.principalId'), 'useridentityprincipalid'],
  [column('userIdentity.accountId', 'account'), 'useridentityaccountid'],
  [column('userIdentity.userName'), 'username', 'useridentityusername', 'ユーザー名', 'ユーザ名'],
  [column('userIdentity.accessKeyId', 'id'), 'awsaccesskey', 'accesskeyid', 'useridentityaccesskeyid', 'awsアクセスキー', 'awsアクセスキーid'],
  [column('userIdentity.invokedBy'), 'useridentityinvokedby'],
  [column('eventTime', 'time'), 'eventtime', 'timegenerated', 'timegeneratedutc', 'イベント時間', 'イベント時刻', 'イベントの時間', 'イベント日時'],
  [column('eventSource'), 'eventsource', 'イベントソース'],
  [column('eventName'), 'eventname', 'イベント名'],
  [column('awsRegion'), 'awsregion', 'awsリージョン'],
  [column('sourceIPAddress'), 'sourceipaddress', '発信元ipアドレス', 'ソースipアドレス', '送信元ipアドレス'],
  [column('userAgent'), 'useragent', 'ユーザーエージェント'],
  [column('errorCode'), 'errorcode', 'エラーコード'],
  [column('errorMessage'), 'errormessage', 'エラーメッセージ'],
  [column('requestParameters', 'json'), 'requestparameters'],
  [column('responseElements', 'json'), 'responseelements'],
  [column('additionalEventData', 'json'), 'additionaleventdata'],
  [column('serviceEventDetails', 'json'), 'serviceeventdetails'],
  [column('requestID', 'id'), 'requestid', 'awsrequestid', 'リクエストid'],
  [column('eventID', 'id'), 'eventid', 'awseventid', 'イベントid'],
  [column('readOnly', 'flag'), 'readonly', '読み取り専用', '読取専用'],
  [column('managementEvent', 'flag'), 'managementevent'],
  [column('resources', 'resources'), 'resources', 'resourcename', 'リソース', 'リソース名'],
  [column('resources', 'resource-types'), 'resourcetype', 'リソースタイプ'],
  [column('eventType'), 'eventtype', 'eventtypename', 'イベントタイプ', 'イベントの種類'],
  [column('apiVersion'), 'apiversion'],
  [
    column('recipientAccountId', 'account'),
    'recipientaccountid',
    '受信者アカウントid',
    '受取人アカウントid',
    '受信アカウントid',
    '受領者アカウントid',
  ],
  [column('sharedEventID', 'id'), 'sharedeventid'],
  [column('vpcEndpointId'), 'vpcendpointid'],
  [column('vpcEndpointAccountId', 'account'), 'vpcendpointaccountid'],
  [column('eventCategory'), 'eventcategory', 'イベントカテゴリ', 'イベントカテゴリー'],
  [column('addendum', 'struct'), 'addendum'],
  [column('tlsDetails', 'struct'), 'tlsdetails'],
  [column('edgeDeviceDetails', 'json'), 'edgedevicedetails'],
  [column('insightDetails', 'json'), 'insightdetails'],
  [column('sessionCredentialFromConsole'), 'sessioncredentialfromconsole'],
  [column('', 'record'), 'eventjson', 'cloudtrailevent', 'message', 'raw', 'rawevent', 'rawdata'],
];

const BY_HEADING = new Map(COLUMNS.flatMap(([one, ...headings]) => headings.map((heading) => [heading, one] as const)));
/** Without these a row cannot take part in an investigation; a table that merely mentions events is not ours. */
const NEEDED = ['eventName', 'eventTime'];
const LEAST_KNOWN = 4;

/** Letters and digits of a heading, lower case; full-width and half-width forms are the same. */
function heading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The table these headings announce; null when too few are CloudTrail's, or none tells the event's name and time. */
export function tableOf(headings: readonly string[]): Table | null {
  const names = headings.map(heading);
  const columns = names.map((name) => BY_HEADING.get(name) ?? null);
  const kinds = new Set(columns.flatMap((one) => (one === null ? [] : [one.kind === 'record' ? 'record' : one.path.join('.')])));
  const carriesRecord = kinds.has('record');
  if (!carriesRecord && (kinds.size < LEAST_KNOWN || !NEEDED.every((path) => kinds.has(path)))) return null;
  const columnsOnly = !carriesRecord && !kinds.has('requestParameters') && !kinds.has('responseElements');
  const fromConsole = columnsOnly && headings.some((text) => /[ \u3000-\u9fff]/.test(text.trim()));
  return { columns, columnsOnly, fromConsole, container: containerOf(headings, names, fromConsole, carriesRecord, kinds) };
}

function containerOf(
  headings: readonly string[],
  names: readonly string[],
  fromConsole: boolean,
  carriesRecord: boolean,
  kinds: ReadonlySet<string>,
): ContainerKind {
  if (fromConsole) return kinds.has('eventSource') ? 'console-csv' : 'console-csv-2020';
  if (names.includes('cloudtrailevent')) return 'lookup-events';
  if (carriesRecord && !names.includes('eventjson')) return names.includes('message') ? 'cloudwatch-logs' : 'envelope';
  // Athena lower-cases column names, Lake keeps CloudTrail's spelling.
  return headings.some((text) => /[A-Z]/.test(text)) ? 'lake-csv' : 'athena-csv';
}
