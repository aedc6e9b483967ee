/** `contain` as typed, on a case and an account in memory: plan, decline, apply, prove, take back; and what the case remembers of it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyThrough } from '../../src/cli/commands/contain/apply/run.ts';
import { planThrough } from '../../src/cli/commands/contain/plan/run.ts';
import { undoThrough } from '../../src/cli/commands/contain/undo/run.ts';
import { verifyThrough } from '../../src/cli/commands/contain/verify/run.ts';
import type { Cli } from '../../src/cli/world.ts';
import { incidentFindings, incidentWorld } from '../../src/stages/contain/testing/asg-ecs-incident.ts';
import { FakeAccount } from '../../src/stages/contain/testing/fake-account/fake-account.ts';
import { PlayedClock } from '../../src/stages/contain/testing/tested-run.ts';
import { keptMaterial } from '../../src/stages/report/kept-material.ts';
import { FOUNDING_STORY } from '../../src/stages/report/testing/founding-story.ts';
import { runHikeshi } from '../cli/recorded-world.ts';

const ACCOUNT = '123456789012';
const OFF = { json: false, lang: undefined, profile: undefined } as const;

function aCase(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-contain-')), 'case');
  return folder;
}

async function investigated(folder: string): Promise<void> {
  await runHikeshi(['case', 'new', folder]);
  writeFileSync(join(folder, 'findings.json'), JSON.stringify(incidentFindings()));
  writeFileSync(join(folder, 'report-material.json'), keptMaterial(FOUNDING_STORY));
}

interface Typed {
  readonly cli: Cli;
  readonly out: () => string;
}

function typed(language: 'ja' | 'en', answer: string | null): Typed {
  const out: string[] = [];
  const write = { write: (text: string) => void out.push(text), isTerminal: false, columns: null };
  const world = {
    env: {},
    workingFolder: tmpdir(),
    stdout: write,
    stderr: { ...write, write: () => undefined },
    ask: () => Promise.resolve(answer),
    now: () => new Date('2026-01-03T00:00:00Z'),
    onInterrupt: () => () => undefined,
    zone: 'Asia/Tokyo',
  };
  return { cli: { language, world } as unknown as Cli, out: () => out.join('') };
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const folder = aCase();
  const account = new FakeAccount(incidentWorld());
  const live = { account, writing: () => account, clock: new PlayedClock() };
  const flags = { ...OFF, case: folder };
  let id = '';
  beforeAll(() => investigated(folder));

  it('plan: tells the steps, keeps plan, script and policy in the case, writes nothing to the account', async () => {
    const { cli, out } = typed(language, null);
    const plan = await planThrough(cli, live, {
      ...flags,
      keepMachines: false,
      snapshot: false,
      remove: false,
      script: false,
      policy: false,
      undoPolicy: false,
      verifyPolicy: false,
    });
    ({ id } = plan);
    expect(account.writes).toEqual([]);
    expect(readdirSync(join(folder, 'contain', 'plans')).sort()).toEqual([
      `${id}.json`,
      `${id}.policy.json`,
      `${id}.sh`,
      `${id}.undo-policy.json`,
      `${id}.verify-policy.json`,
    ]);
    for (const step of plan.steps) expect(out()).toContain(step.id);
    expect(out()).toContain(`hikeshi contain apply ${id}`);
    expect(out()).toContain('maybe-his');
    expect(out()).toMatch(language === 'ja' ? /まだ何も変えていません/ : /Nothing has been changed yet/);
  });

  it('show: the same plan again, and one step with everything it rests on, without asking the account', async () => {
    const asTyped = ['contain', 'show', '--case', folder, '--lang', language];
    const [again, step, json] = [await runHikeshi(asTyped), await runHikeshi([...asTyped, 's1']), await runHikeshi([...asTyped, 'S-01', '--json'])];
    expect(again.out).toContain(`hikeshi contain apply ${id}`);
    const [shown] = JSON.parse(json.out) as { id: string; eventIds: string[]; target: { arn: string } }[];
    expect(shown?.id).toBe('S-01');
    for (const text of [...(shown?.eventIds ?? []), shown?.target.arn ?? '?', 'aws iam ']) expect(step.out).toContain(text);
    expect((await runHikeshi([...asTyped, 'S-99'])).err).toContain('S-99');
  });

  it.each([null, '', 'yes', '111122223333'])('apply: %j is no confirmation', async (answer) => {
    await applyThrough(typed(language, answer).cli, live, { ...flags, step: undefined, ask: false, watch: false }, id);
    expect(account.writes).toEqual([]);
  });

  it('apply: the account id carries it out, and the case knows every call, the evidence and what was secured', async () => {
    const { cli, out } = typed(language, ACCOUNT);
    await applyThrough(cli, live, { ...flags, step: undefined, ask: false, watch: false }, undefined);
    expect(out()).toContain(`hikeshi contain verify ${id}`);
    const log = await runHikeshi(['case', 'log', '--case', folder, '--lang', language]);
    expect(log.out.match(/iam:UpdateAccessKey/g)).toHaveLength(2);
    expect(log.out).toContain('AKIAI44QH8DHBEXAMPLE');
    expect(existsSync(join(folder, 'contain', 'evidence', `${id}-S-01.json`))).toBe(true);
  });

  it('verify: everything of the plan is done, and what needs the owner is named', async () => {
    const { cli, out } = typed(language, null);
    const before = account.writes.length;
    await verifyThrough(cli, live, flags, id);
    expect(account.writes.length).toBe(before);
    expect(out()).toContain('his-index');
    const [proof = ''] = readdirSync(join(folder, 'contain', 'proof'));
    expect(JSON.parse(readFileSync(join(folder, 'contain', 'proof', proof), 'utf8'))).toMatchObject({
      schema: 'hikeshi.contained/1',
      plan: id,
      open: [],
      unseen: [],
    });
  });

  it('undo: one step, after the account id', async () => {
    const { cli, out } = typed(language, ACCOUNT);
    await undoThrough(cli, live, { ...flags, plan: undefined }, ['S-03']);
    expect(account.world.users['ogawa']?.attached).toEqual(['arn:aws:iam::aws:policy/AdministratorAccess']);
    expect(out()).toContain('S-03');
    const log = await runHikeshi(['case', 'log', '--case', folder, '--lang', language]);
    expect(log.out).toMatch(/iam:DeleteUserPolicy/);
  });

  it('the case is as it was written', async () => {
    const ran = await runHikeshi(['case', 'verify', '--case', folder, '--json']);
    const { discrepancies } = JSON.parse(ran.out) as { discrepancies: { path?: string }[] };
    expect(discrepancies.filter(({ path }) => path !== 'findings.json' && path !== 'report-material.json')).toEqual([]);
  });
});

it('a case that was not investigated is sent back', async () => {
  const folder = aCase();
  await runHikeshi(['case', 'new', folder]);
  const live = { account: new FakeAccount(incidentWorld()), clock: new PlayedClock() };
  const flags = {
    ...OFF,
    case: folder,
    keepMachines: false,
    snapshot: false,
    remove: false,
    script: false,
    policy: false,
    undoPolicy: false,
    verifyPolicy: false,
  };
  await expect(planThrough(typed('en', null).cli, live, flags)).rejects.toMatchObject({ code: 'not-investigated' });
});
