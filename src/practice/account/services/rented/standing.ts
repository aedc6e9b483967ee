/** What costs as long as it stands: databases, caches, desktops, fleets, channels, hosts, and room kept for machines. */
import { listOf, numberOf, textOf, type Call, type Operations, type Reply } from '../../call.ts';
import { makerOf } from '../../holdings.ts';
import { arnOf, given, renting } from './renting.ts';
import { rent } from './shelf.ts';

export const DB_CLUSTER = 'AWS::RDS::DBCluster';
export const WAREHOUSE = 'AWS::Redshift::Cluster';
export const CACHE = 'AWS::ElastiCache::CacheCluster';
export const CACHE_GROUP = 'AWS::ElastiCache::ReplicationGroup';
export const SERVERLESS_CACHE = 'AWS::ElastiCache::ServerlessCache';
export const GAME_FLEET = 'AWS::GameLift::Fleet';
export const DESKTOP = 'AWS::WorkSpaces::Workspace';
export const CHANNEL = 'AWS::MediaLive::Channel';
export const CONTAINERS = 'AWS::Lightsail::Container';
export const SMALL_DATABASE = 'AWS::Lightsail::Database';
export const HOST = 'AWS::EC2::Host';
export const RESERVATION = 'AWS::EC2::CapacityReservation';
export const PROVIDER = 'AWS::ECS::CapacityProvider';

const cache = (type: string, key: string, answer: string) =>
  renting({ type, name: given(key), status: 'available', response: (id) => ({ [answer]: { [key]: id, status: 'creating' } }) });

export const standing: Operations = {
  'rds:CreateDBInstance': { run: createDatabase },
  'rds:CreateDBCluster': renting({
    type: DB_CLUSTER,
    name: given('dBClusterIdentifier'),
    status: 'available',
    response: (id, call) => ({ dBClusterIdentifier: id, dBClusterArn: arnOf(call, 'rds', `cluster:${id}`), status: 'creating' }),
  }),
  'redshift:CreateCluster': renting({
    type: WAREHOUSE,
    name: given('clusterIdentifier'),
    status: 'available',
    response: (id) => ({ clusterIdentifier: id, clusterStatus: 'creating' }),
  }),
  'elasticache:CreateCacheCluster': cache(CACHE, 'cacheClusterId', 'cacheCluster'),
  'elasticache:CreateReplicationGroup': cache(CACHE_GROUP, 'replicationGroupId', 'replicationGroup'),
  'elasticache:CreateServerlessCache': cache(SERVERLESS_CACHE, 'serverlessCacheName', 'serverlessCache'),
  'gamelift:CreateFleet': renting({
    type: GAME_FLEET,
    name: ({ random }) => `fleet-${random.uuid()}`,
    status: 'ACTIVE',
    response: (fleetId) => ({ fleetAttributes: { fleetId, status: 'NEW' } }),
  }),
  'workspaces:CreateWorkspaces': { run: createDesktops },
  'medialive:CreateChannel': renting({
    type: CHANNEL,
    name: ({ random }) => random.digits(7),
    status: 'RUNNING',
    response: (id, call) => ({ channel: { id, arn: arnOf(call, 'medialive', `channel:${id}`), name: textOf(call.input, 'name') } }),
  }),
  'lightsail:CreateContainerService': renting({
    type: CONTAINERS,
    name: given('serviceName'),
    status: 'RUNNING',
    response: (containerServiceName) => ({ containerService: { containerServiceName, state: 'PENDING' } }),
  }),
  'lightsail:CreateRelationalDatabase': renting({
    type: SMALL_DATABASE,
    name: given('relationalDatabaseName'),
    status: 'available',
    response: (resourceName) => ({ operations: [{ resourceName, resourceType: 'RelationalDatabase', status: 'Started' }] }),
  }),
  'ec2:AllocateHosts': renting({
    type: HOST,
    name: ({ random }) => `h-0${random.hex(16)}`,
    status: 'available',
    response: (id, { random }) => ({ AllocateHostsResponse: { requestId: random.uuid(), hostIdSet: { item: id } } }),
  }),
  'ec2:CreateCapacityReservation': renting({
    type: RESERVATION,
    name: ({ random }) => `cr-0${random.hex(16)}`,
    status: 'active',
    response: (id, { random }) => ({
      CreateCapacityReservationResponse: { requestId: random.uuid(), capacityReservation: { capacityReservationId: id, state: 'active' } },
    }),
  }),
  'ecs:CreateCapacityProvider': renting({
    type: PROVIDER,
    name: given('name'),
    status: 'ACTIVE',
    response: (name, call) => ({ capacityProvider: { name, capacityProviderArn: arnOf(call, 'ecs', `capacity-provider/${name}`) } }),
  }),
};

/** Input: dBInstanceIdentifier, dBInstanceClass, allocatedStorage. */
function createDatabase(call: Call): Reply {
  const [id, type, gigabytes] = [
    textOf(call.input, 'dBInstanceIdentifier'),
    textOf(call.input, 'dBInstanceClass'),
    numberOf(call.input, 'allocatedStorage', 20),
  ];
  call.account.states.things.put('database', id, call, { type, gigabytes, protected: false, state: 'available' });
  call.account.holdings.made('AWS::RDS::DBInstance', id, call.region, makerOf(call));
  const place = { region: call.region, zone: `${call.region}a`, hand: call.caller.hand, member: null } as const;
  call.account.meter.began({ ...place, id, what: { kind: 'database', type, gigabytes } });
  return { response: { dBInstanceIdentifier: id, dBInstanceArn: arnOf(call, 'rds', `db:${id}`), dBInstanceStatus: 'creating' } };
}

/** One for each request: the log tells their ids. */
function createDesktops(call: Call): Reply {
  const pendingRequests = listOf(call.input, 'workspaces').map(() => {
    const workspaceId = `ws-${call.random.letters(9)}`;
    rent(call.account, call, { type: DESKTOP, name: workspaceId, given: call.input, status: 'AVAILABLE' });
    call.account.holdings.made(DESKTOP, workspaceId, call.region, makerOf(call));
    return { workspaceId, state: 'PENDING' };
  });
  return { response: { pendingRequests, failedRequests: [] } };
}
