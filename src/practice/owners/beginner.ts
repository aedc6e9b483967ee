/** The owner most hijacks hit: one person learning AWS in the evenings, one account, a key made long ago and forgotten. */
import type { ConsoleSession } from '../account/console.ts';
import type { Credential } from '../account/credential.ts';
import { trustService } from '../account/services/iam-documents.ts';
import type { Stage } from '../stage.ts';
import { beginLinkedService, keyUse, trailDelivery } from './aws-services.ts';
import { commandLine, pythonProgram, serverProgram } from './clients.ts';
import type { Page } from './console-pages.ts';
import { Desk } from './desk.ts';
import { makeBucket, makeFunction, makeInstance, makeRole, makeTrail, makeUser } from './estate.ts';
import { billingHabit, consoleHabit, EVENINGS, terminalHabit } from './evenings.ts';
import { keepSmallEstate } from './paid-estate.ts';
import { Person } from './person.ts';
import { functionProgram, instanceProgram, nightlyUpload } from './programs.ts';

export interface Owner {
  readonly desk: Desk;
  /** Who they usually sign in as. */
  readonly person: Person;
  readonly root: Person;
  /** Region of their own things. */
  readonly region: string;
  readonly buckets: readonly string[];
}

export interface BeginnerOwner extends Owner {
  /** The neglected user with a key and rights it does not need. */
  readonly neglected: { readonly user: string; readonly key: Credential };
}

export interface BeginnerWish {
  /** Rights of the neglected user, names of managed policies. */
  readonly neglectedPolicies?: readonly string[];
  readonly neglectedPassword?: boolean;
  readonly mfa?: boolean;
  readonly trail?: boolean;
  /** Signs in as root for everything. */
  readonly asRoot?: boolean;
}

const PEOPLE = ['yamada', 'sato', 'kenji', 'haruka', 'tanaka-admin', 'naoki', 'admin', 'misaki', 'taro', 'ito-dev'];
const NEGLECTED = [
  's3-upload',
  'wordpress-backup',
  'cli-user',
  'laravel-app',
  'study-user',
  'dev',
  'blog-media',
  'terraform-handson',
  'deploy-user',
  'api-test',
];
const PAGES: readonly Page[] = ['ec2', 's3', 'lambda', 'cloudwatch', 'iam', 'billing', 'rds'];

/** Sets up the account and starts its ordinary days. */
export function beginBeginner(stage: Stage, wish: BeginnerWish = {}): BeginnerOwner {
  const random = stage.random.fork('beginner');
  const region = random.chance(0.85) ? 'ap-northeast-1' : 'ap-northeast-3';
  const name = random.pick(PEOPLE);
  const neglectedName = random.pick(NEGLECTED);
  const mfa = wish.mfa ?? random.chance(0.3);
  const ownKey = stage.longAgo(random.whole(250, 700), () =>
    makeUser(stage, { name, policies: ['AdministratorAccess'], password: true, mfa, key: random.chance(0.5) }),
  );
  const wished = wish.neglectedPolicies ?? [random.pick(['AdministratorAccess', 'AdministratorAccess', 'PowerUserAccess'])];
  const policies = wished.some((policy) => /Administrator|PowerUser/.test(policy)) ? wished : [...wished, 'AmazonS3FullAccess'];
  const key = stage.longAgo(random.whole(120, 600), () =>
    makeUser(stage, { name: neglectedName, policies, key: true, password: wish.neglectedPassword === true }),
  );
  if (key === null) throw new Error('the neglected user has no key');
  const desk = new Desk(stage, name);
  const root = new Person(stage, desk, { user: 'root', mfa: random.chance(0.2), key: null, region });
  const person = wish.asRoot === true ? root : new Person(stage, desk, { user: name, mfa, key: ownKey, region });
  const buckets = [`${name}-${random.pick(['photos', 'backup', 'website', 'study'])}-${random.digits(6)}`];
  const owner: BeginnerOwner = { desk, person, root, region, buckets, neglected: { user: neglectedName, key } };
  stage.longAgo(100, () => makeBucket(stage, buckets[0] ?? '', region));
  beginHabits(stage, owner, wish.asRoot === true ? [...PAGES, 'billing'] : PAGES);
  keepSmallEstate(stage, region);
  beginEstate(stage, owner, wish.trail ?? random.chance(0.6));
  return owner;
}

function beginHabits(stage: Stage, owner: BeginnerOwner, pages: readonly Page[]): void {
  const { person, root } = owner;
  const { random } = person;
  const small = (session: ConsoleSession, region: string): void => {
    session.call(
      random.pick(['logs:PutRetentionPolicy', 'cloudwatch:PutMetricAlarm', 'events:PutRule']),
      { name: `${random.pick(['daily', 'test', 'alarm'])}-${random.letters(4)}` },
      region,
    );
  };
  stage.begin(stage.from, consoleHabit(person, EVENINGS, pages, [owner.region, owner.region, 'us-east-1'], small));
  stage.begin(stage.day(random.between(0, 12)), billingHabit(root, 'home'));
  if (person.key !== null) stage.begin(stage.from, terminalHabit(person, { ...EVENINGS, workday: 0.2, freeDay: 0.3 }));
}

function beginEstate(stage: Stage, owner: BeginnerOwner, trail: boolean): void {
  const random = stage.random.fork('estate');
  const { region } = owner;
  stage.longAgo(90, () => {
    makeRole(stage, 'web-server-role', trustService('ec2.amazonaws.com'), ['AmazonSSMManagedInstanceCore', 'CloudWatchAgentServerPolicy']);
    const instance = makeInstance(stage, region, random.pick(['t3.micro', 't3.small']), 'web', 'web-server-role');
    const program = {
      region,
      instanceId: instance.id,
      role: 'web-server-role',
      address: instance.publicAddress,
      userAgent: serverProgram(random),
      delivery: '2.0',
    } as const;
    stage.begin(
      stage.from,
      instanceProgram(stage, program, {
        every: 2400,
        calls: [
          { action: 'ssm:UpdateInstanceInformation', input: { instanceId: instance.id, agentStatus: 'Active', agentVersion: '3.3.3050.0' } },
          { action: 'ec2:DescribeTags' },
          { action: 'logs:CreateLogStream', input: { logGroupName: '/var/log/nginx' } },
        ],
      }),
    );
  });
  if (random.chance(0.7)) {
    const name = random.pick(['resize-images', 'line-bot', 'daily-report', 'contact-form']);
    const role = stage.longAgo(60, () => makeFunction(stage, region, name, ['AmazonS3ReadOnlyAccess', 'CloudWatchAgentServerPolicy']));
    stage.begin(
      stage.from,
      functionProgram(stage, name, role, region, pythonProgram(random), {
        every: 9000,
        calls: [
          { action: 'logs:CreateLogStream', input: { logGroupName: `/aws/lambda/${name}` } },
          { action: 's3:GetBucketLocation', input: { bucketName: owner.buckets[0] ?? '' } },
          { action: 'ssm:GetParameter', input: { name: '/app/config', withDecryption: true } },
        ],
      }),
    );
  }
  if (random.chance(0.5))
    stage.begin(
      stage.from,
      nightlyUpload(stage, owner.neglected.key, () => owner.desk.addressAt('home'), commandLine(random), region, owner.buckets[0] ?? ''),
    );
  beginLinkedService(stage, 'trustedAdvisor', ['us-east-1', region, 'us-west-2', 'eu-west-1', 'ap-southeast-1']);
  beginLinkedService(stage, 'support', ['us-east-1']);
  stage.begin(stage.from, keyUse(stage, region, 'lambda.amazonaws.com', 14_000));
  if (trail) {
    const bucket = stage.longAgo(80, () => makeTrail(stage, region, random.chance(0.25)));
    stage.begin(stage.from, trailDelivery(stage, bucket, region));
  }
}
