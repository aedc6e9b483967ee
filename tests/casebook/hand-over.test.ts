/** Secrets planted in every field of every input never appear in a redacted hand-over; what AWS needs does; the other side can verify it. */
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Uint8ArrayReader, ZipReader, ZipWriter, Uint8ArrayWriter, configure } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../src/cli/wiring/casebook/verify-folder.ts';
import { folderFiles } from '../../src/edges/case-folder/folder-files.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';

configure({ useWebWorkers: false });
const base = mkdtempSync(join(tmpdir(), 'hikeshi-hand-over-'));
const casePath = join(base, 'case');
afterAll(() => rmSync(base, { recursive: true, force: true }));
const run = (...args: readonly string[]): Promise<Ran> => runHikeshi(args, { workingFolder: base });

/** One of each kind, made up for this test; every one is looked for by itself. */
const SECRETS = {
  awsSecretKey: 'qM7/rT2bXw9KzLd4+YcVnP8sJhGf3EuAoRt6ViBe',
  sessionToken: `IQoJb3JpZ2luX2Vj${'Qz8/Xr+3'.repeat(14)}`,
  card: '4929 1234 5678 9015',
  mail: 'hanako.suzuki@personal.example',
  bearer: 'Zk93hfKQ02mfLq8sV1xN',
  gitHub: 'ghp_Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4zAb7d',
  password: 'Tsukimi-dango-42!',
  key: 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v0VnWgQ',
} as const;
const PLANTED = [
  `key ${SECRETS.awsSecretKey} session ${SECRETS.sessionToken}`,
  `card ${SECRETS.card}, mail ${SECRETS.mail}`,
  `Authorization: Bearer ${SECRETS.bearer}; ${SECRETS.gitHub}`,
  `password: ${SECRETS.password}`,
  `-----BEGIN PRIVATE KEY-----\n${SECRETS.key}\n-----END PRIVATE KEY-----`,
];
const ALL = PLANTED.join(' | ');

/** Texts at every leaf of the record, the required ones kept readable. */
function planted(value: unknown, at = ''): unknown {
  if (typeof value === 'string') return KEPT.has(at) ? value : `${value} ${ALL}`;
  if (Array.isArray(value)) return value.map((one) => planted(one, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, planted(one, name)]));
}
const KEPT = new Set([
  'eventTime',
  'eventID',
  'eventVersion',
  'eventSource',
  'eventName',
  'awsRegion',
  'type',
  'accessKeyId',
  'accountId',
  'recipientAccountId',
]);

const record = (n: number): object => ({
  eventVersion: '1.08',
  eventID: `41111111-1111-4111-8111-${String(n).padStart(12, '0')}`,
  eventTime: `2026-12-0${(n % 8) + 1}T03:00:00Z`,
  eventSource: 'iam.amazonaws.com',
  eventName: n % 2 === 0 ? 'CreateAccessKey' : 'CreateUser',
  awsRegion: 'us-east-1',
  sourceIPAddress: '198.51.100.7',
  userAgent: 'aws-cli/2.15',
  recipientAccountId: '111122223333',
  userIdentity: {
    type: 'IAMUser',
    userName: 'alice',
    arn: 'arn:aws:iam::111122223333:user/alice',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    accountId: '111122223333',
  },
  requestParameters: { userName: 'mallory', tags: [{ key: 'k', value: 'v' }] },
  responseElements: { user: { userName: 'mallory', arn: 'arn:aws:iam::111122223333:user/mallory' } },
  errorMessage: 'denied',
});

const bill = (): string =>
  [
    'InvoiceID,PayerAccountId,LinkedAccountId,RecordType,RecordID,BillingPeriodStartDate,BillingPeriodEndDate,InvoiceDate,PayerAccountName,ProductCode,ProductName,UsageType,Operation,ItemDescription,UsageStartDate,UsageEndDate,UsageQuantity,CurrencyCode,CostBeforeTax,Credits,TaxAmount,TotalCost',
    `"1","111122223333","","PayerLineItem","1","2026/12/01 00:00:00","2026/12/31 23:59:59","2027/01/03","${ALL.replaceAll('\n', ' ').replaceAll('"', '""')}","AmazonEC2","Amazon EC2","BoxUsage:c5.4xlarge","RunInstances","${SECRETS.mail} ${SECRETS.card}","2026/12/01 00:00:00","2026/12/31 23:59:59","10","USD","6.80","0.0","0.00","6.80"`,
  ].join('\n');

beforeAll(async () => {
  const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(base, 'in', name)), { recursive: true });
    writeFileSync(join(base, 'in', name), content);
    return join(base, 'in', name);
  };
  const records = JSON.stringify({ Records: Array.from({ length: 12 }, (_, n) => planted(record(n))) });
  const log = file('log.json.gz', gzipSync(records));
  const zip = new ZipWriter(new Uint8ArrayWriter());
  await zip.add(`${SECRETS.mail}.txt`, new Uint8ArrayReader(Buffer.from(ALL)));
  await zip.add('inner.json.gz', new Uint8ArrayReader(gzipSync(records)));
  const evidence = [
    log,
    file(
      'mail.eml',
      `From: <${SECRETS.mail}>\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(ALL)
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\r\n')}\r\n`,
    ),
    file('page.html', `<p title="${ALL.replaceAll('@', '&#64;').replaceAll('"', '&quot;')}">${ALL}</p>`),
    file('utf16.txt', Buffer.from(`\uFEFF${ALL}`, 'utf16le')),
    file(
      'credentials.csv',
      `User name,Password,Access key ID,Secret access key\nalice,${SECRETS.password},AKIAIOSFODNN7EXAMPLE,${SECRETS.awsSecretKey}\n`,
    ),
    file('all.zip', await zip.close()),
    file('table.parquet', Buffer.from(`PAR1${ALL}PAR1`)),
    file('scan.pdf', `%PDF-1.7 ${ALL}`),
  ];
  expect((await run('investigate', log, '--case', casePath)).code).toBe(0);
  expect((await run('claim', '--bill', file('bill.csv', bill()), '--case', casePath)).err).toBe('');
  const about = ['--source', ALL, '--how', ALL, '--from', ALL, '--subject', ALL];
  expect((await run('case', 'add', ...evidence, '--case', casePath, ...about, '--message', 'other')).err).toBe('');
  expect((await run('case', 'say', ALL, '--case', casePath)).code).toBe(0);
  for (const fact of ['signName', 'noticedHow', 'usualUse', 'cause', 'extraContact']) await run('case', 'say', `${fact}=${ALL}`, '--case', casePath);
  await run('case', 'say', 'not-mine', ALL, '--case', casePath);
  await run('case', 'say', 'done', 'root-mfa-enabled', '--by', ALL, '--target', ALL, '--proof', ALL, '--case', casePath);
  await run('case', 'say', 'sent', 'first-report', ALL, '--case', casePath);
  await run('case', 'say', 'due', '2026-12-20', ALL, '--case', casePath);
  expect((await run('report', '--case', casePath, '--format', 'html', '--format', 'md', '--format', 'csv')).code).toBe(0);
}, 120_000);

/** Every file as text, opened as far as it opens: gzip and zip, and what UTF-16 says. */
async function texts(bytes: Buffer): Promise<string[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return texts(gunzipSync(bytes));
  if (bytes.subarray(0, 2).toString() !== 'PK') return [bytes.toString('utf8'), bytes.toString('utf16le')];
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const found: string[] = [];
  for (const entry of await reader.getEntries()) {
    found.push(entry.filename);
    if (!entry.directory) found.push(...(await texts(Buffer.from(await entry.arrayBuffer()))));
  }
  return found;
}

const PIECES = [
  ...Object.values(SECRETS),
  SECRETS.card.replaceAll(' ', ''),
  encodeURIComponent(SECRETS.mail),
  Buffer.from(ALL).toString('base64').slice(0, 60),
];

async function expectNoSecret(folder: string): Promise<string[]> {
  const all: string[] = [];
  for (const { path } of folderFiles(folder)) {
    const found = [path, ...(await texts(readFileSync(join(folder, path))))];
    all.push(...found);
    for (const text of found) {
      // JSON may write a slash or an at sign in another way; the search sees both spellings.
      const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll('\\/', '/');
      for (const piece of PIECES) if (text.includes(piece) || plain.includes(piece)) throw new Error(`${path} still holds ${piece.slice(0, 12)}...`);
    }
  }
  return all;
}

describe('hikeshi case redact', () => {
  it('the case itself holds every secret, so that this test can fail', async () => {
    await expect(expectNoSecret(casePath)).rejects.toThrow('still holds');
  });

  it.each(['en', 'ja'])('leaves none of them in the copy (%s)', async (language) => {
    const out = join(base, `copy-${language}`);
    const { code, out: said, err } = await run('case', 'redact', '--case', casePath, '--out', out, '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const all = (await expectNoSecret(out)).join('\n');
    for (const kept of [
      'AKIAIOSFODNN7EXAMPLE',
      'arn:aws:iam::111122223333:user/alice',
      '111122223333',
      '198.51.100.7',
      '41111111-1111-4111-8111-000000000003',
    ])
      expect(all).toContain(kept);
    expect(said).toContain(language === 'en' ? 'scan.pdf (cannot be read' : 'scan.pdf (中を読めない');
    expect(readdirSync(join(out, 'evidence')).join()).not.toMatch(/parquet|pdf/);
    expect(verifyFolder(out, null).discrepancies).toEqual([]);
  });

  it('never writes into a folder with other things in it', async () => {
    expect(await run('case', 'redact', '--case', casePath, '--out', 'in')).toMatchObject({
      code: 2,
      err: expect.stringContaining('(out-not-empty)') as string,
    });
  });
});

async function unpacked(zip: string, password?: string): Promise<string> {
  const folder = mkdtempSync(join(base, 'unpacked-'));
  for (const entry of await new ZipReader(new Uint8ArrayReader(readFileSync(zip)), password === undefined ? {} : { password }).getEntries()) {
    if (entry.directory) continue;
    mkdirSync(dirname(join(folder, entry.filename)), { recursive: true });
    writeFileSync(join(folder, entry.filename), Buffer.from(await entry.arrayBuffer()));
  }
  return join(folder, readdirSync(folder)[0] ?? '');
}

describe('hikeshi case export', () => {
  it('makes a zip the other side can unpack and verify', async () => {
    expect((await run('case', 'export', '--case', casePath, '--out', 'plain.zip')).code).toBe(0);
    const folder = await unpacked(join(base, 'plain.zip'));
    expect(verifyFolder(folder, null)).toMatchObject({ discrepancies: [], unfinished: [] });
    expect(
      readFileSync(join(folder, 'evidence', readdirSync(join(folder, 'evidence')).find((name) => name.endsWith('scan.pdf')) ?? ''), 'utf8'),
    ).toContain(ALL);
    expect((await run('case', 'verify', '--case', folder)).code).toBe(0);
  });

  it('with a password from a file nothing is readable without it', async () => {
    writeFileSync(join(base, 'password.txt'), 'correct horse battery\n');
    const { code, out } = await run(
      'case',
      'export',
      '--case',
      casePath,
      '--out',
      'locked.zip',
      '--redacted',
      '--password-file',
      'password.txt',
      '--json',
    );
    expect(code).toBe(0);
    const bytes = readFileSync(join(base, 'locked.zip'));
    for (const piece of ['AKIAIOSFODNN7EXAMPLE', 'CreateAccessKey']) expect(bytes.includes(piece)).toBe(false);
    await expect(unpacked(join(base, 'locked.zip'), 'wrong password')).rejects.toThrow('Invalid password');
    const folder = await unpacked(join(base, 'locked.zip'), 'correct horse battery');
    await expectNoSecret(folder);
    expect(verifyFolder(folder, null).discrepancies).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ encrypted: true, manifest: { redacted: true } });
    expect((await run('case', 'log', '--case', casePath)).out).toContain('locked.zip');
  });

  it('never overwrites a zip, and asks for a password only on a terminal', async () => {
    expect((await run('case', 'export', '--case', casePath, '--out', 'plain.zip')).err).toContain('(out-exists)');
    expect((await run('case', 'export', '--case', casePath, '--out', 'asked.zip', '--encrypt')).err).toContain('--password-file');
  });
});
