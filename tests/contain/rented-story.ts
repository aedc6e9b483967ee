/** A beginner's account in which an intruder rents machines of every service, its log investigated, and the account open to calls through the real SDK clients. */
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import { DAY, HOUR, secondsOf } from '../../src/practice/clock.ts';
import { Intruder } from '../../src/practice/intruders/intruder.ts';
import { rentServices } from '../../src/practice/intruders/renting-services.ts';
import { LiveAccount } from '../../src/practice/live/live-account.ts';
import type { LiveKey } from '../../src/practice/live/key-ring.ts';
import { founder, makeUser } from '../../src/practice/owners/estate.ts';
import { beginBeginner } from '../../src/practice/owners/beginner.ts';
import { Stage } from '../../src/practice/stage.ts';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { investigateFiles, written } from '../cli/investigated-case.ts';
import { recorded, type RecordedAccount } from '../live/recorded-account.ts';
import { SIGNED } from '../live/through-sdk.ts';

export const REGIONS = ['us-west-2', 'eu-west-1'];

/** The night the owner notices: the intruder has rented for some hours. */
export function rentedStory(seed: number): { readonly live: LiveAccount; readonly stage: Stage } {
  const to = secondsOf('2026-03-20T00:00:00Z');
  const stage = new Stage({ seedText: `rented/${seed}`, from: to - 12 * DAY, to, scale: 1, detailedTruth: false, billed: false });
  stage.account.states.limits = { standard: 2000, gpu: 0, spot: 128 };
  const owner = beginBeginner(stage, { neglectedPolicies: ['AdministratorAccess'] });
  stage.cameInByKey(owner.neglected.user, owner.neglected.key);
  const intruder = new Intruder(stage, 'renter', { networks: ['us-hosting'], tools: ['boto3'], addresses: [1, 1] });
  const plan = { regions: REGIONS, instanceType: 'c5.4xlarge' };
  stage.begin(to - 8 * HOUR, rentServices(intruder.client(owner.neglected.key), intruder.random, plan));
  const live = new LiveAccount(stage);
  live.advanceTo(to);
  return { live, stage };
}

/** What an investigation of the account's own log finds. */
export async function findingsOf(live: LiveAccount): Promise<Findings> {
  const Records = live.history.files.flatMap((file) => file.records);
  const { findings } = await investigateFiles([written({ 'log.json': JSON.stringify({ Records }) })]);
  return findings;
}

export function throughSdk(live: LiveAccount, key: LiveKey): RecordedAccount {
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((one) => !SIGNED.has(one)),
    loadSdkService,
  );
  const http = practiceHandler(live, services, { clock: live.clock, silenceMs: 60_000 });
  return recorded(awsAccount({ credentials: () => Promise.resolve(key), http, clock: live.clock, random: () => 0.5 }));
}

/** Costs nothing by itself, or goes with what it belongs to. */
const QUIET = /::(NetworkInterface|Volume|JobDefinition|ServiceLinkedRole|JobQueue|ComputeEnvironment|Trigger|LaunchTemplate|AutoScalingGroup)$/;

/** Signs in as a user who may do what the policy says, and nothing else. */
export function signedInWith(policy: unknown, { live, stage }: { readonly live: LiveAccount; readonly stage: Stage }): LiveKey {
  makeUser(stage, { name: 'helper', policies: [] });
  stage.must(founder(), 'iam:PutUserPolicy', { userName: 'helper', policyName: 'only', policyDocument: JSON.stringify(policy) });
  live.advance(60);
  return live.signIn({ user: 'helper' });
}

/** What the intruder rented and nobody has ended, by the truth of the account. */
export const stillBurning = (live: LiveAccount): readonly string[] =>
  live.account.holdings.resources.filter((one) => one.state === 'alive' && !QUIET.test(one.type)).map((one) => `${one.type} ${one.id}`);

/** Machines of his that run. */
export const machinesIn = (live: LiveAccount): number =>
  REGIONS.reduce(
    (count, region) => count + [...live.account.states.lookAt(region).instances.values()].filter((one) => one.state === 'running').length,
    0,
  );
