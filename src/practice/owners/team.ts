/** A small company: a few people in an office, servers, functions, a pipeline, Terraform, AWS Config and the other services that come with it. */
import type { Credential } from '../account/credential.ts';

import { trustService } from '../account/services/iam-documents.ts';
import { addressOf } from '../networks.ts';
import type { Stage } from '../stage.ts';
import type { Script } from '../agenda.ts';
import { DAY, HOUR, tokyoMidnight } from '../clock.ts';
import { beginLinkedService, keyUse, trailDelivery } from './aws-services.ts';
import type { Owner } from './beginner.ts';
import { pythonProgram, serverProgram } from './clients.ts';
import type { Page } from './console-pages.ts';
import { Desk } from './desk.ts';
import { founder, imageOf, makeBucket, makeFunction, makeInstance, makeRole, makeTrail, makeUser } from './estate.ts';
import { billingHabit, consoleHabit, OFFICE_HOURS, terminalHabit } from './evenings.ts';
import { terraformHabit } from './infrastructure-as-code.ts';
import { keepTeamEstate } from './paid-estate.ts';
import { Person } from './person.ts';
import { keyPipeline, makePipelineKey, makePipelineRole, rolePipeline, type Pipeline } from './pipeline.ts';
import { functionProgram, instanceProgram } from './programs.ts';

export interface TeamWish {
  readonly pipeline: 'key' | 'role' | 'none';
  /** Rights of the pipeline. */
  readonly pipelinePolicies?: readonly string[];
  /** Which repositories and branches may take the pipeline's role. */
  readonly pipelineSubject?: (repository: string) => string;
  readonly dataEvents?: boolean;
  /** Whether the web servers' metadata service still answers version 1 requests. */
  readonly oldMetadata?: boolean;
  readonly serverPolicies?: readonly string[];
  /** Member without MFA whose password may be guessed or bought. */
  readonly weakMember?: boolean;
  readonly config?: boolean;
}

export interface TeamOwner extends Owner {
  readonly members: readonly Person[];
  readonly pipeline: Pipeline;
  readonly pipelineKey: Credential | null;
  readonly pipelineRole: string | null;
  readonly server: { readonly role: string; readonly instanceId: string; readonly tray: { credential: Credential | null } };
  readonly officeAddress: string;
  readonly weak: Person | null;
}

const NAMES = ['aoki', 'ishikawa', 'kobayashi', 'mori', 'nakamura', 'ogawa', 'saito', 'shimizu', 'takahashi', 'watanabe', 'yoshida', 'fujita'];
const PAGES: readonly Page[] = ['ec2', 's3', 'lambda', 'cloudwatch', 'rds', 'ecs', 'cloudformation', 'iam', 'cloudtrail'];

/** Sets the company up and starts its ordinary days. */
export function beginTeam(stage: Stage, wish: TeamWish): TeamOwner {
  const random = stage.random.fork('team');
  const region = 'ap-northeast-1';
  const officeAddress = addressOf('jp-office', random);
  const product = random.pick(['reserve', 'kakeibo', 'shop', 'fleet', 'campus']);
  const people = random.sample(NAMES, random.whole(2, 4)).map((name, index) => hire(stage, name, index, officeAddress, region, wish));
  const [admin] = people;
  if (admin === undefined) throw new Error('a team has at least one person');
  const bucket = `${product}-assets-${random.digits(6)}`;
  const functions = random.sample(['order-worker', 'mail-sender', 'image-resizer', 'nightly-batch'], random.whole(2, 3));
  stage.longAgo(200, () => {
    stage.must(founder(), 'iam:CreateServiceLinkedRole', { aWSServiceName: 'autoscaling.amazonaws.com' });
    makeBucket(stage, bucket, region);
  });
  const pipeline: Pipeline = { repository: `${product}-inc/${product}-api`, region, bucket, functions, perDay: random.whole(2, 4) };
  const credentials = beginPipeline(stage, pipeline, wish);
  const server = beginServers(stage, region, wish);
  beginFunctions(stage, functions, region);
  beginHabits(stage, people, admin);
  beginServices(stage, region, wish);
  stage.ownerKind = 'team';
  keepTeamEstate(stage, region);
  const root = new Person(stage, admin.desk, { user: 'root', mfa: true, key: null, region });
  stage.begin(stage.day(random.between(1, 10)), billingHabit(root, 'office'));
  const weak = wish.weakMember === true ? (people.at(-1) ?? null) : null;
  return { desk: admin.desk, person: admin, root, region, buckets: [bucket], members: people, pipeline, ...credentials, server, officeAddress, weak };
}

function hire(stage: Stage, name: string, index: number, office: string, region: string, wish: TeamWish): Person {
  const random = stage.random.fork(`hire/${name}`);
  const weak = wish.weakMember === true && index > 0;
  const mfa = !weak && (index === 0 || random.chance(0.7));
  const policies =
    index === 0
      ? ['AdministratorAccess']
      : weak
        ? [random.pick(['AdministratorAccess', 'PowerUserAccess'])]
        : [random.pick(['PowerUserAccess', 'ReadOnlyAccess'])];
  const key = stage.longAgo(random.whole(150, 500), () =>
    makeUser(stage, { name, policies, password: true, mfa, key: index === 0 || random.chance(0.5) }),
  );
  return new Person(stage, new Desk(stage, name, office), { user: name, mfa, key, region });
}

function beginPipeline(stage: Stage, pipeline: Pipeline, wish: TeamWish): { pipelineKey: Credential | null; pipelineRole: string | null } {
  const policies = wish.pipelinePolicies ?? ['PowerUserAccess'];
  if (wish.pipeline === 'key') {
    const key = stage.longAgo(220, () =>
      makePipelineKey(stage, stage.random.fork('ci').pick(['github-actions', 'ci-deploy', 'circleci', 'deployer']), policies),
    );
    stage.begin(stage.from, keyPipeline(stage, pipeline, key));
    return { pipelineKey: key, pipelineRole: null };
  }
  if (wish.pipeline === 'role') {
    const subject = wish.pipelineSubject?.(pipeline.repository) ?? `repo:${pipeline.repository}:*`;
    stage.longAgo(180, () => makePipelineRole(stage, 'github-actions-deploy', subject, policies));
    stage.begin(stage.from, rolePipeline(stage, pipeline, 'github-actions-deploy'));
    return { pipelineKey: null, pipelineRole: 'github-actions-deploy' };
  }
  return { pipelineKey: null, pipelineRole: null };
}

function beginServers(stage: Stage, region: string, wish: TeamWish): TeamOwner['server'] {
  const random = stage.random.fork('servers');
  const role = 'app-server-role';
  stage.longAgo(170, () =>
    makeRole(stage, role, trustService('ec2.amazonaws.com'), [
      'AmazonSSMManagedInstanceCore',
      'CloudWatchAgentServerPolicy',
      ...(wish.serverPolicies ?? ['AmazonS3ReadOnlyAccess']),
    ]),
  );
  const delivery = wish.oldMetadata === true ? '1.0' : '2.0';
  const servers = Array.from({ length: 2 }, (_, index) => {
    const instance = stage.longAgo(60, () => makeInstance(stage, region, 'm6i.large', `app-${index + 1}`, role));
    const userAgent = serverProgram(random);
    const tray: TeamOwner['server']['tray'] = { credential: null };
    const calls = [
      { action: 'ssm:UpdateInstanceInformation', input: { instanceId: instance.id, agentStatus: 'Active', agentVersion: '3.3.3050.0' } },
      { action: 'ec2:DescribeTags' },
      { action: 'ec2:DescribeVolumes' },
      { action: 'logs:CreateLogStream', input: { logGroupName: '/app/access' } },
      { action: 'ssm:GetParameter', input: { name: '/app/database-url', withDecryption: true } },
    ];
    stage.begin(
      stage.from,
      instanceProgram(
        stage,
        { region, instanceId: instance.id, role, address: instance.publicAddress, userAgent, delivery, tray },
        { every: 2600, calls },
      ),
    );
    return { role, instanceId: instance.id, tray };
  });
  stage.begin(stage.from, dailyScaling(stage, region));
  const [server] = servers;
  if (server === undefined) throw new Error('a team has servers');
  return server;
}

/** The owner's own Auto Scaling group: up in the morning, down at night, all by the service. */
function* dailyScaling(stage: Stage, region: string): Script {
  const random = stage.random.fork('scaling');
  const root = founder();
  stage.longAgo(30, () => {
    stage.must(root, 'ec2:CreateLaunchTemplate', { name: 'worker', instanceType: 'c6i.large', imageId: imageOf(stage, region) }, region);
    stage.must(
      root,
      'autoscaling:CreateAutoScalingGroup',
      { autoScalingGroupName: 'worker-asg', launchTemplateName: 'worker', minSize: 1, maxSize: 4, desiredCapacity: 1 },
      region,
    );
  });
  const group = stage.account.states.compute(region).scalingGroups.get('worker-asg');
  for (;;) {
    const morning = tokyoMidnight(stage.clock.now) + DAY + random.between(8, 9.5) * HOUR;
    yield morning - stage.clock.now;
    if (group === undefined) return;
    group.desired = random.whole(2, 3);
    group.balance();
    yield random.between(11, 14) * HOUR;
    group.desired = 1;
    group.balance();
  }
}

function beginFunctions(stage: Stage, functions: readonly string[], region: string): void {
  for (const name of functions) {
    const random = stage.random.fork(`function-set-up/${name}`);
    const role = stage.longAgo(120, () => makeFunction(stage, region, name, ['AmazonS3ReadOnlyAccess', 'CloudWatchAgentServerPolicy']));
    const calls = [
      { action: 'logs:CreateLogStream', input: { logGroupName: `/aws/lambda/${name}` } },
      { action: 'ssm:GetParameter', input: { name: `/${name}/config` } },
      { action: 's3:GetBucketLocation' },
    ];
    stage.begin(stage.from, functionProgram(stage, name, role, region, pythonProgram(random), { every: random.whole(9000, 20_000), calls }));
  }
}

function beginHabits(stage: Stage, people: readonly Person[], admin: Person): void {
  for (const person of people) {
    const hours = { ...OFFICE_HOURS, workday: person === admin ? 0.5 : 0.3 };
    stage.begin(
      stage.from,
      consoleHabit(person, hours, PAGES, [person.region, person.region, person.region, 'us-east-1'], (session, region) =>
        session.call('cloudwatch:PutDashboard', { dashboardName: 'team' }, region),
      ),
    );
    if (person.key !== null) stage.begin(stage.from, terminalHabit(person, { ...OFFICE_HOURS, workday: 0.3 }));
  }
  if (admin.key !== null)
    stage.begin(
      stage.from,
      terraformHabit(admin, 0.2, (client) => client),
    );
}

function beginServices(stage: Stage, region: string, wish: TeamWish): void {
  const random = stage.random.fork('services');
  if (wish.config ?? random.chance(0.6)) beginLinkedService(stage, 'config', [region, 'us-east-1']);
  beginLinkedService(stage, 'trustedAdvisor', ['us-east-1', region, 'us-west-2', 'eu-west-1', 'ap-southeast-1', 'eu-central-1']);
  beginLinkedService(stage, 'accessAnalyzer', [region]);
  beginLinkedService(stage, 'support', ['us-east-1']);
  stage.begin(stage.from, keyUse(stage, region, 'rds.amazonaws.com', 16_000));
  stage.begin(stage.from, keyUse(stage, region, 'lambda.amazonaws.com', 9000));
  const bucket = stage.longAgo(210, () => makeTrail(stage, region, wish.dataEvents ?? random.chance(0.2)));
  stage.begin(stage.from, trailDelivery(stage, bucket, region));
}
