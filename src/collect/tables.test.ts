import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';

const NOW =
  'User name,AWS access key,Event time,Event source,Event name,AWS region,Source IP address,User agent,Error code,Resources,Request ID,Event ID,Read-only,Event type,Recipient Account Id,Event category';
const JAPANESE =
  'ユーザー名,AWS アクセスキー,イベント時間,イベントソース,イベント名,AWS リージョン,送信元 IP アドレス,ユーザーエージェント,エラーコード,リソース,リクエスト ID,イベント ID,読み取り専用,イベントタイプ,受信者アカウント ID,イベントカテゴリ';
const ROW =
  'alice,AKIAEXAMPLE000000001,2024-10-17T20:09:52Z,iam.amazonaws.com,CreateUser,us-east-1,203.0.113.9,"Mozilla/5.0 (X11; ""q"") AppleWebKit, like Gecko",AccessDenied,"[{""resourceType"":""AWS::IAM::User"",""resourceName"":""bob""},{""resourceType"":""AWS::IAM::Policy"",""resourceName"":""arn:aws:iam::aws:policy/P""}]",r-1,e-1,false,AwsApiCall,123456789012,Management';
const ALICES_KEY = { type: 'IAMUser', userName: 'alice', accessKeyId: 'AKIAEXAMPLE000000001' };
const ALICE = {
  userIdentity: { ...ALICES_KEY, arn: 'arn:aws:iam::123456789012:user/alice', accountId: '123456789012' },
  eventTime: '2024-10-17T20:09:52Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateUser',
  awsRegion: 'us-east-1',
  sourceIPAddress: '203.0.113.9',
  userAgent: 'Mozilla/5.0 (X11; "q") AppleWebKit, like Gecko',
  errorCode: 'AccessDenied',
  resources: [
    { type: 'AWS::IAM::User', resourceName: 'bob' },
    { type: 'AWS::IAM::Policy', ARN: 'arn:aws:iam::aws:policy/P' },
  ],
  requestID: 'r-1',
  eventID: 'e-1',
  readOnly: false,
  eventType: 'AwsApiCall',
  recipientAccountId: '123456789012',
  eventCategory: 'Management',
};

const parsed = (input: string | Buffer, sizes: readonly number[] = []): unknown[] =>
  collected(input, {}, sizes).records.map((text) => JSON.parse(text) as unknown);
const semicolons = (line: string): string =>
  line.replaceAll(',', ';').replace('AppleWebKit;', 'AppleWebKit,').replace('"";""', '"",""').replace('};{', '},{').replaceAll('"";""', '"",""');

describe('console Event history', () => {
  test.each([
    ['as downloaded', `${NOW}\n${ROW}\n`],
    ['with BOM and CRLF', `\uFEFF${NOW}\r\n${ROW}\r\n`],
    ['without a last line end', `${NOW}\n${ROW}`],
    ['Japanese headings', `${JAPANESE}\n${ROW}\n`],
    ['semicolons', `${semicolons(NOW)}\n${semicolons(ROW)}\n`],
    ['Excel separator line', `sep=;\r\n${semicolons(NOW)}\r\n${semicolons(ROW)}\r\n`],
    ['UTF-16 tabs', Buffer.from(`\uFEFF${NOW.replaceAll(',', '\t')}\r\n${ROW.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).join('\t')}\r\n`, 'utf16le')],
    [
      'quoted everywhere',
      `${NOW.split(',')
        .map((one) => `"${one}"`)
        .join(',')}\n${ROW}\n`,
    ],
    ['upper-case truth and empty columns behind', `${NOW},,\n${ROW.replace('false', 'FALSE')},,\n`],
  ])('%s', (_name, input) => {
    for (const sizes of [[], [1], [100]]) expect(parsed(input, sizes)).toEqual([ALICE]);
    expect(collected(input)).toMatchObject({ kinds: ['console-csv'], columnsOnly: [true], rejected: [] });
  });

  test('Shift_JIS, as a Japanese spreadsheet saves it', () => {
    // ユーザー名 and 田中 in Shift_JIS (JIS X 0208).
    const name = Buffer.from([0x83, 0x86, 0x81, 0x5b, 0x83, 0x55, 0x81, 0x5b, 0x96, 0xbc]);
    const tanaka = Buffer.from([0x93, 0x63, 0x92, 0x86]);
    const input = Buffer.concat([
      name,
      Buffer.from(',Event time,Event name,Event source,Event ID\n'),
      tanaka,
      Buffer.from(',2024-10-17T20:09:52Z,ListUsers,iam.amazonaws.com,e\n'),
    ]);
    expect(parsed(input)).toEqual([
      {
        userIdentity: { userName: '田中' },
        eventTime: '2024-10-17T20:09:52Z',
        eventName: 'ListUsers',
        eventSource: 'iam.amazonaws.com',
        eventID: 'e',
      },
    ]);
  });

  test('the ten columns of 2020', () => {
    const head = 'Event ID,Event time,User name,Event name,Resource type,Resources,AWS access key,AWS region,Error code,Source IP address';
    const read = collected(
      `${head}\ne-1,"2020-05-13, 04:52:01 PM",root,ConsoleLogin,,,,us-east-1,,198.51.100.7\ne-2,"2020-05-13, 12:00:09 AM",dev,RunInstances,"EC2 Instance, EC2 VPC","i-1, vpc-2",ASIAX,us-east-1,,198.51.100.7\n`,
    );
    expect(read.records.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        eventID: 'e-1',
        eventTime: '2020-05-13T16:52:01Z',
        eventName: 'ConsoleLogin',
        awsRegion: 'us-east-1',
        sourceIPAddress: '198.51.100.7',
        userIdentity: { type: 'Root', userName: 'root' },
      },
      {
        eventID: 'e-2',
        eventTime: '2020-05-13T00:00:09Z',
        eventName: 'RunInstances',
        resources: [
          { type: 'EC2 Instance', resourceName: 'i-1' },
          { type: 'EC2 VPC', resourceName: 'vpc-2' },
        ],
        awsRegion: 'us-east-1',
        sourceIPAddress: '198.51.100.7',
        userIdentity: { userName: 'dev', accessKeyId: 'ASIAX' },
      },
    ]);
    expect(read.outcome.container).toBe('console-csv-2020');
  });

  test.each([
    ['5.28758E+11', undefined],
    ['5,28758E+11', undefined],
    ['528758123456', '528758123456'],
    ['1234567890', '001234567890'],
    ['528758123456.0', undefined],
  ])('account id %s becomes %s: nothing is guessed', (cell, expected) => {
    const row = ROW.replace('123456789012', cell.includes(',') ? `"${cell}"` : cell);
    const whose = expected === undefined ? {} : { arn: `arn:aws:iam::${expected}:user/alice`, accountId: expected };
    expect(parsed(`${NOW}\n${row}\n`)).toEqual([{ ...ALICE, userIdentity: { ...ALICES_KEY, ...whose }, recipientAccountId: expected }]);
  });

  test.each([
    ['root is the root user', 'root', 'ASIAEXAMPLE000000001', 'us-east-1', { type: 'Root', arn: 'arn:aws:iam::123456789012:root' }],
    [
      "a long-term key is a user's",
      'bob',
      'AKIAEXAMPLE000000001',
      'us-gov-west-1',
      { type: 'IAMUser', arn: 'arn:aws-us-gov:iam::123456789012:user/bob' },
    ],
    ["another name may be a session's", 'bob', 'ASIAEXAMPLE000000001', 'us-east-1', { type: undefined, arn: undefined }],
  ])('%s: who it is gets said only where it is certain', (_name, user, key, region, expected) => {
    const row = ROW.replace('alice', user).replace('AKIAEXAMPLE000000001', key).replace('us-east-1', region);
    const [record] = parsed(`${NOW}\n${row}\n`) as { userIdentity: { type?: string; arn?: string } }[];
    expect({ type: record?.userIdentity.type, arn: record?.userIdentity.arn }).toEqual(expected);
  });

  test('day and month are only told apart when the table proves their order', () => {
    const head = 'Event time,Event name,Event source,Event ID';
    const rows = (...times: string[]): string => `${head}\n${times.map((time, index) => `${time},A,s,e${index}`).join('\n')}\n`;
    const times = (input: string): unknown[] => collected(input).records.map((text) => (JSON.parse(text) as { eventTime?: string }).eventTime);
    expect(times(rows('05/06/2024 20:09', '05/13/2024 20:09', '06/05/2024 1:02:03 PM'))).toEqual([
      '2024-05-06T20:09:00Z',
      '2024-05-13T20:09:00Z',
      '2024-06-05T13:02:03Z',
    ]);
    expect(times(rows('05/06/2024 20:09', '13/05/2024 20:09'))).toEqual(['2024-06-05T20:09:00Z', '2024-05-13T20:09:00Z']);
    expect(times(rows('05/06/2024 20:09', '07/08/2024 20:09'))).toEqual([undefined, undefined]);
    expect(times(rows('2024/10/17 20:09', '05/06/2024 20:09'))).toEqual(['2024-10-17T20:09:00Z', undefined]);
  });

  test('rows that are no rows are counted, the others kept', () => {
    const input = `${NOW}\n${ROW}\nalice,"unclosed,2024\n${ROW}\n\ntoo,few\n${ROW.replace(/,Management$/, ',Management,more')}\n${ROW.slice(0, 40)}`;
    for (const sizes of [[], [1], [64]]) {
      const read = collected(input, {}, sizes);
      expect(read.records).toHaveLength(2);
      expect(read.rejected.map(({ reason }) => reason)).toEqual(['bad-row', 'bad-row', 'bad-row', 'truncated']);
      expect(read.outcome.recordBytes + read.outcome.syntaxBytes + read.outcome.skippedBytes).toBe(input.length);
    }
  });
});

describe('tables that are not ours', () => {
  test.each([
    ['other columns', 'Date,Amount,Service\n2024-01-01,1.20,EC2\n', ['Date', 'Amount', 'Service']],
    [
      'some like ours, but no time of the event',
      'Event Type,Event Name,Request ID,Event ID,Event DateTime\na,b,c,d,e\n',
      ['Event Type', 'Event Name', 'Request ID', 'Event ID', 'Event DateTime'],
    ],
    ['a message column without records', 'time,message,level\n1,hello,info\n', ['time', 'message', 'level']],
  ])('%s', (_name, input, columns) => {
    const { outcome } = collected(input);
    expect(outcome).toMatchObject({ records: 0, container: 'unknown', unknownColumns: columns });
    expect(outcome.skippedBytes + outcome.syntaxBytes).toBe(input.length);
  });
});

const IDENTITY =
  '{type=AssumedRole, principalid=AROA1:session, arn=arn:aws:sts::123456789012:assumed-role/R/session, accountid=123456789012, invokedby=null, accesskeyid=ASIA1, username=a, b=c, sessioncontext={attributes={mfaauthenticated=false, creationdate=2024-10-17T20:00:00Z}, sessionissuer={type=Role, principalid=AROA1, arn=arn:aws:iam::123456789012:role/R, accountid=123456789012, username=R}, ec2roledelivery=2.0, webidfederationdata=null}}';
const REBUILT_IDENTITY = {
  type: 'AssumedRole',
  principalId: 'AROA1:session',
  arn: 'arn:aws:sts::123456789012:assumed-role/R/session',
  accountId: '123456789012',
  accessKeyId: 'ASIA1',
  userName: 'a, b=c',
  sessionContext: {
    attributes: { mfaAuthenticated: 'false', creationDate: '2024-10-17T20:00:00Z' },
    sessionIssuer: { type: 'Role', principalId: 'AROA1', arn: 'arn:aws:iam::123456789012:role/R', accountId: '123456789012', userName: 'R' },
    ec2RoleDelivery: '2.0',
  },
};
const quoted = (...cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

describe('query results', () => {
  test('Athena CSV', () => {
    const input = `${quoted('eventversion', 'useridentity', 'eventtime', 'eventsource', 'eventname', 'requestparameters', 'responseelements', 'resources', 'readonly', 'recipientaccountid', 'year')}\n${quoted('1.08', IDENTITY, '2024-10-17T20:09:52Z', 's3.amazonaws.com', 'GetObject', '{"n":12345678901234567890,"k":"v"}', 'null', '[{arn=arn:aws:s3:::b/k, accountid=null, type=AWS::S3::Object}, {arn=arn:aws:s3:::b, accountid=1, type=AWS::S3::Bucket}]', 'true', '123456789012', '2024')}\n`;
    const read = collected(input, {}, [50]);
    expect(read.records[0]).toContain('"requestParameters":{"n":12345678901234567890,"k":"v"}');
    expect(read.records.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        eventVersion: '1.08',
        userIdentity: REBUILT_IDENTITY,
        eventTime: '2024-10-17T20:09:52Z',
        eventSource: 's3.amazonaws.com',
        eventName: 'GetObject',
        requestParameters: { n: 12345678901234567000, k: 'v' },
        resources: [
          { ARN: 'arn:aws:s3:::b/k', type: 'AWS::S3::Object' },
          { ARN: 'arn:aws:s3:::b', accountId: '1', type: 'AWS::S3::Bucket' },
        ],
        readOnly: true,
        recipientAccountId: '123456789012',
      },
    ]);
    expect(read).toMatchObject({ kinds: ['athena-csv'], columnsOnly: [false], rejected: [] });
  });

  test('Athena rows as JSON lines', () => {
    const row = {
      eventtime: '2024-10-17T20:09:52Z',
      eventname: 'GetObject',
      eventsource: 's3.amazonaws.com',
      useridentity: { type: 'IAMUser', username: 'u', sessioncontext: null },
      requestparameters: '{"a":1}',
      errorcode: null,
    };
    expect(parsed(JSON.stringify(row))).toEqual([
      {
        eventTime: '2024-10-17T20:09:52Z',
        eventName: 'GetObject',
        eventSource: 's3.amazonaws.com',
        userIdentity: { type: 'IAMUser', userName: 'u' },
        requestParameters: { a: 1 },
      },
    ]);
  });

  test('athena get-query-results', () => {
    const data = (...cells: string[]): unknown => ({ Data: cells.map((cell) => ({ VarCharValue: cell })) });
    const answer = {
      UpdateCount: 0,
      ResultSet: {
        Rows: [data('eventname', 'eventtime', 'eventid', 'useridentity'), data('GetObject', '2024-10-17T20:09:52Z', 'e', IDENTITY)],
        ResultSetMetadata: {},
      },
    };
    expect(parsed(JSON.stringify(answer, null, 4))).toEqual([
      { eventName: 'GetObject', eventTime: '2024-10-17T20:09:52Z', eventID: 'e', userIdentity: REBUILT_IDENTITY },
    ]);
  });

  test('Lake CSV and get-query-results', () => {
    const head = ['eventTime', 'eventName', 'eventSource', 'userIdentity', 'requestParameters'];
    const cells = ['2024-10-17 20:09:52.000', 'PutObject', 's3.amazonaws.com', IDENTITY, '{bucketName=b, key=a/b}'];
    const expected = {
      eventTime: '2024-10-17T20:09:52Z',
      eventName: 'PutObject',
      eventSource: 's3.amazonaws.com',
      userIdentity: REBUILT_IDENTITY,
      requestParameters: { bucketName: 'b', key: 'a/b' },
    };
    const csv = collected(`${quoted(...head)}\n${quoted(...cells)}\n`);
    expect(csv.records.map((text) => JSON.parse(text) as unknown)).toEqual([expected]);
    expect(csv).toMatchObject({ kinds: ['lake-csv'], columnsOnly: [false] });
    expect(parsed(JSON.stringify({ QueryStatus: 'FINISHED', QueryResultRows: [head.map((key, index) => ({ [key]: cells[index] }))] }))).toEqual([
      expected,
    ]);
  });

  const EVENT = '{"eventName":"A","eventTime":"2024-10-17T20:09:52Z","eventID":"a, \\"b\\""}';
  test.each([
    ['Lake eventJson', 'eventJson,eventJsonChecksum', 'lake-csv'],
    ['Logs Insights', '@message,@timestamp', 'cloudwatch-logs'],
    ['LookupEvents in a sheet', 'CloudTrailEvent,EventId', 'lookup-events'],
    ['Splunk export', '_raw,_time', 'envelope'],
  ])('%s: the record in the cell is exact', (_name, head, kind) => {
    const read = collected(`${head}\n${quoted(EVENT)},x\nnothing,x\n`);
    expect(read).toMatchObject({ records: [EVENT], kinds: [kind], columnsOnly: [false], rejected: [{ reason: 'not-an-event' }] });
  });

  test('Sentinel table', () => {
    const head = 'TimeGenerated [UTC],EventName,EventSource,UserIdentityType,UserIdentityArn,SourceIpAddress,RequestParameters,AwsEventId';
    const read = collected(
      `${head}\n"10/13/2024, 8:09:52.000 PM",GetObject,s3.amazonaws.com,Root,arn:aws:iam::123456789012:root,203.0.113.9,"{""a"":1}",e\n`,
    );
    expect(read.records.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        eventTime: '2024-10-13T20:09:52Z',
        eventName: 'GetObject',
        eventSource: 's3.amazonaws.com',
        sourceIPAddress: '203.0.113.9',
        requestParameters: { a: 1 },
        eventID: 'e',
        userIdentity: { type: 'Root', arn: 'arn:aws:iam::123456789012:root' },
      },
    ]);
    expect(read.columnsOnly).toEqual([false]);
  });

  test('LookupEvents without its CloudTrailEvent still gives the columns', () => {
    const row = {
      EventId: 'e',
      EventName: 'A',
      ReadOnly: 'false',
      AccessKeyId: 'AKIA1',
      EventTime: 1729195792.0,
      EventSource: 's',
      Username: 'u',
      Resources: [{ ResourceType: 'AWS::IAM::User', ResourceName: 'u' }],
    };
    const read = collected(JSON.stringify({ Events: [row] }));
    expect(read.records.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        eventID: 'e',
        eventName: 'A',
        readOnly: false,
        eventTime: '2024-10-17T20:09:52Z',
        eventSource: 's',
        resources: [{ type: 'AWS::IAM::User', resourceName: 'u' }],
        userIdentity: { accessKeyId: 'AKIA1', userName: 'u' },
      },
    ]);
    expect(read.columnsOnly).toEqual([true]);
  });
});
