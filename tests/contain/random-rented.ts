/** What an intruder rents of services in a random incident, beside what the owner has of the same kinds. */
import type { FakeRegion, FakeThing, FakeWorld } from '../../src/stages/contain/testing/fake-account/world.ts';
import { aResource } from '../../src/stages/contain/testing/some-findings.ts';
import type { Resource } from '../../src/stages/investigate/index.ts';
import type { Left } from './random-incident.ts';

interface Rented {
  readonly type: string;
  /** As the fake account keeps it. */
  readonly kind: string;
  readonly id: (name: string) => string;
  readonly thing: FakeThing;
  readonly burns: (thing: FakeThing) => boolean;
  readonly details?: Readonly<Record<string, string>>;
}

const plain = (name: string): string => name;
const status = (at: string, over: readonly string[]): Pick<Rented, 'thing' | 'burns'> => ({
  thing: { status: at },
  burns: (thing) => !over.includes(String(thing['status'])),
});

const KINDS: readonly Rented[] = [
  {
    type: 'AWS::Batch::ComputeEnvironment',
    kind: 'batch environment',
    id: plain,
    thing: { state: 'ENABLED', status: 'VALID', least: 64 },
    burns: (thing) => thing['state'] !== 'DISABLED' || thing['least'] !== 0,
  },
  {
    type: 'AWS::Batch::JobQueue',
    kind: 'batch queue',
    id: plain,
    thing: { state: 'ENABLED', status: 'VALID' },
    burns: (thing) => thing['state'] !== 'DISABLED',
  },
  { type: 'AWS::Batch::Job', kind: 'batch job', id: plain, ...status('RUNNING', ['FAILED', 'SUCCEEDED']) },
  {
    type: 'AWS::EKS::Nodegroup',
    kind: 'eks nodegroup',
    id: (name) => `${name}/workers`,
    thing: { status: 'ACTIVE', min: 1, max: 40, desired: 3 },
    burns: (thing) => thing['desired'] !== 0,
  },
  {
    type: 'AWS::EMR::Cluster',
    kind: 'emr cluster',
    id: plain,
    thing: { status: 'WAITING', guarded: true },
    burns: (thing) => thing['status'] === 'WAITING',
  },
  { type: 'AWS::Glue::Session', kind: 'glue session', id: plain, ...status('READY', ['STOPPING', 'STOPPED']) },
  { type: 'AWS::Glue::Trigger', kind: 'glue trigger', id: plain, ...status('ACTIVATED', ['DEACTIVATED']) },
  { type: 'AWS::CodeBuild::Project', kind: 'codebuild project', id: plain, ...status('there', []) },
  { type: 'AWS::SageMaker::TrainingJob', kind: 'sagemaker training', id: plain, ...status('InProgress', ['Stopping', 'Stopped']) },
  { type: 'AWS::EC2::NatGateway', kind: 'nat gateway', id: plain, ...status('available', ['deleting', 'deleted']) },
  { type: 'AWS::RDS::DBInstance', kind: 'rds instance', id: plain, ...status('available', ['stopped']) },
  { type: 'AWS::ElastiCache::CacheCluster', kind: 'elasticache cluster', id: plain, ...status('available', ['deleting']) },
  { type: 'AWS::GameLift::Fleet', kind: 'gamelift fleet', id: plain, ...status('ACTIVE', ['DELETING']) },
  { type: 'AWS::WorkSpaces::Workspace', kind: 'workspace', id: plain, ...status('AVAILABLE', ['TERMINATING']) },
  { type: 'AWS::EC2::Host', kind: 'host', id: plain, ...status('available', ['released']) },
];

/** One of some kinds, in a region by chance; now and then the owner has one of the same, under another name. */
export function plantRented(world: FakeWorld, random: () => number, region: () => { readonly name: string; readonly at: FakeRegion }) {
  const [resources, left]: [Resource[], Left[]] = [[], []];
  for (const { type, kind, id, thing, burns, details = {} } of KINDS) {
    const { name, at } = region();
    const place = (whose: string): void => {
      (at.things[kind] ??= {})[id(whose)] = { ...thing };
    };
    if (random() < 0.3) place('own-thing');
    if (random() < 0.6) continue;
    const his = `his-${kind.replaceAll(' ', '-')}`;
    place(his);
    resources.push(aResource(type, id(his), name, { details }));
    left.push({
      names: [his],
      stands: () => {
        const now = world.regions[name]?.things[kind]?.[id(his)];
        return now !== undefined && burns(now);
      },
    });
  }
  return { resources, left };
}
