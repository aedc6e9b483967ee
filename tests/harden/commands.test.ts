/** `harden`, `harden fix` and `harden undo` as typed, on the practice account and a case: shown, declined, done, looked at again, walked through, taken back. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkThrough } from '../../src/cli/commands/harden/check/run.ts';
import { fixThrough } from '../../src/cli/commands/harden/fix/run.ts';
import { undoThrough } from '../../src/cli/commands/harden/undo/run.ts';
import { recordOfCase } from '../../src/cli/wiring/casebook/casebook.ts';
import type { Cli } from '../../src/cli/world.ts';
import { readChecks, type ChecksRecord } from '../../src/stages/harden/index.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { differences, stateOf } from '../contain/practice/account-state.ts';
import { recorded } from '../live/recorded-account.ts';
import { UNTIL, openHouse, type House } from './planted/house.ts';
import { PLANTED } from './planted/index.ts';
import { straight } from './practice/looking.ts';

const FLAGS = { json: false, lang: undefined, profile: undefined, until: UNTIL, paid: false, policy: false } as const;
const FIX = { ...FLAGS, apply: false, account: undefined, email: undefined, limit: undefined, name: undefined, phone: undefined } as const;
const UNDO = { json: false, lang: undefined, profile: undefined, apply: true, account: undefined } as const;
const REGIONS = ['us-east-1', 'eu-west-1'];

interface Seat {
  readonly folder: string;
  readonly house: House;
  readonly live: Parameters<typeof fixThrough>[1];
  /** Answers in order; null when there is nobody (any more). */
  readonly type: (work: (cli: Cli) => Promise<void>, ...answers: (string | null)[]) => Promise<string>;
  readonly writes: () => string[];
}

async function seat(language: 'ja' | 'en'): Promise<Seat> {
  const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-harden-')), 'case');
  await runHikeshi(['case', 'new', folder]);
  const house = openHouse();
  PLANTED['serial-console']?.states.fail?.[0]?.plant(house);
  PLANTED['old-keys']?.states.fail?.[0]?.plant(house);
  house.live.advance(60);
  const account = recorded(straight(house));
  const caller = { account: house.id, arn: `arn:aws:iam::${house.id}:root` } as Seat['live']['caller'];
  return {
    folder,
    house,
    live: { account, writing: () => account, caller, clock: house.live.clock },
    writes: () => account.writes().filter((call) => call !== 'iam GenerateCredentialReport'),
    type: async (work, ...answers) => {
      const out: string[] = [];
      const write = { write: (text: string) => void out.push(text), isTerminal: false, columns: null };
      const world = {
        env: {},
        workingFolder: tmpdir(),
        stdout: write,
        stderr: write,
        ask: (question: string) => (out.push(`${question}\n`), Promise.resolve(answers.shift() ?? null)),
        now: () => new Date(house.live.now * 1000),
        onInterrupt: () => () => undefined,
        zone: 'Asia/Tokyo',
      };
      await work({ language, world } as unknown as Cli);
      return out.join('');
    },
  };
}

const runsIn = (folder: string): readonly ChecksRecord[] =>
  existsSync(join(folder, 'checks'))
    ? readdirSync(join(folder, 'checks'))
        .sort()
        .flatMap((name) => readChecks(readFileSync(join(folder, 'checks', name), 'utf8')) ?? [])
    : [];

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('shows, is declined, does, sees it done, and takes it back', async () => {
    const { folder, house, live, type, writes } = await seat(language);
    const before = stateOf(house.live.account, REGIONS);
    const flags = { ...FIX, case: folder };
    const shown = await type((cli) => fixThrough(cli, live, flags, ['serial-console', 'old-keys']));
    expect(shown).toMatch(language === 'ja' ? /まだ何も変えていません/ : /Nothing was changed yet/);
    expect(writes()).toEqual([]);
    for (const answer of [null, '', 'yes', '111122223333'])
      await type((cli) => fixThrough(cli, live, { ...flags, apply: true }, ['serial-console', 'old-keys']), answer);
    expect(writes()).toEqual([]);
    await expect(type((cli) => fixThrough(cli, live, { ...flags, apply: true, account: '111122223333' }, ['serial-console']))).rejects.toMatchObject({
      code: 'wrong-account',
    });
    expect(writes()).toEqual([]);

    const done = await type((cli) => fixThrough(cli, live, { ...flags, apply: true }, ['serial-console', 'old-keys']), house.id);
    expect(done).toMatch(language === 'ja' ? /すべて閉じた/ : /All of it is shut/);
    expect(writes().length).toBe(18);
    const acts = recordOfCase(folder).acts;
    expect(acts.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 18 }, () => 'done'));
    expect(
      runsIn(folder)
        .at(-1)
        ?.checks.map(({ state }) => state),
    ).toEqual(['pass', 'pass']);

    house.live.advance(60);
    await type((cli) => undoThrough(cli, live, { ...UNDO, case: folder }, []), house.id);
    expect(differences(before, stateOf(house.live.account, REGIONS))).toEqual([]);
    expect((await runHikeshi(['case', 'verify', '--case', folder])).code).toBe(0);
  });

  it('tells what changed since the last time, what came open again first', async () => {
    const { folder, house, live, type } = await seat(language);
    const look = () => type((cli) => checkThrough(cli, live, { ...FLAGS, case: folder }, []));
    expect(await look()).not.toMatch(/前回|the last time/);
    await type((cli) => fixThrough(cli, live, { ...FIX, case: folder, apply: true, account: house.id }, ['serial-console', 'old-keys']));
    house.live.advance(3_600);
    const same = await look();
    expect(same).toMatch(language === 'ja' ? /変わったものはありません/ : /Nothing changed/);

    // The intruder is back.
    house.stage.account.states.ec2Settings('eu-west-1').serialConsole = true;
    for (const key of house.stage.account.identities.keys.values()) key.active = true;
    house.live.advance(3_600);
    const text = await look();
    const [again, urgent] = [language === 'ja' ? 'また開いています' : 'open again', language === 'ja' ? '急ぐもの' : 'Urgent'];
    expect(text.indexOf(again)).toBeGreaterThan(0);
    expect(text.indexOf(again)).toBeLessThan(text.indexOf(urgent));
    expect(text).toContain('eu-west-1');
    expect(text).toMatch(language === 'ja' ? /侵入者がまだ中にいます/ : /somebody is still inside/);
  });

  it('leads through what only a person can do, and does not take a word for what AWS can show', async () => {
    const { folder, house, live, type, writes } = await seat(language);
    const flags = { ...FIX, case: folder };
    const still = await type((cli) => fixThrough(cli, live, flags, ['root-mfa']), '', 'q');
    expect(still).toMatch(language === 'ja' ? /まだのようです/ : /does not look done yet/);
    expect(still).not.toMatch(language === 'ja' ? /「はい」と入力/ : /Type "yes"/);
    house.stage.account.identities.facts.mfaDevices.set('root', { serial: 'arn:aws:iam::123456789012:mfa/root', user: 'root', enabledAt: 0 });
    const open = await type((cli) => fixThrough(cli, live, flags, ['root-mfa']));
    expect(open).toMatch(language === 'ja' ? /もう閉じています/ : /shut already/);

    const unsaid = await type((cli) => fixThrough(cli, live, flags, ['mailbox']), '', '', 'q');
    expect(unsaid).toMatch(language === 'ja' ? /AWS に聞いても分かりません/ : /AWS cannot show this/);
    expect(recordOfCase(folder).secured).toEqual([]);
    const said = await type((cli) => fixThrough(cli, live, flags, ['mailbox']), '', language === 'ja' ? 'はい' : 'yes');
    expect(said).toMatch(language === 'ja' ? /あなたの言葉として/ : /your word/);
    expect(recordOfCase(folder).secured.map(({ step, by }) => [step, by])).toEqual([['mailbox-password-changed', null]]);
    await type((cli) => checkThrough(cli, live, { ...FLAGS, case: folder }, ['mailbox']));
    expect(runsIn(folder).at(-1)?.checks[0]).toMatchObject({ id: 'mailbox', state: 'pass', lines: [{ evidence: [] }] });
    expect(writes()).toEqual([]);
  });

  it('goes on with the next when one is skipped, and stops when nobody answers', async () => {
    const { folder, live, type } = await seat(language);
    const text = await type((cli) => fixThrough(cli, live, { ...FIX, case: folder }, ['root-mfa', 'mailbox']), 's', null);
    expect(text).toContain('[root-mfa]');
    expect(text).toContain('[mailbox]');
  });

  it('makes a case where there is none, for what changes an account is always written down', async () => {
    const { live, type, house } = await seat(language);
    const empty = mkdtempSync(join(tmpdir(), 'hikeshi-harden-'));
    await type(
      (cli) =>
        fixThrough({ ...cli, world: { ...cli.world, workingFolder: empty } }, live, { ...FIX, case: undefined, apply: true }, ['serial-console']),
      house.id,
    );
    const [name = ''] = readdirSync(empty);
    expect(recordOfCase(join(empty, name)).acts.length).toBe(17);
  });

  it('prints the policy that doing it needs, and does nothing', async () => {
    const { folder, live, type, writes } = await seat(language);
    const policy = JSON.parse(await type((cli) => fixThrough(cli, live, { ...FIX, case: folder, policy: true }, ['serial-console']))) as {
      readonly Statement: readonly { readonly Action: readonly string[] }[];
    };
    expect(policy.Statement.flatMap(({ Action }) => Action)).toEqual([
      'ec2:DescribeRegions',
      'ec2:DisableSerialConsoleAccess',
      'ec2:EnableSerialConsoleAccess',
      'ec2:GetSerialConsoleAccessStatus',
    ]);
    expect(writes()).toEqual([]);
  });
});
