/** Thirty quiet minutes, on a played clock: what the stopped hands still try is shown as it fails, what somebody undoes is done again, and whoever still has a hand is told of. */
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/practice/agenda.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { otherNames } from '../../src/stages/contain/apply/other-names.ts';
import { quietWords, watchQuiet } from '../../src/stages/contain/apply/watch-quiet.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import type { AwsAccount } from '../../src/ports/aws-account.ts';
import { withFaults } from '../../src/practice/live/faults.ts';
import { Random } from '../../src/practice/random.ts';
import { startBreakIn, type BreakIn } from './incidents/break-in.ts';
import { ownersEstate } from './incidents/estate.ts';
import { findingsOf } from './incidents/findings-of.ts';
import { directAccount } from './practice/direct-account.ts';
import { sessionOf } from './practice/fought.ts';
import { openGround } from './staged/ground.ts';

/** The plan for `deploy` carried out; then `meanwhile` goes on while it is watched. */
async function watched(meanwhile: (into: BreakIn) => Script, seenBy: (account: AwsAccount, into: BreakIn) => AwsAccount = (account) => account) {
  const ground = openGround(3);
  ownersEstate(ground, new Random('watch/estate'));
  const into = startBreakIn(ground, new Random('watch'));
  const script = meanwhile(into);
  const { live } = ground;
  live.advance(600);
  const account = directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });
  const findings = findingsOf(into, new Random('watch/findings'), { missing: 0 });
  const plan = await draftPlan({
    findings,
    findingsSha256: '0'.repeat(64),
    account,
    clock: live.clock,
    wish: { keepMachines: false, snapshots: false },
  });
  const run = { plan, account, clock: live.clock, journal: new MemoryJournal(), evidence: new MemoryEvidence() };
  const { steps } = await applyPlan(run);
  expect(steps.filter(({ standing }) => standing !== 'done')).toEqual([]);
  ground.stage.begin(live.now, script);
  const [told, began] = [[] as string[], live.now];
  const quiet = await watchQuiet({
    account: seenBy(account, into),
    clock: live.clock,
    steps: plan.steps,
    names: otherNames(findings),
    again: async (vanished) => void (await applyPlan({ ...run, only: new Set(vanished.map(({ id }) => id)) })),
    told: ({ en, ja }) => {
      expect(ja).not.toBe('');
      told.push(en);
    },
  });
  return { quiet, told, minutes: Math.round((live.now - began) / 60), into, words: quietWords(quiet) };
}

const never = function* (): Script {
  yield 0;
};

/** Tries something every two minutes for an hour. */
const tries = (act: () => void) =>
  function* (): Script {
    for (let left = 30; left > 0; left--) {
      act();
      yield 120;
    }
  };

describe('watching', () => {
  it('ends quiet after thirty minutes in which nothing happens, and says how it goes', async () => {
    const { quiet, told, minutes } = await watched(never);
    expect([quiet, minutes]).toEqual([{ kind: 'quiet', failed: 0, again: [] }, 30]);
    expect(told.map((one) => one.slice(0, 24))).toEqual(['Watching for 30 minutes.', 'No call has succeeded so', 'No call has succeeded so']);
  });

  it('shows the calls of the stopped hands as they fail: of a session the user made, and of a federated one', async () => {
    const { quiet, told, words } = await watched((into) => {
      const session = sessionOf(into);
      const federated = into.client.call('sts:GetFederationToken', {
        name: 'console',
        durationSeconds: 36 * 3600,
        policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      });
      const other = federated.issued === null ? session : session.as(federated.issued);
      return tries(() => {
        session.call('ec2:DescribeInstances');
        other.call('iam:CreateUser', { userName: 'again' });
      })();
    });
    expect(quiet.kind).toBe('quiet');
    expect(quiet.failed).toBeGreaterThan(10);
    expect(told.some((one) => /A call as deploy, who is stopped, failed \(Client\.UnauthorizedOperation\): .*DescribeInstances/.test(one))).toBe(
      true,
    );
    expect(told.some((one) => /A call as console, who is stopped, failed \(AccessDenied\): .*CreateUser/.test(one))).toBe(true);
    expect(words.en).toMatch(/No call of the intruder has succeeded for 30 minutes\. \d+ calls failed\./);
  });

  it('does again what somebody undoes, and counts the thirty minutes anew', async () => {
    const { quiet, told, minutes, into } = await watched(({ ground }) => undoing(ground, 1));
    expect(quiet.kind).toBe('quiet');
    expect(quiet.again.length).toBeGreaterThan(0);
    expect(told.some((one) => one.startsWith('Somebody undid these'))).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(35);
    expect([...(into.ground.stage.account.identities.users.get('deploy')?.managed ?? [])]).toContain('arn:aws:iam::aws:policy/AWSDenyAll');
  });

  it('says that he is back when it is undone again and again', async () => {
    const { quiet, words } = await watched(({ ground }) => undoing(ground, 20));
    expect(quiet.kind).toBe('back');
    expect(words.en).toMatch(/still at work/);
  });

  it('says so at once when a call succeeds', async () => {
    // A session as the log would show it of somebody nobody stopped: the owner's user of the same name, let in again.
    const { quiet } = await watched(({ ground }) => tries(() => ground.owner('iam:TagRole', { roleName: 'web' }))(), asIfDeploy);
    expect(quiet.kind).toBe('back');
  });

  it('gets over a log that is busy, and says that it sees nothing where it may not look', async () => {
    const busy = await watched(never, (_, { ground }) => accountWith(ground, [{ trouble: 'throttled', operation: 'LookupEvents', times: 20 }]));
    expect(busy.quiet.kind).toBe('quiet');
    const denied = await watched(never, (_, { ground }) => accountWith(ground, [{ trouble: 'denied', operation: 'LookupEvents' }]));
    expect(denied.quiet.kind).toBe('blind');
  });
});

const accountWith = ({ live }: BreakIn['ground'], faults: Parameters<typeof withFaults>[1]): AwsAccount =>
  directAccount({ endpoint: withFaults(live, faults, { clock: live.clock }), clock: live.clock, key: live.signIn('root') });

/** Somebody with a hand of whom nobody knows takes the denials off every few minutes. */
function* undoing({ owner }: BreakIn['ground'], times: number): Script {
  for (let left = times; left > 0; left--) {
    yield 330;
    owner('iam:DetachUserPolicy', { userName: 'deploy', policyArn: 'arn:aws:iam::aws:policy/AWSDenyAll' });
    owner('iam:DeleteUserPolicy', { userName: 'deploy', policyName: 'HikeshiDenyAll' });
  }
}

/** Events of root, asked for by the name of `deploy`: what a call that went through looks like. */
const asIfDeploy = (account: AwsAccount): AwsAccount => ({
  ask: (call, options) => account.ask(call, options),
  pages: (call, options) =>
    account.pages(
      call.operation === 'LookupEvents'
        ? { ...call, input: { ...call.input, LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: 'TagRole' }] } }
        : call,
      options,
    ),
});
