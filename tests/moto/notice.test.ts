/** `notice` against a server that is not ours: everything planted by boto3 is found, in every Region, and nothing is invented. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { nodeHttp } from '../../src/edges/aws/http/node-http.ts';
import { readOnly } from '../../src/edges/aws/read-only.ts';
import { systemClock } from '../../src/edges/system/system-clock.ts';
import { RESOURCE_TYPES, type NoticeRecord } from '../../src/stages/notice/index.ts';
import { noticed } from '../../src/stages/notice/testing/noticed.ts';
import { recorded, type RecordedAccount } from '../live/recorded-account.ts';
import { motoServer, type MotoServer } from './moto-server.ts';

/** Machines by Region: Regions near and far, default and opt-in. */
const INSTANCES = { 'us-east-1': 30, 'us-west-2': 3, 'ap-northeast-1': 2, 'eu-west-3': 1, 'sa-east-1': 1, 'ap-southeast-2': 1 };
const EMPTY = ['eu-central-1', 'ca-central-1', 'us-west-1'];
const USERS = 130;

/** What moto plays; of the rest it knows nothing, which is no answer. Snapshots are left out: asked for one's own, moto lists everybody's. */
const PLAYED = new Set([
  'ec2-instance',
  'ec2-volume',
  'ec2-address',
  'ec2-key-pair',
  'ec2-launch-template',
  'ec2-spot-request',
  'ec2-nat-gateway',
  'auto-scaling-group',
  'lambda-function',
  'ecs-cluster',
  'ecs-service',
  'ecs-task',
  'eks-cluster',
  'eks-nodegroup',
  'iam-user',
  'iam-access-key',
  'iam-role',
  'sagemaker-notebook',
  'rds-instance',
  'elb-load-balancer',
  'elasticache-cluster',
  'emr-cluster',
  'redshift-cluster',
  'cloudformation-stack',
  's3-bucket',
  'ecr-repository',
]);

let moto: MotoServer;
let planted: readonly { readonly kind: string; readonly region: string; readonly id: string }[];
let account: RecordedAccount;
let record: NoticeRecord;

beforeAll(async () => {
  moto = await motoServer();
  const regions = [...Object.keys(INSTANCES), ...EMPTY];
  planted = moto.run('plant.py', { instances: INSTANCES, regions, users: USERS }) as typeof planted;
  const http = nodeHttp({});
  const credentials = () => Promise.resolve({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
  account = recorded(readOnly(awsAccount({ credentials, http, clock: systemClock, endpointOf: () => moto.url })));
  record = await noticed(account, { types: RESOURCE_TYPES.filter(({ name }) => PLAYED.has(name)), onlyRegions: regions, clock: systemClock });
}, 240_000);
afterAll(() => moto.stop());

const names = (all: readonly { readonly kind: string; readonly region: string; readonly id: string }[]): string[] =>
  all.map(({ kind, region, id }) => `${kind} ${region} ${id}`).sort();

describe('notice against moto', () => {
  it('finds every planted thing in every Region, and invents none', () => {
    expect(planted.length).toBeGreaterThan(400);
    expect(names(record.resources)).toEqual(names(planted));
  });

  it('saw all it looked for, and says so', () => {
    const asked = record.coverage.cells.filter(({ asked: kind }) => PLAYED.has(kind));
    expect(asked.filter(({ whole }) => !whole)).toEqual([]);
    expect(new Set(asked.filter(({ region }) => EMPTY.includes(region)).map(({ outcome }) => outcome))).toEqual(new Set(['empty']));
  });

  it('knows what runs from what stands still', () => {
    const machines = record.resources.filter(({ kind }) => kind === 'ec2-instance');
    const stopped = machines.filter(({ burning }) => !burning);
    expect(stopped.map(({ size, state, price }) => `${size} ${state} ${price.kind}`)).toEqual(Array(6).fill('p3.2xlarge stopped none'));
    expect(machines.filter(({ madeBy }) => madeBy?.id === 'planted-group')).toHaveLength(12);
  });

  it('changed nothing: every call reads', () => {
    expect(account.calls.length).toBeGreaterThan(200);
    expect(account.writes()).toEqual([]);
  });
});
