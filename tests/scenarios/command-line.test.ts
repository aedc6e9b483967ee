/** The built-in incident from the command line, as a person would go through it: play, read, ask, answer back. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import type { Ran } from '../cli/recorded-world.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-command-line-'));
afterAll(() => rmSync(base, { recursive: true }));
const setting = { workingFolder: base, env: {} };
const caseFile = (...names: readonly string[]): string => join(base, 'hikeshi-example', ...names);
const findings = (): Findings => JSON.parse(readFileSync(caseFile('findings.json'), 'utf8')) as Findings;

let played: Ran;
beforeAll(async () => {
  played = await runHikeshi(['example'], setting);
}, 120_000);

describe('hikeshi example', () => {
  it('ends well, tells the verdict and where the report is, and says that the incident is made up', () => {
    expect({ code: played.code, err: played.err }).toEqual({ code: 0, err: '' });
    expect(played.out).toContain(caseFile('report.html'));
    expect(played.out.split('\n').every((line) => line.length <= 200)).toBe(true);
    expect(findings().verdict.kind).toBe('hijacked');
  });

  it('leaves a whole case: findings, one verdict for each event, report, exports', () => {
    const { events } = findings().coverage;
    const verdicts = readFileSync(caseFile('verdicts.jsonl'), 'utf8').trimEnd().split('\n');
    expect(verdicts).toHaveLength(events.unique);
    expect(readFileSync(caseFile('report.html'), 'utf8')).toContain('<!doctype html>');
    expect(readdirSync(caseFile('exports')).sort()).toEqual([
      'attack-layer.json',
      'claim-lines.csv',
      'ocsf.jsonl',
      'timeline.csv',
      'timesketch.jsonl',
    ]);
    expect(existsSync(caseFile('case.lock'))).toBe(false);
  });

  it('prints the findings and nothing else with --json, and the same ones when examined again', async () => {
    const before = readFileSync(caseFile('findings.json'), 'utf8');
    const again = await runHikeshi(['investigate', '--case', 'hikeshi-example', '--json', '--zone', 'Asia/Tokyo'], setting);
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    expect(again.out).toBe(before);
    expect(readFileSync(caseFile('findings.json'), 'utf8')).toBe(before);
  });

  it('speaks Japanese when the locale does', async () => {
    const { out } = await runHikeshi(['investigate', '--case', 'hikeshi-example'], { ...setting, env: { LANG: 'ja_JP.UTF-8' } });
    expect(out).toMatch(/[ぁ-ん]{3}/);
    expect(out).toContain(caseFile('report.html'));
  });
});

describe('hikeshi case status of the example', () => {
  it("says in both languages that it is made up, and what to do with an account of one's own, not with this one", async () => {
    for (const [LANG, said] of [
      ['en_US.UTF-8', ['This is a made-up example', 'hikeshi notice\n', 'hikeshi investigate FILES-OR-FOLDERS']],
      ['ja_JP.UTF-8', ['これは練習用の事件です', 'hikeshi notice\n', 'hikeshi investigate ファイルやフォルダー']],
    ] as const) {
      const { out, code } = await runHikeshi(['case', 'status', '--case', 'hikeshi-example'], { ...setting, env: { LANG } });
      expect(code).toBe(0);
      for (const words of said) expect(out).toContain(words);
      expect(out).not.toContain('contain');
    }
    const json = await runHikeshi(['case', 'status', '--case', 'hikeshi-example', '--json'], setting);
    expect(JSON.parse(json.out)).toMatchObject({ example: true, next: { command: 'notice' } });
  });
});

describe('free questions about the case', () => {
  const entryKey = (): string => findings().entry[0]?.accessKeyId ?? '';

  it('lists what the entry key did, in time order, with verdicts', async () => {
    const { code, out } = await runHikeshi(['timeline', '--key', entryKey(), '--json'], setting);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { time: string; verdict: string });
    expect(code).toBe(0);
    expect(events.length).toBeGreaterThan(5);
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).sort());
    expect(events.some(({ verdict }) => verdict === 'attacker')).toBe(true);
  });

  it('finds a resource by its id, upper or lower case, and gives CSV for a spreadsheet', async () => {
    const id = findings().resources[0]?.id ?? '';
    const found = await runHikeshi(['search', id.toUpperCase(), '--csv'], setting);
    expect(found.out.startsWith('\uFEFF')).toBe(true);
    expect(found.out.split('\r\n').length).toBeGreaterThan(2);
  });

  it('knows an address however it is written, and a block around it', async () => {
    const ip = findings().actors.find(({ kind }) => kind === 'attacker')?.addresses[0]?.ip ?? '';
    const count = async (written: string): Promise<number> =>
      (await runHikeshi(['timeline', '--ip', written, '--json', '--most', '100000'], setting)).out.split('\n').length;
    expect(await count(ip)).toBeGreaterThan(1);
    expect(await count(`::ffff:${ip}`)).toBe(await count(ip));
    expect(await count(`${ip}/24`)).toBeGreaterThanOrEqual(await count(ip));
  });

  it('says when nothing matches, when more is there, and when nothing was asked', async () => {
    expect((await runHikeshi(['search', 'no-such-text-anywhere'], setting)).out).toBe('No event matches.\n');
    expect((await runHikeshi(['timeline', '--from', '2000-01-01', '--most', '3'], setting)).out).toContain('raise --most');
    expect((await runHikeshi(['timeline'], setting)).code).toBe(2);
  });
});

describe('the owner answers back', () => {
  it('is believed, remembered and used by the next run', async () => {
    const key = findings().entry[0]?.accessKeyId ?? '';
    const said = await runHikeshi(['investigate', '--case', 'hikeshi-example', '--not-mine', key, '--json'], setting);
    expect(said.code).toBe(0);
    expect(JSON.parse(readFileSync(caseFile('statements.json'), 'utf8'))).toEqual({ schema: 'hikeshi.statements/1', mine: [], notMine: [key] });
    const next = await runHikeshi(['investigate', '--case', 'hikeshi-example', '--json'], setting);
    expect(next.out).toBe(said.out);
  });
});

describe('what cannot be done is said', () => {
  it.each([
    ['nothing to read', ['investigate'], 2],
    ['a path that does not exist', ['investigate', 'missing.json', '--case', 'c1'], 2],
    ['a folder that is no case', ['timeline', '--case', '.', '--ip', '8.8.8.8'], 2],
    ['a zone nobody knows', ['investigate', 'x', '--zone', 'Mars/Olympus'], 2],
    ['a scenario nobody wrote', ['example', '--scenario', 'nope'], 2],
  ])('%s', async (_, args, code) => {
    const ran = await runHikeshi(args, setting);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(ran.err).not.toContain('unexpected');
  });

  it('files without a single event leave with their own code and no result', async () => {
    writeFileSync(join(base, 'letter.txt'), 'Dear support, ...');
    const { code, err } = await runHikeshi(['investigate', 'letter.txt', '--case', 'c2'], setting);
    expect(code).toBe(3);
    expect(err).not.toBe('');
    expect(existsSync(join(base, 'c2', 'findings.json'))).toBe(false);
  });

  it('an example never overwrites a case of real logs', async () => {
    rmSync(caseFile('example.json'));
    expect((await runHikeshi(['example'], setting)).code).toBe(2);
    expect(existsSync(caseFile('findings.json'))).toBe(true);
  });
});
