/**
 * The whole way on an AWS that is not ours: boto3 plants a hijacked account on moto, its log is investigated, the intruder is stopped and the account is
 * hardened by the commands as they are typed; boto3 looks at every thing with its own eyes, Prowler judges before and after, and in the end it is taken back.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/stages/contain/index.ts';
import { gotWorse, PROWLER_CHECKS, tableOf, turnedRows } from '../prowler/compare.ts';
import { prowlerScan, type ProwlerSaid } from '../prowler/scan.ts';
import { differences } from './differences.ts';
import { ACCOUNT, hijackedAccount, type HijackedAccount, type Seen } from './hijacked-account.ts';
import { stillAtWork } from './intruders-things.ts';
import { planFile, runScript, withoutMoments } from './printed.ts';

const REGIONS = ['us-east-1', 'us-west-2', 'ap-northeast-1'];
/** The fixes moto plays, as far as boto3 and Prowler can ask them back. */
const FIXES = [
  'guardduty',
  'password-policy',
  's3-public-block',
  'security-contact',
  'trail',
  'public-images',
  'public-snapshots',
  'disk-encryption',
];
const WISHES = ['--email', 'owner@example.com', '--limit', '20', '--name', 'Owner', '--phone', '+81-90-1234-5678'];
const TABLE = join(import.meta.dirname, '../../../node_modules/.cache/hikeshi/prowler.md');

/** Names in the owner's estate, and those of them the intruder used, changed or stopped. */
const OWNERS = 'hana kenji deploy reader admins readers web jobs limits own-workers app thumbnails invoices nightly study all orders'.split(' ');
const USED_OR_CHANGED = 'kenji deploy admins readers web limits all'.split(' ');

/** Some hundred commands, on a machine that is busy. */
const A_CLI_COMMAND_TAKES_A_SECOND = 900_000;

let account: HijackedAccount;
let plan: Plan;
const seen: Record<'hijacked' | 'planned' | 'contained' | 'undone', Seen> = { hijacked: {}, planned: {}, contained: {}, undone: {} };
const said: ProwlerSaid[] = [];

interface Outcome {
  readonly steps: readonly { readonly step: string; readonly action: string; readonly target: string; readonly standing: string }[];
}
const standings = (outcome: Outcome): readonly string[] => [...new Set(outcome.steps.map(({ standing }) => standing))].sort();
const scan = (): ProwlerSaid => prowlerScan({ url: account.moto.url, regions: REGIONS, checks: PROWLER_CHECKS });
const typed = async <Answer>(args: readonly string[], answer: string | null = null): Promise<Answer> => {
  const { code, out, err } = await account.run([...args, '--json'], answer);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
};

beforeAll(async () => {
  account = await hijackedAccount();
  seen.hijacked = account.look();
  said.push(scan());
});
afterAll(() => account.close());

/** What containing means to change of the owner's, and what it leaves to the person or to hardening. */
const intended = (): readonly string[] => [
  'identity: user/kenji/inline/HikeshiRevokeOlderSessions',
  `identity: user/kenji/keys/${account.planted.his.keyOfKenji}`,
  'identity: user/deploy/attached',
  'identity: user/deploy/inline/HikeshiDenyAll',
  'identity: user/deploy/inline/HikeshiRevokeOlderSessions',
  `identity: user/deploy/keys/${account.planted.own.keys.deploy.id}`,
  'text messages: ap-northeast-1/MonthlySpendLimit',
];

describe('contain plan', () => {
  it('makes a plan of what the log shows, and changes nothing', async () => {
    plan = await typed<Plan>(['contain', 'plan']);
    seen.planned = account.look();
    expect(differences(seen.hijacked, seen.planned)).toEqual([]);
    expect(plan.operator).toMatchObject({ arn: `arn:aws:iam::${ACCOUNT}:user/hana`, suspect: false });
    expect(plan.heldBack).toEqual([]);
    expect(plan.questions).toEqual([]);
  });

  it('names nothing of the owner’s but what the intruder used or changed', () => {
    const named = plan.steps.map(({ target }) => target.arn.split(/[:/]/).at(-1) ?? '').filter((name) => OWNERS.includes(name));
    expect(named.filter((name) => !USED_OR_CHANGED.includes(name))).toEqual([]);
  });

  it('calls unseen exactly what moto does not answer', () => {
    expect(plan.unseen.map(({ subject }) => subject).filter((subject) => !/ListServiceSpecificCredentials|lambda-delete-url/.test(subject))).toEqual(
      [],
    );
  });
});

describe('the policy the plan prints', () => {
  it('is a policy an independent linter finds nothing wrong with', () => {
    const policy = JSON.parse(planFile(account, '.policy.json')) as unknown;
    const found = account.moto.run('lint_policy.py', policy) as readonly { readonly issue: string; readonly detail: string }[];
    // What is only looked at may be looked at everywhere; nothing may be changed everywhere.
    const onlyLooks = ({ issue, detail }: { readonly issue: string; readonly detail: string }): boolean =>
      issue === 'RESOURCE_STAR' && [...detail.matchAll(/'[^':]+:(\w+)'/g)].every(([, action = '']) => /^(Get|List|Describe|Lookup)/.test(action));
    expect(found.filter((one) => !onlyLooks(one))).toEqual([]);
  });
});

describe('contain apply', () => {
  it('does nothing without the number of the account', async () => {
    await account.run(['contain', 'apply'], 'yes');
    expect(differences(seen.hijacked, account.look())).toEqual([]);
  });

  it('carries every step out', async () => {
    const outcome = await typed<Outcome>(['contain', 'apply'], ACCOUNT);
    seen.contained = account.look();
    expect(outcome.steps).toHaveLength(plan.steps.length);
    expect(standings(outcome).filter((standing) => standing !== 'settling')).toEqual(['done']);
  });

  it('has stopped everything of the intruder’s, as boto3 sees it, or the plan has named it as left', () => {
    const left = [...plan.byHand, ...plan.unseen].map(({ subject }) => subject);
    expect(stillAtWork(account.planted, seen.contained, left).atWork).toEqual([]);
  });

  it('has stopped his hands: keys, password, device, rights, ways into roles', () => {
    const identity = seen.contained['identity'] ?? {};
    const denied = { attached: ['arn:aws:iam::aws:policy/AWSDenyAll'] };
    expect(identity['user/support-sync']).toMatchObject({ ...denied, password: false, devices: [], groups: [] });
    const { keys, sshKeys, certificates, inline } = identity['user/support-sync'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    expect([keys, sshKeys, certificates].flatMap((one) => Object.values(one ?? {}))).toEqual(['Inactive', 'Inactive', 'Inactive']);
    expect(Object.keys(inline ?? {}).sort()).toEqual(['HikeshiDenyAll', 'HikeshiRevokeOlderSessions']);
    for (const role of ['AccountSync', 'sync-runner']) {
      expect(identity[`role/${role}`]).toMatchObject(denied);
      expect(JSON.stringify((identity[`role/${role}`] as { readonly trust: unknown }).trust)).not.toContain('"Allow"');
    }
    expect(identity['user/deploy']).toMatchObject({ keys: { [account.planted.own.keys.deploy.id]: 'Inactive' } });
    expect(identity['user/kenji']).toMatchObject({ keys: { [account.planted.his.keyOfKenji]: 'Inactive' }, password: true });
  });

  it('has left the estate of the owner as it was before the intruder came, but for what he changed and nobody could take back', () => {
    const changed = differences(account.planted.estate, seen.contained);
    expect(intended().filter((one) => !changed.includes(one))).toEqual([]);
    const { snapshot, image, oldSnapshot, oldImage } = account.planted.own;
    const his = [snapshot, image, oldSnapshot, oldImage].map((id) => ` ${id}`);
    const rest = changed.filter((one) => !intended().includes(one));
    // Shares, the open bucket and the stopped trail are the intruder's doing: shut by a step, by hardening or by the person.
    expect(rest.filter((one) => !his.some((id) => one.includes(id)) && !/^(bucket: shop-pictures-|trail: all\/logging)/.test(one))).toEqual([]);
  });
});

describe('contain verify', () => {
  it('reads all of it back, and calls the account contained only where nothing is left', async () => {
    const proof = await typed<
      Outcome & { readonly open: readonly unknown[]; readonly complete: boolean; readonly sessions: readonly { readonly state: string }[] }
    >(['contain', 'verify']);
    expect(standings(proof).filter((standing) => standing !== 'settling')).toEqual(['done']);
    expect(proof.open).toEqual([]);
    expect(proof.sessions.map(({ state }) => state)).toEqual(['cut']);
    // moto does not tell of service credentials and function URLs.
    expect(proof.complete).toBe(false);
  });
});

describe('harden fix, judged by Prowler', () => {
  beforeAll(async () => {
    const { code, err } = await account.run(['harden', 'fix', ...FIXES, ...WISHES, '--apply', '--account', ACCOUNT]);
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
    said.push(scan());
  });

  it('turns its findings from FAIL to PASS', () => {
    const rows = turnedRows(said[0] ?? new Map(), said[1] ?? new Map(), REGIONS);
    mkdirSync(join(TABLE, '..'), { recursive: true });
    writeFileSync(TABLE, tableOf(rows));
    process.stdout.write(tableOf(rows));
    expect(rows.filter(({ before, after }) => before !== 'FAIL' || after !== 'PASS')).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it('makes nothing worse', () => {
    expect(gotWorse(said[0] ?? new Map(), said[1] ?? new Map())).toEqual([]);
  });
});

describe('contain undo all', () => {
  it('brings back what can be, as boto3 sees it: everything of an identity but the password and the device', async () => {
    const outcome = await typed<Outcome>(['contain', 'undo', 'all'], ACCOUNT);
    seen.undone = account.look();
    const undoable = new Set(plan.steps.filter((step) => step.undoable).map(({ id }) => id));
    const refused = outcome.steps.filter(({ step, standing }) => undoable.has(step) && standing !== 'done' && standing !== 'settling');
    expect(refused).toEqual([]);
    // `untouched`: machines that had ended with their group.
    expect(outcome.steps.filter(({ step, standing }) => !undoable.has(step) && standing !== 'cannot' && standing !== 'untouched')).toEqual([]);
    const changed = differences(seen.hijacked, seen.undone).filter((one) => one.startsWith('identity: '));
    expect(changed.sort()).toEqual(['identity: user/support-sync/devices', 'identity: user/support-sync/password']);
  });
});

describe('the script the plan prints', () => {
  it(
    'does with bash and the AWS CLI what applying does: the accounts are the same afterwards',
    { timeout: A_CLI_COMMAND_TAKES_A_SECOND },
    async () => {
      const twin = await hijackedAccount();
      try {
        await twin.run(['contain', 'plan']);
        const { code, complaints } = runScript(planFile(twin, '.sh'), twin);
        expect([code, complaints]).toEqual([0, []]);
        const [applied, scripted] = [seen.contained, twin.look()].map(withoutMoments);
        expect(differences(applied ?? {}, scripted ?? {})).toEqual([]);
        expect(differences(scripted ?? {}, applied ?? {})).toEqual([]);
      } finally {
        await twin.close();
      }
    },
  );
});
