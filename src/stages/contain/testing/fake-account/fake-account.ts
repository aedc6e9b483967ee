/** An account in memory behind the port; README.md says what it promises. */
import { iamAction, awsService, knownCall } from '../../../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../../ports/aws-account.ts';
import { refuseUnaskedWrite } from '../asked-to-write.ts';
import type { Table } from './answer.ts';
import {
  ec2Standing,
  ecsStanding,
  elasticacheTable,
  emrServerlessTable,
  gameliftTable,
  lightsailStanding,
  medialiveTable,
  rdsTable,
  redshiftTable,
  workspacesTable,
} from './standing-tables.ts';
import { cloudtrailTable, identitystoreTable, rolesAnywhereTable, ssoTable } from './doors-table.ts';
import {
  batchTable,
  bedrockTable,
  codebuildTable,
  ec2Rented,
  eksTable,
  emrTable,
  glueTable,
  sagemakerMachines,
  savingsplansTable,
} from './burning-tables.ts';
import { organizationsTable } from './organizations-table.ts';
import { autoScalingTable, ec2Table } from './ec2-table.ts';
import { iamTable, stsTable } from './iam-table.ts';
import { ecsTable, eventsTable, lambdaTable, lightsailTable, sagemakerTable, sesTable, snsTable } from './service-tables.ts';
import {
  amplifyTable,
  apprunnerTable,
  cloudformationTable,
  eventTargetsTable,
  lambdaSideTable,
  schedulerTable,
  sfnTable,
  ssmTable,
} from './re-creator-tables.ts';
import { ec2SharingTable, s3ControlTable, s3Table } from './sharing-tables.ts';
import { configTable, guarddutyTable, trailTable } from './watching-tables.ts';
import { aRegion, type FakeWorld } from './world.ts';

const TABLES: Readonly<Record<string, Table>> = {
  iam: iamTable,
  sts: stsTable,
  ec2: { ...ec2Table, ...ec2Rented, ...ec2Standing, ...ec2SharingTable },
  'auto-scaling': autoScalingTable,
  ecs: { ...ecsTable, ...ecsStanding },
  lambda: { ...lambdaTable, ...lambdaSideTable },
  eventbridge: { ...eventsTable, ...eventTargetsTable },
  sesv2: sesTable,
  sns: snsTable,
  sagemaker: { ...sagemakerTable, ...sagemakerMachines },
  lightsail: { ...lightsailTable, ...lightsailStanding },
  rolesanywhere: rolesAnywhereTable,
  'config-service': configTable,
  guardduty: guarddutyTable,
  s3: s3Table,
  's3-control': s3ControlTable,
  amplify: amplifyTable,
  apprunner: apprunnerTable,
  cloudformation: cloudformationTable,
  scheduler: schedulerTable,
  sfn: sfnTable,
  ssm: ssmTable,
  cloudtrail: { ...cloudtrailTable, ...trailTable },
  identitystore: identitystoreTable,
  'sso-admin': ssoTable,
  batch: batchTable,
  'emr-serverless': emrServerlessTable,
  elasticache: elasticacheTable,
  gamelift: gameliftTable,
  medialive: medialiveTable,
  rds: rdsTable,
  redshift: redshiftTable,
  workspaces: workspacesTable,
  eks: eksTable,
  emr: emrTable,
  glue: glueTable,
  codebuild: codebuildTable,
  bedrock: bedrockTable,
  savingsplans: savingsplansTable,
  organizations: organizationsTable,
};

export interface Recorded {
  readonly call: AwsCall;
  readonly access: 'read' | 'write';
  /** `iam:UpdateAccessKey` */
  readonly action: string;
  readonly answer: AwsAnswer['kind'];
}

/** Thrown where a test lets the program die. */
export class Killed extends Error {}

/** What happens to the call of this number (from 0): an answer in its place, or a death before or after it. Null: nothing unusual. */
export type Meddling = (call: AwsCall, number: number, access: 'read' | 'write') => AwsAnswer | 'die-before' | 'die-after' | null;

export class FakeAccount implements AwsAccount {
  readonly world: FakeWorld;
  readonly calls: Recorded[];
  #dead = false;
  meddling: Meddling | null = null;
  /** Called after every write, for an intruder who fights back. */
  afterWrite: ((world: FakeWorld, call: AwsCall) => void) | null = null;

  constructor(world: FakeWorld, calls: Recorded[] = []) {
    this.world = world;
    this.calls = calls;
  }

  /** The same account for the next run of a program that died: what the dead one had under way never reaches it. */
  successor(): FakeAccount {
    const next = new FakeAccount(this.world, this.calls);
    next.meddling = this.meddling;
    next.afterWrite = this.afterWrite;
    return next;
  }

  // oxlint-disable-next-line require-await -- the port is asynchronous
  async ask(call: AwsCall): Promise<AwsAnswer> {
    refuseUnaskedWrite(call);
    const access = knownCall(call.service, call.operation)?.access;
    const service = awsService(call.service);
    const handler = TABLES[call.service]?.[call.operation];
    if (access === undefined || service === null || handler === undefined)
      throw new TypeError(`the fake account knows no ${call.service} ${call.operation}`);
    const meddled = this.#dead ? null : (this.meddling?.(call, this.calls.length, access) ?? null);
    const region = (this.world.regions[call.region] ??= aRegion());
    if (this.#dead) throw new Killed('dead already');
    if (meddled === 'die-before') this.#die(`before ${call.operation}`);
    const answer = typeof meddled === 'object' && meddled !== null ? meddled : handler(this.world, call.input ?? {}, region, call.region);
    this.calls.push({ call, access, action: iamAction(service, call.operation), answer: answer.kind });
    if (access === 'write' && answer.kind === 'found') this.afterWrite?.(this.world, call);
    if (meddled === 'die-after') this.#die(`after ${call.operation}`);
    return answer;
  }

  async *pages(call: AwsCall): AsyncGenerator<AwsAnswer, void, undefined> {
    yield await this.ask(call);
  }

  #die(when: string): never {
    this.#dead = true;
    throw new Killed(when);
  }

  get writes(): readonly Recorded[] {
    return this.calls.filter((one) => one.access === 'write');
  }
}
