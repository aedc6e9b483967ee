/** Log files with their digests, from the folder to what the findings and the report say of alteration. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Integrity } from '../../src/stages/investigate/index.ts';
import { investigateFiles, written } from '../cli/investigated-case.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { digestPath, logPath, publicKeys, signedTrail } from './signed-trail.ts';

const event = (hour: number, number: number): object => ({
  eventVersion: '1.11',
  eventID: `00000000-0000-4000-8000-0000000${String(hour)}000${String(number)}`,
  eventTime: `2026-01-01T0${String(hour)}:0${String(number)}:00Z`,
  eventSource: 'ec2.amazonaws.com',
  eventName: 'DescribeInstances',
  awsRegion: 'us-east-1',
  sourceIPAddress: '198.51.100.7',
  userAgent: 'aws-cli/2.15',
  userIdentity: {
    type: 'IAMUser',
    arn: 'arn:aws:iam::111122223333:user/mika',
    userName: 'mika',
    accountId: '111122223333',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  },
  recipientAccountId: '111122223333',
});

/** Four hours; in the third nothing happened, and AWS delivered a file without events. */
const HOURS = [[event(0, 1), event(0, 2)], [event(1, 1)], [], [event(3, 1)]];
const KEYS_FILE = 'public-keys.json';

type Trail = Map<string, Buffer | string>;
const wholeTrail = (): Trail => new Map<string, Buffer | string>([...signedTrail(HOURS), [KEYS_FILE, publicKeys]]);

async function integrityOf(trail: Trail): Promise<Integrity> {
  const folder = written(Object.fromEntries(trail));
  const { code, findings } = await investigateFiles([folder]);
  expect(code).toBe(0);
  return findings.coverage.integrity;
}

function changedBytes(trail: Trail, path: string): void {
  const text = gunzipSync(trail.get(path) as Buffer).toString();
  trail.set(path, gzipSync(text.replace('198.51.100.7', '198.51.100.8')));
}

describe('a trail with its digests', () => {
  it('is verified when nothing was touched, the file without events included', async () => {
    expect(await integrityOf(wholeTrail())).toEqual({ state: 'verified', filesVerified: 4, problems: [] });
  });

  it('is verified by content: re-compressed, unpacked or renamed digests and a note beside them change nothing', async () => {
    const trail: Trail = new Map();
    for (const [path, bytes] of wholeTrail()) {
      const text = typeof bytes === 'string' ? bytes : gunzipSync(bytes);
      trail.set(
        path.includes('Digest') ? `proofs/${path.slice(-20, -8)}` : path.replace(/\.gz$/, ''),
        typeof text === 'string' ? text : gzipSync(text, { level: 1 }),
      );
    }
    trail.set('README.txt', 'Logs of our account');
    expect(await integrityOf(trail)).toEqual({ state: 'verified', filesVerified: 4, problems: [] });
  });

  it('is broken when one byte of a log file changed, and names the file', async () => {
    const trail = wholeTrail();
    changedBytes(trail, logPath(1));
    const { state, filesVerified, problems } = await integrityOf(trail);
    expect({ state, filesVerified }).toEqual({ state: 'broken', filesVerified: 3 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(logPath(1).split('/').at(-1));
  });

  it('is broken when a digest was changed', async () => {
    const trail = wholeTrail();
    trail.set(
      digestPath(1),
      gzipSync(
        gunzipSync(trail.get(digestPath(1)) as Buffer)
          .toString()
          .replace(/"hashValue":"./, '"hashValue":"x'),
      ),
    );
    const { state, problems } = await integrityOf(trail);
    expect(state).toBe('broken');
    expect(problems.join('\n')).toContain(digestPath(1));
  });

  it('is verified in part when a log file or a digest is gone, and says so', async () => {
    const withoutLog = wholeTrail();
    withoutLog.delete(logPath(0));
    const noLog = await integrityOf(withoutLog);
    expect({ state: noLog.state, verified: noLog.filesVerified }).toEqual({ state: 'partly', verified: 3 });
    expect(noLog.problems.join()).toMatch(/1 log file/);
    const withoutDigest = wholeTrail();
    withoutDigest.delete(digestPath(1));
    const gap = await integrityOf(withoutDigest);
    expect({ state: gap.state, verified: gap.filesVerified }).toEqual({ state: 'partly', verified: 3 });
    expect(gap.problems.join('\n')).toContain(`${digestPath(1)} is missing`);
  });

  it('is not checked without public keys, which is said, and not checked without digests', async () => {
    const noKeys = wholeTrail();
    noKeys.delete(KEYS_FILE);
    const unkeyed = await integrityOf(noKeys);
    expect(unkeyed.state).toBe('not-checked');
    expect(unkeyed.problems.join()).toContain('aws cloudtrail list-public-keys');
    const noDigests: Trail = new Map([...wholeTrail()].filter(([path]) => !path.includes('Digest')));
    expect(await integrityOf(noDigests)).toEqual({ state: 'not-checked', filesVerified: 0, problems: [] });
  });
});

it('tells alteration in the report and remembers it when the case is examined again', async () => {
  const trail = wholeTrail();
  changedBytes(trail, logPath(0));
  const first = await investigateFiles([written(Object.fromEntries(trail))], ['--lang', 'ja']);
  expect(first.file('report.html')).toContain('合わないところがある');
  expect(first.file('report.html')).toContain('と一致しません');
  expect((await runHikeshi(['investigate', '--case', first.caseFolder])).code).toBe(0);
  expect(first.findings.coverage.integrity.state).toBe('broken');
});
