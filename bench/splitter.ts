/** How fast containers are split, per second of one core, in memory: `npx tsx bench/splitter.ts [megabytes]`. Bundled as shipped; source run by tsx is slower. */
import { openContainerReader } from '../src/collect/index.ts';

const megabytes = Number(process.argv[2] ?? 256);
const CHUNK_BYTES = 65_536;
const ROUNDS = 3;

/** Records of the usual size and shape: 1.2 KB, nested parameters, some JSON text inside. Written here, not real. */
function record(number: number): string {
  const name = ['DescribeInstances', 'AssumeRole', 'PutObject', 'GetCallerIdentity', 'CreateLogStream'][number % 5];
  const document =
    number % 7 === 0 ? JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) : 'none';
  return JSON.stringify({
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLEEXAMPLE${number % 100}:session-${number % 1000}`,
      arn: `arn:aws:sts::123456789012:assumed-role/example-role/session-${number % 1000}`,
      accountId: '123456789012',
      accessKeyId: `ASIAEXAMPLE${String(number % 10_000).padStart(9, '0')}`,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: 'AROAEXAMPLEEXAMPLE',
          arn: 'arn:aws:iam::123456789012:role/example-role',
          accountId: '123456789012',
          userName: 'example-role',
        },
        attributes: { creationDate: '2026-01-02T03:04:05Z', mfaAuthenticated: 'false' },
      },
    },
    eventTime: '2026-01-02T03:04:05Z',
    eventSource: 'ec2.amazonaws.com',
    eventName: name,
    awsRegion: 'ap-northeast-1',
    sourceIPAddress: `203.0.113.${number % 256}`,
    userAgent: 'aws-cli/2.15.30 Python/3.11.8 Linux/6.1.0 exe/x86_64.amzn.2023 prompt/off command/ec2.describe-instances',
    requestParameters: {
      maxResults: 1000,
      filterSet: { items: [{ name: 'instance-state-name', valueSet: { items: [{ value: 'running' }] } }] },
      document,
    },
    responseElements: null,
    requestID: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    eventID: `11111111-0000-4000-8000-${String(number).padStart(12, '0')}`,
    readOnly: true,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: '123456789012',
    eventCategory: 'Management',
    tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256', clientProvidedHostHeader: 'ec2.ap-northeast-1.amazonaws.com' },
  });
}

const records = Array.from({ length: 2_000 }, (_, number) => record(number));
const row = (text: string): string => text.replaceAll('"', '""');
const CONTAINERS: Readonly<Record<string, string>> = {
  records: `{"Records":[${records.join(',')}]}\n`,
  ndjson: `${records.join('\n')}\n`,
  'records, pretty-printed': `${JSON.stringify({ Records: records.map((text) => JSON.parse(text) as unknown) }, null, 2)}\n`,
  'cloudwatch-logs': `${records.map((text) => `2026-01-02T03:04:05.000Z ${text}`).join('\n')}\n`,
  eventbridge: `${records.map((text) => `{"version":"0","detail-type":"AWS API Call via CloudTrail","resources":[],"detail":${text}}`).join('\n')}\n`,
  'lookup-events': `${JSON.stringify({ Events: records.map((CloudTrailEvent) => ({ EventName: 'x', Username: 'u', CloudTrailEvent })) })}\n`,
  'console-csv': `Event time,Event name,Event source,User name,Event ID,Source IP address\n${records.map((_, number) => `2026-01-02T03:04:05Z,DescribeInstances,ec2.amazonaws.com,alice,id-${number},203.0.113.9`).join('\n')}\n`,
  'athena-csv': `eventtime,eventname,eventsource,eventid,requestparameters\n${records.map((text, number) => `2026-01-02T03:04:05Z,DescribeInstances,ec2.amazonaws.com,id-${number},"${row(text)}"`).join('\n')}\n`,
};

for (const [name, text] of Object.entries(CONTAINERS)) {
  const once = Buffer.from(text);
  // A table has one heading; repeating it only adds a row that is refused.
  const repeats = Math.max(1, Math.ceil((megabytes * 1e6) / once.length));
  let best = Infinity;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    count = 0;
    const reader = openContainerReader({ record: () => void count++, rejected: () => undefined, document: () => undefined });
    const began = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (let at = 0; at < once.length; at += CHUNK_BYTES) reader.push(once.subarray(at, at + CHUNK_BYTES));
    }
    reader.end();
    const used = process.cpuUsage(began);
    best = Math.min(best, (used.user + used.system) / 1e6);
  }
  const total = (once.length * repeats) / 1e6;
  console.log(`${name.padEnd(26)}${(total / best).toFixed(0).padStart(6)} MB/s ${(count / best).toFixed(0).padStart(9)} records/s`);
}
