/** Amazon RDS, Redshift and ElastiCache. What is stopped goes on being listed; RDS would start it again after seven days. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { CACHE, CACHE_GROUP, DB_CLUSTER, SERVERLESS_CACHE, WAREHOUSE } from '../../../account/services/rented/standing.ts';
import { become, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveService } from '../../live-service.ts';
import { changes, ends, lists, type Shelf } from './shelves.ts';

const shelf = (service: string, type: string, member: string, kind: string, code: string): Shelf => ({
  type,
  asked: ({ input }) => textIn(input, member),
  arn: (call, name) => arnIn(call, service, `${kind}:${name}`),
  missing: [code, (name) => `${name} not found.`],
});

/** The list, or the one asked for: not found when it is not there. */
const listOrOne = (here: Shelf, member: string, show: (thing: Rented, call: LiveCall) => unknown, narrow: boolean): LiveOperation => ({
  ...lists(here, member, show, (call, things) => {
    const name = here.asked(call);
    const found = things.filter(({ facts }) => name === '' || facts.name === name);
    return name !== '' && found.length === 0 ? new Refusal(here.missing[0], here.missing[1](name), 404) : found;
  }),
  ...(narrow ? { resource: (call: LiveCall) => here.arn(call, here.asked(call) || '*') } : {}),
});

/** From one status to another at once; refused from any other. */
const turns = (here: Shelf, from: string, to: string, code: string, answer: (thing: Rented) => object): LiveOperation =>
  changes(here, (thing, call) => {
    if (thing.facts.status !== from) return new Refusal(code, `${thing.facts.name} is not in ${from} state.`, 400);
    become(call.account, thing, to);
    return answered({ ...answer(thing) });
  });

const clusters = shelf('rds', DB_CLUSTER, 'DBClusterIdentifier', 'cluster', 'DBClusterNotFoundFault');

const clusterShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  DBClusterIdentifier: facts.name,
  DBClusterArn: clusters.arn(call, facts.name),
  Engine: reachText(facts.given, 'engine') ?? 'aurora-mysql',
  Status: facts.status,
  ClusterCreateTime: dateOf(createdAt),
  DBClusterMembers: [],
});
const dbCluster = ({ facts }: Rented) => ({ DBCluster: { DBClusterIdentifier: facts.name, Status: facts.status } });

const databaseArn = (call: LiveCall): string => arnIn(call, 'rds', `db:${textIn(call.input, 'DBInstanceIdentifier')}`);

/** Databases of owners and intruders alike: they are kept as `database`, for the bill. */
const turnDatabase = (from: string, to: string): LiveOperation => ({
  resource: databaseArn,
  run: (call) => {
    const id = textIn(call.input, 'DBInstanceIdentifier');
    const found = call.account.states.things.get('database', call.region, id);
    if (found === null) return new Refusal('DBInstanceNotFound', `DBInstance ${id} not found.`, 404);
    if (found.facts.state !== from) return new Refusal('InvalidDBInstanceState', `Instance ${id} is not in ${from} state.`, 400);
    found.facts.state = to;
    const { type, gigabytes } = found.facts;
    const place = { region: call.region, zone: `${call.region}a`, hand: found.madeBy, member: null } as const;
    if (to === 'stopped') call.account.meter.ended(id);
    else call.account.meter.began({ ...place, id, what: { kind: 'database', type, gigabytes } });
    return answered({ DBInstance: { DBInstanceIdentifier: id, DBInstanceStatus: to } });
  },
});

export const rdsStanding: Readonly<Record<string, LiveOperation>> = {
  StopDBInstance: turnDatabase('available', 'stopped'),
  StartDBInstance: turnDatabase('stopped', 'available'),
  DescribeDBClusters: listOrOne(clusters, 'DBClusters', clusterShown, true),
  StopDBCluster: turns(clusters, 'available', 'stopped', 'InvalidDBClusterStateFault', dbCluster),
  StartDBCluster: turns(clusters, 'stopped', 'available', 'InvalidDBClusterStateFault', dbCluster),
};

const warehouses = shelf('redshift', WAREHOUSE, 'ClusterIdentifier', 'cluster', 'ClusterNotFound');

const warehouseShown = ({ facts, createdAt }: Rented) => ({
  ClusterIdentifier: facts.name,
  ClusterStatus: facts.status,
  NodeType: reachText(facts.given, 'nodeType') ?? 'ra3.xlplus',
  NumberOfNodes: Number(reachText(facts.given, 'numberOfNodes') ?? '1'),
  ClusterCreateTime: dateOf(createdAt),
});
const warehouse = (thing: Rented) => ({ Cluster: { ClusterIdentifier: thing.facts.name, ClusterStatus: thing.facts.status } });

export const redshift: LiveService = {
  service: 'redshift',
  wording: 'query',
  operations: {
    DescribeClusters: listOrOne(warehouses, 'Clusters', warehouseShown, false),
    PauseCluster: turns(warehouses, 'available', 'paused', 'InvalidClusterState', warehouse),
    ResumeCluster: turns(warehouses, 'paused', 'available', 'InvalidClusterState', warehouse),
  },
};

const caches = shelf('elasticache', CACHE, 'CacheClusterId', 'cluster', 'CacheClusterNotFound');
const groups = shelf('elasticache', CACHE_GROUP, 'ReplicationGroupId', 'replicationgroup', 'ReplicationGroupNotFoundFault');
const serverless = shelf('elasticache', SERVERLESS_CACHE, 'ServerlessCacheName', 'serverlesscache', 'ServerlessCacheNotFoundFault');

const cacheShown = ({ facts, createdAt }: Rented) => ({
  CacheClusterId: facts.name,
  CacheClusterStatus: facts.status,
  CacheNodeType: reachText(facts.given, 'cacheNodeType') ?? 'cache.r6g.large',
  NumCacheNodes: Number(reachText(facts.given, 'numCacheNodes') ?? '1'),
  CacheClusterCreateTime: dateOf(createdAt),
});
const groupShown = ({ facts }: Rented) => ({ ReplicationGroupId: facts.name, Status: facts.status });
const serverlessShown = ({ facts, createdAt }: Rented) => ({
  ServerlessCacheName: facts.name,
  Status: facts.status,
  CreateTime: dateOf(createdAt),
});

const deleting = (here: Shelf, code: string): LiveOperation => ends(here, { from: ['available'], going: 'deleting', over: null, seconds: 180, code });

export const elasticache: LiveService = {
  service: 'elasticache',
  wording: 'query',
  operations: {
    DescribeCacheClusters: listOrOne(caches, 'CacheClusters', cacheShown, true),
    DescribeReplicationGroups: listOrOne(groups, 'ReplicationGroups', groupShown, true),
    DescribeServerlessCaches: listOrOne(serverless, 'ServerlessCaches', serverlessShown, true),
    DeleteCacheCluster: deleting(caches, 'InvalidCacheClusterState'),
    DeleteReplicationGroup: deleting(groups, 'InvalidReplicationGroupState'),
    DeleteServerlessCache: deleting(serverless, 'InvalidServerlessCacheStateFault'),
  },
};
