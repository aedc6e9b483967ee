/** One answer of each of AWS's protocols, as AWS's API references and SDK issue threads show them, through the real SDK clients over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AwsAnswer } from '../../src/ports/aws-account.ts';
import { accountAt } from './live-account-at.ts';
import { loopback } from './loopback.ts';
import type { Answer, Loopback } from './loopback.ts';

let server: Loopback;
let next: Answer = {};
beforeAll(async () => {
  server = await loopback(() => next);
});
afterAll(() => server.close());

const ask = (service: string, operation: string, answer: Answer, input: Record<string, unknown> = {}, region = 'us-east-1'): Promise<AwsAnswer> => {
  next = answer;
  return accountAt(server.url).ask({ service, operation, input, region });
};

const json = (status: number, body: object, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'r-1', ...headers },
  body: JSON.stringify(body),
});
const xml = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/xml', ...headers },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});
const ec2Error = (code: string, message: string): Answer =>
  xml(403, `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r-1</RequestID></Response>`);
const queryError = (status: number, code: string, message: string): Answer =>
  xml(
    status,
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
  );
const s3Error = (status: number, code: string, message: string): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>r-1</RequestId></Error>`, { 'x-amz-request-id': 'r-1' });

const NO_ALLOW = 'User: arn:aws:iam::123456789012:user/owner is not authorized to perform: X because no identity-based policy allows the X action';

test('EC2: what is found, with times as text and empty lists as lists', async () => {
  const instance =
    '<item><instanceId>i-1</instanceId><launchTime>2026-11-20T01:02:03.000Z</launchTime><cpuOptions><coreCount>4</coreCount></cpuOptions></item>';
  const body = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r-1</requestId><reservationSet><item><instancesSet>${instance}</instancesSet></item></reservationSet></DescribeInstancesResponse>`;
  expect(await ask('ec2', 'DescribeInstances', xml(200, body, { 'x-amzn-requestid': 'r-2' }))).toEqual({
    kind: 'found',
    output: { Reservations: [{ Instances: [{ InstanceId: 'i-1', LaunchTime: '2026-11-20T01:02:03.000Z', CpuOptions: { CoreCount: 4 } }] }] },
    requestId: 'r-2',
  });
});

test('query (IAM): what is found', async () => {
  const body =
    '<ListUsersResponse><ListUsersResult><IsTruncated>false</IsTruncated><Users><member><UserName>a &amp; b</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate></member></Users></ListUsersResult></ListUsersResponse>';
  expect(await ask('iam', 'ListUsers', xml(200, body))).toMatchObject({
    kind: 'found',
    output: { IsTruncated: false, Users: [{ UserName: 'a & b', CreateDate: '2026-01-02T03:04:05.000Z' }] },
  });
});

test('JSON (CloudTrail): times arrive as seconds and leave as text; the record stays text', async () => {
  const body = { Events: [{ EventId: 'e-1', EventTime: 1_795_849_445.123, CloudTrailEvent: '{"eventVersion":"1.09"}' }], NextToken: 'n' };
  expect(await ask('cloudtrail', 'LookupEvents', json(200, body))).toEqual({
    kind: 'found',
    // `date -u -d @1795849445`
    output: {
      Events: [{ EventId: 'e-1', EventTime: '2026-11-28T07:04:05.123Z', CloudTrailEvent: '{"eventVersion":"1.09"}' }],
      NextToken: 'n',
    },
    requestId: 'r-1',
  });
});

test('JSON over REST (Lambda) and XML over REST (Route 53)', async () => {
  expect(await ask('lambda', 'ListFunctions', json(200, { Functions: [{ FunctionName: 'f' }] }))).toMatchObject({
    output: { Functions: [{ FunctionName: 'f' }] },
  });
  const zone = '<HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name><CallerReference>c</CallerReference></HostedZone>';
  const zones = `<ListHostedZonesResponse><HostedZones>${zone}</HostedZones><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems></ListHostedZonesResponse>`;
  expect(await ask('route-53', 'ListHostedZones', xml(200, zones))).toMatchObject({ output: { HostedZones: [{ Name: 'example.com.' }] } });
});

test('bytes leave as base64: the credential report, a log file in a bucket', async () => {
  const report =
    '<GetCredentialReportResponse><GetCredentialReportResult><Content>dXNlcixhcm4=</Content><ReportFormat>text/csv</ReportFormat></GetCredentialReportResult></GetCredentialReportResponse>';
  expect(await ask('iam', 'GetCredentialReport', xml(200, report))).toMatchObject({ output: { Content: 'dXNlcixhcm4=' } });
  const file = { headers: { 'x-amz-request-id': 'r-1', 'x-amz-meta-signature': 'abcd' }, body: new Uint8Array([0x1f, 0x8b, 0, 255]) };
  expect(await ask('s3', 'GetObject', file, { Bucket: 'b', Key: 'AWSLogs/k' })).toMatchObject({
    output: { Body: 'H4sA/w==', Metadata: { signature: 'abcd' } },
  });
  expect(server.asked.at(-1)?.url).toBe('/b/AWSLogs/k?x-id=GetObject');
});

const REFUSED: readonly (readonly [string, string, string, Answer, Record<string, unknown>])[] = [
  [
    'EC2 denies',
    'ec2',
    'DescribeInstances',
    ec2Error('UnauthorizedOperation', NO_ALLOW),
    { kind: 'denied', action: 'ec2:DescribeInstances', by: 'no-allow' },
  ],
  [
    'EC2 denies without saying who',
    'ec2',
    'DescribeHosts',
    ec2Error('UnauthorizedOperation', 'Encoded authorization failure message: abc'),
    { kind: 'denied', action: 'ec2:DescribeHosts', by: 'unknown' },
  ],
  [
    'IAM denies',
    'iam',
    'ListUsers',
    queryError(403, 'AccessDenied', 'x with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'),
    { kind: 'denied', by: 'quarantine' },
  ],
  [
    'Lambda denies by the organization',
    'lambda',
    'ListFunctions',
    json(403, { Message: 'x with an explicit deny in a service control policy' }, { 'x-amzn-errortype': 'AccessDeniedException:http://x/' }),
    { kind: 'denied', by: 'scp' },
  ],
  ['S3 denies', 's3', 'ListBuckets', s3Error(403, 'AccessDenied', 'Access Denied'), { kind: 'denied', action: 's3:ListAllMyBuckets', by: 'unknown' }],
  [
    'EC2 has no such thing',
    'ec2',
    'DescribeInstances',
    ec2Error('InvalidInstanceID.NotFound', 'x'),
    { kind: 'absent', code: 'InvalidInstanceID.NotFound' },
  ],
  [
    'IAM has no such thing',
    'iam',
    'GetLoginProfile',
    queryError(404, 'NoSuchEntity', 'Login Profile for User x cannot be found.'),
    { kind: 'absent', code: 'NoSuchEntity' },
  ],
  [
    'an ECS error with a namespace',
    'ecs',
    'ListTasks',
    json(400, { __type: 'com.amazonaws.ecs#ClusterNotFoundException', message: 'Cluster not found.' }),
    { kind: 'absent', code: 'ClusterNotFoundException' },
  ],
  [
    'the account is in no organization',
    'organizations',
    'DescribeOrganization',
    json(400, { __type: 'AWSOrganizationsNotInUseException', Message: 'x' }),
    { kind: 'absent' },
  ],
  [
    'Health wants a support plan',
    'health',
    'DescribeEvents',
    json(400, { __type: 'SubscriptionRequiredException', message: '' }),
    { kind: 'not-enabled', what: 'service', message: '' },
  ],
  ['a call nobody knows', 'ecs', 'ListClusters', json(400, { __type: 'UnknownOperationException' }), { kind: 'unsupported' }],
  [
    'a wrong call',
    'ec2',
    'DescribeInstances',
    ec2Error('InvalidParameterValue', 'x'),
    { kind: 'failed', cause: 'request', code: 'InvalidParameterValue' },
  ],
  [
    'an ended session',
    'lambda',
    'ListFunctions',
    json(403, { message: 'x' }, { 'x-amzn-errortype': 'ExpiredTokenException' }),
    { kind: 'failed', cause: 'credentials', code: 'ExpiredTokenException' },
  ],
  [
    'a key that is not accepted, in a region that is always on',
    'ecs',
    'ListClusters',
    json(400, { __type: 'UnrecognizedClientException', message: 'x' }),
    { kind: 'failed', cause: 'credentials' },
  ],
];

test.each(REFUSED)('%s', async (_name, service, operation, answer, expected) => {
  const input = { ecs: { cluster: 'c' }, iam: operation === 'GetLoginProfile' ? { UserName: 'x' } : {} }[service] ?? {};
  expect(await ask(service, operation, answer, input)).toMatchObject(expected);
});

test('a bucket asked by its head: only a status comes back', async () => {
  const head = (status: number): Answer => ({ status, headers: { 'x-amz-request-id': 'r-1' } });
  expect(await ask('s3', 'HeadBucket', head(404), { Bucket: 'b' })).toMatchObject({ kind: 'absent' });
  expect(await ask('s3', 'HeadBucket', head(403), { Bucket: 'b' })).toMatchObject({ kind: 'denied', action: 's3:ListBucket' });
});

test('services signed by hand: account plan, Roles Anywhere, notices', async () => {
  expect(await ask('freetier', 'GetAccountPlanState', json(200, { accountPlanType: 'FREE', accountPlanStatus: 'ACTIVE' }))).toEqual({
    kind: 'found',
    output: { accountPlanType: 'FREE', accountPlanStatus: 'ACTIVE' },
    requestId: 'r-1',
  });
  expect(server.asked.at(-1)).toMatchObject({
    method: 'POST',
    url: '/',
    body: '{}',
    headers: { 'x-amz-target': 'AWSFreeTierService.GetAccountPlanState' },
  });
  expect(server.asked.at(-1)?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/\d{8}\/us-east-1\/freetier\/aws4_request, SignedHeaders=/,
  );
  await ask('rolesanywhere', 'ListTrustAnchors', json(200, { trustAnchors: [] }), { nextToken: 'a b/c' }, 'eu-west-1');
  expect(server.asked.at(-1)).toMatchObject({ method: 'GET', url: '/trustanchors?nextToken=a%20b%2Fc' });
  const denied = json(403, { message: NO_ALLOW }, { 'x-amzn-errortype': 'AccessDeniedException' });
  expect(await ask('notifications', 'ListManagedNotificationEvents', denied)).toMatchObject({
    kind: 'denied',
    action: 'notifications:ListManagedNotificationEvents',
    by: 'no-allow',
  });
});

test('the account is told who asks', async () => {
  await ask('sts', 'GetCallerIdentity', xml(200, '<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>'));
  expect(server.asked.at(-1)?.headers['user-agent']).toContain('hikeshi');
});

test('what is not in the catalogue is our mistake and is not sent', async () => {
  const before = server.asked.length;
  await expect(accountAt(server.url).ask({ service: 'iam', operation: 'CreateAccessKey', region: 'us-east-1' })).rejects.toThrow(
    'not in knowledge/aws-calls',
  );
  expect(server.asked).toHaveLength(before);
});
