/** Corpora of any size for measuring speed: the founding story inside an owner's estate that works as hard as asked. */
import type { CloudTrailRecord } from './account/cloudtrail-record.ts';
import type { LogFile } from './account/delivery.ts';
import { Client } from './account/client.ts';
import type { Script } from './agenda.ts';
import { trustService } from './account/services/iam-documents.ts';
import { DAY, HOUR } from './clock.ts';
import { addressOf } from './networks.ts';
import { makeRole } from './owners/estate.ts';
import { pythonProgram, serverProgram } from './owners/clients.ts';
import { serviceAssumes } from './owners/programs.ts';
import { stageFor } from './play-account.ts';
import type { Stage } from './stage.ts';

export interface CorpusWish {
  readonly events: number;
  readonly seed: number;
  /** Deliveries of a region are put together until a file holds at least this many records. @default 1 */
  readonly perFile?: number;
}

const MOST_WORKLOADS = 24;
const DAYS = 90;
const FEWEST_DAYS = 8;
const SESSION_SECONDS = 0.95 * HOUR;
const SESSIONS_PER_DAY = DAY / SESSION_SECONDS;
const REGIONS = ['ap-northeast-1', 'ap-northeast-1', 'us-east-1', 'ap-northeast-3'] as const;

/**
 * Exactly `events` records in files as a trail delivers them, made as they are asked for: memory does not grow with the size.
 * The founding story is among them, with its intruder and to its last event; a corpus smaller than that story has fewer days, and begins later.
 */
export function* benchmarkCorpus(wish: CorpusWish): Generator<LogFile> {
  const alone = storyEvents(wish.seed, DAYS);
  const days = Math.min(DAYS, Math.max(FEWEST_DAYS, Math.ceil((DAYS * wish.events) / alone)));
  const stage = stageFor({ scenario: 'founding-story', seed: wish.seed, days }, false);
  const work: Work = { left: Math.max(0, wish.events - alone) };
  /** A little more than needed, since chance may bring fewer: the workloads stop when there is enough. */
  beginWorkloads(stage, work, (work.left * 1.02) / DAYS);
  const tooMany = work.left > 0 ? 0 : storyEvents(wish.seed, days) - wish.events;
  yield* inLargerFiles(withoutFirst(tooMany, stage.play()), wish.perFile ?? 1);
}

/** How many events the story has by itself. */
function storyEvents(seed: number, days: number): number {
  let events = 0;
  for (const file of stageFor({ scenario: 'founding-story', seed, days }, false).play()) events += file.records.length;
  return events;
}

function* withoutFirst(tooMany: number, files: Iterable<LogFile>): Generator<LogFile> {
  let left = tooMany;
  for (const file of files) {
    const records = file.records.slice(left);
    left -= Math.min(left, file.records.length);
    if (records.length > 0) yield { ...file, records };
  }
}

function* inLargerFiles(files: Iterable<LogFile>, atLeast: number): Generator<LogFile> {
  const waiting = new Map<string, CloudTrailRecord[]>();
  let deliveredAt = 0;
  for (const file of files) {
    const held = waiting.get(file.region) ?? [];
    held.push(...file.records);
    ({ deliveredAt } = file);
    if (held.length < atLeast) {
      waiting.set(file.region, held);
    } else {
      waiting.delete(file.region);
      yield { ...file, records: held };
    }
  }
  for (const [region, records] of waiting) yield { region, deliveredAt, records, onlyInHistory: [] };
}

/** Events the workloads may still make, all of them together. */
interface Work {
  left: number;
}

/** Functions and servers, each with its own role and addresses, together `perDay` events a day until there are enough. */
function beginWorkloads(stage: Stage, work: Work, perDay: number): void {
  const count = Math.min(MOST_WORKLOADS, Math.floor(perDay / (4 * SESSIONS_PER_DAY)));
  for (let number = 0; number < count; number++) {
    const random = stage.random.fork(`workload/${number}`);
    const service = number % 2 === 0 ? 'lambda.amazonaws.com' : 'ec2.amazonaws.com';
    const role = `workload-${random.pick(['orders', 'search', 'mail', 'etl', 'api', 'auth'])}-${number}`;
    stage.longAgo(200, () => makeRole(stage, role, trustService(service), ['PowerUserAccess']));
    stage.begin(
      stage.from + random.between(0, HOUR),
      workload(stage, work, { role, service, region: random.pick(REGIONS), every: secondsBetweenCalls(perDay / count) }),
    );
  }
}

/** So many seconds between calls that, with the sessions they need, a day has `perDay` events. */
function secondsBetweenCalls(perDay: number): number {
  let calls = perDay - SESSIONS_PER_DAY;
  for (let round = 0; round < 4; round++) calls = perDay - DAY / (SESSION_SECONDS + DAY / calls);
  return DAY / calls;
}

interface Workload {
  readonly role: string;
  readonly service: string;
  readonly region: string;
  /** Seconds between events. */
  readonly every: number;
}

const CALLS = [
  'kms:Decrypt',
  'kms:GenerateDataKey',
  'logs:CreateLogStream',
  'ssm:GetParameter',
  'secretsmanager:GetSecretValue',
  'dynamodb:DescribeTable',
  'sqs:GetQueueUrl',
  'ec2:DescribeInstances',
  'ec2:DescribeTags',
  's3:GetBucketLocation',
  'cloudwatch:GetMetricData',
  'ecr:GetAuthorizationToken',
  'ecs:DescribeTasks',
  'ssm:UpdateInstanceInformation',
  'lambda:GetFunctionConfiguration',
  'sts:GetCallerIdentity',
] as const;

function* workload(stage: Stage, work: Work, what: Workload): Script {
  const random = stage.random.fork(`work/${what.role}`);
  const addresses = Array.from({ length: 6 }, () => addressOf(what.region.startsWith('ap') ? 'aws-tokyo' : 'aws-us-east-1', random));
  const userAgent = what.service.startsWith('lambda') ? pythonProgram(random) : serverProgram(random);
  const keyId = random.uuid();
  while (work.left > 0) {
    const session = what.service.startsWith('lambda') ? what.role : `i-0${random.hex(16)}`;
    const credential = serviceAssumes(stage, what.service, what.role, session, what.region);
    if (credential === null) return;
    work.left--;
    const client = new Client(stage.account, credential, { hand: 'owner', address: random.pick(addresses), userAgent });
    for (const until = stage.clock.now + SESSION_SECONDS; stage.clock.now < until && work.left > 0;) {
      const action = random.pick(CALLS);
      client.call(action, action.startsWith('kms') ? { keyId } : { requestId: random.hex(12) }, what.region);
      work.left--;
      yield random.waiting(what.every);
    }
  }
}
