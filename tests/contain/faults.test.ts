/** Every call of a long plan fails once in every way a call can fail: what is run again ends where an undisturbed run does, and the journal tells the truth. */
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/case/journal/canonical-json.ts';
import type { AwsAnswer } from '../../src/ports/aws-account.ts';
import { applyPlan, type Applied } from '../../src/stages/contain/apply/apply-plan.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { incidentFindings, incidentWorld } from '../../src/stages/contain/testing/asg-ecs-incident.ts';
import { FakeAccount, Killed, type Meddling } from '../../src/stages/contain/testing/fake-account/fake-account.ts';
import type { FakeWorld } from '../../src/stages/contain/testing/fake-account/world.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../../src/stages/contain/testing/tested-run.ts';

const plan: Plan = await drafted(incidentFindings(), new FakeAccount(incidentWorld()));

interface Run {
  readonly account: FakeAccount;
  readonly journal: MemoryJournal;
  readonly evidence: MemoryEvidence;
  readonly clock: PlayedClock;
}

const newRun = (world: FakeWorld = incidentWorld()): Run => ({
  account: new FakeAccount(world),
  journal: new MemoryJournal(),
  evidence: new MemoryEvidence(),
  clock: new PlayedClock(),
});

const apply = (run: Run, which: Plan = plan): Promise<Applied> => applyPlan({ plan: which, ...run, atOnce: 1 });

/** The moment sessions were cut at is the only thing that may differ between two runs. */
const asText = (world: FakeWorld): string => canonicalJson(world as unknown as Json).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'then');

const whole = newRun();
await apply(whole);
const FINAL = asText(whole.account.world);
const WRITES = whole.account.writes.length;

describe('faults', () => {
  const resumed = async (meddling: Meddling): Promise<Run> => {
    const run = newRun();
    run.account.meddling = meddling;
    await apply(run).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    run.account.meddling = null;
    const next = { ...run, account: run.account.successor() };
    await apply(next);
    return next;
  };
  const nthWrite = (wanted: number, what: 'die-before' | 'die-after' | AwsAnswer): Meddling => {
    let writes = -1;
    return (_, __, access) => (access === 'write' && ++writes === wanted ? what : null);
  };
  const everyWrite = Array.from({ length: WRITES }, (_, index) => index);

  it.each(['die-before', 'die-after'] as const)('a death at every call (%s): the next run ends where an undisturbed one does', async (when) => {
    for (const wanted of everyWrite) {
      const run = await resumed(nthWrite(wanted, when));
      expect(asText(run.account.world), `call ${wanted}`).toBe(FINAL);
      expect(run.account.world.made, 'nothing came back').toBe(whole.account.world.made);
      const open = run.journal.acts.filter((one) => one.outcome === null);
      // Hands are stopped six at a time: what was under way when it died has no answer.
      expect(open.length, 'only calls it died in have no answer').toBeGreaterThanOrEqual(1);
      expect(open.length).toBeLessThanOrEqual(6);
      const done = run.journal.acts.filter((one) => one.outcome === 'found').length + (when === 'die-after' ? 1 : 0);
      expect(done, 'the journal knows every call that had an effect').toBe(run.account.writes.filter((one) => one.answer === 'found').length);
    }
  });

  it.each([
    ['throttled', { kind: 'throttled', attempts: 9, message: 'Rate exceeded' }],
    ['no answer', { kind: 'failed', cause: 'timeout', code: 'TimeoutError', message: 'no answer' }],
  ] as const)('%s once at every call: the same run gets over it', async (_, answer) => {
    for (const wanted of everyWrite) {
      const run = newRun();
      run.account.meddling = nthWrite(wanted, answer);
      const result = await apply(run);
      expect(asText(run.account.world), `call ${wanted}`).toBe(FINAL);
      expect(result.steps.every((one) => one.standing === 'done')).toBe(true);
    }
  });

  it('denied at every call: the step is named as open, the rest is done, and the next run finishes it', async () => {
    const denied = { kind: 'denied', action: 'x', by: 'no-allow', message: 'no' } as const;
    for (const wanted of everyWrite) {
      const run = newRun();
      run.account.meddling = nthWrite(wanted, denied);
      const { steps } = await apply(run);
      const open = steps.filter((one) => one.standing === 'open');
      expect(run.account.world.made, 'nothing is ended that would come back').toBe(0);
      expect(open.length + run.journal.acts.filter((one) => one.outcome === 'denied').length, `call ${wanted}`).toBeGreaterThan(0);
      run.account.meddling = null;
      expect((await apply(run)).steps.every((one) => one.standing === 'done')).toBe(true);
      expect(asText(run.account.world), `call ${wanted}`).toBe(FINAL);
    }
  });
});
