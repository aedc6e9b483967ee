/**
 * Many incidents by chance. The owner's things are never changed, every foothold is shut or named as open, and whoever acts can still act.
 * `HIKESHI_INCIDENTS=10000 npx vitest run --project scenarios tests/contain/random-incidents.test.ts` runs many more.
 */
import { expect, it } from 'vitest';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { FakeAccount, Killed } from '../../src/stages/contain/testing/fake-account/fake-account.ts';
import type { FakeWorld } from '../../src/stages/contain/testing/fake-account/world.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../../src/stages/contain/testing/tested-run.ts';
import { verifyPlan } from '../../src/stages/contain/verify/verify-plan.ts';
import { chance, randomIncident } from './random-incident.ts';

const INCIDENTS = Number(process.env['HIKESHI_INCIDENTS'] ?? '60');

/** What AWS is ending by itself is over, too. */
const OVER: ReadonlySet<string> = new Set(['done', 'settling']);

it(`${INCIDENTS} incidents`, async () => {
  const counts = { ownersChanged: 0, leftUnnamed: 0, lockedOut: 0, notComplete: 0, writes: 0, killed: 0, foughtBack: 0, previewWrites: 0 };
  for (let seed = 1; seed <= INCIDENTS; seed += 1) {
    const { world, findings, owners, left } = randomIncident(seed);
    const before = owners(world);
    const account = new FakeAccount(world);
    const plan = await drafted(findings, account);
    counts.previewWrites += account.writes.length;
    const run = { plan, account, journal: new MemoryJournal(), evidence: new MemoryEvidence(), clock: new PlayedClock() };
    const random = chance(seed + 1_000_000);
    if (random() < 0.3) fightsBack(account, Math.floor(random() * 3) + 1);
    const dies = random() < 0.3 ? Math.floor(random() * 20) : null;
    let writes = -1;
    account.meddling = ({ service }, _, access) => {
      if (access === 'write' && ++writes === dies) return random() < 0.5 ? 'die-before' : 'die-after';
      return service !== 'sts' && random() < 0.02 ? { kind: 'throttled', attempts: 5, message: 'Rate exceeded' } : null;
    };
    const applied = await untilItEnds(run, () => (counts.killed += 1));
    counts.foughtBack += applied.foughtBack.length > 0 ? 1 : 0;
    counts.writes += account.writes.length;
    const proof = await verifyPlan({ ...run, account: new FakeAccount(world), findings, findingsSha256: '0'.repeat(64) });
    const named = new Set([...proof.forYou, ...proof.unseen].map((one) => one.subject).concat(proof.open.map((step) => step.target.id)));
    if (owners(world) !== before) counts.ownersChanged += 1;
    if (left.some((one) => one.stands(world) && !one.names.some((name) => named.has(name)))) counts.leftUnnamed += 1;
    if (lockedOut(world)) counts.lockedOut += 1;
    if (proof.steps.some((one) => !OVER.has(one.standing))) counts.notComplete += 1;
  }
  expect(counts).toMatchObject({ ownersChanged: 0, leftUnnamed: 0, lockedOut: 0, notComplete: 0, previewWrites: 0 });
  expect(counts.writes).toBeGreaterThan(INCIDENTS);
});

type Run = Omit<Parameters<typeof applyPlan>[0], 'account'> & { readonly account: FakeAccount };

/** Killed, throttled: a person runs it again, at most a few times. */
async function untilItEnds(run: Run, killed: () => void) {
  for (let [attempt, account] = [0, run.account]; ; attempt += 1) {
    try {
      const applied = await applyPlan({ ...run, account });
      if (attempt > 5 || applied.steps.every((one) => OVER.has(one.standing))) return applied;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      killed();
      account = account.successor();
    }
  }
}

/** After each of the first denials he takes one off again: he still has seconds before IAM enforces it. */
function fightsBack(account: FakeAccount, times: number): void {
  let left = times;
  account.afterWrite = ({ users }, { operation, input }) => {
    const user = users[String((input as { UserName?: string } | undefined)?.UserName)];
    if (left === 0 || operation !== 'PutUserPolicy' || user === undefined) return;
    left -= 1;
    user.inline = {};
    user.attached = user.attached.filter((arn) => !arn.endsWith('/AWSDenyAll'));
  };
}

/** Whoever acted is denied, or no administrator is left while root did not act. */
function lockedOut({ caller, users }: FakeWorld): boolean {
  const name = /:user\/(.+)$/.exec(caller)?.[1];
  if (name === undefined) return false;
  const user = users[name];
  return (
    user === undefined ||
    user.attached.some((arn) => arn.endsWith('/AWSDenyAll')) ||
    Object.keys(user.inline).some((one) => one.startsWith('Hikeshi'))
  );
}
