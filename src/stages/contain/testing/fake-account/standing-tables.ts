/** Databases, caches, desktops and other things of the fake account that cost as long as they stand. */
import type { Table } from './answer.ts';
import { by, listed, sets, shows, type Named } from './things.ts';

/** `Describe...` lists it with its status, and a call gives it another. */
const one = (kind: string, ask: Named, list: string, id: string, status: string) =>
  listed(kind, ask, list, (thing, name) => ({ [id]: name, [status]: thing['status'] }));
const becomes = (kind: string, id: Named, status: string) => sets(kind, id, () => ({ status }));

export const rdsTable: Table = {
  DescribeDBInstances: one('rds instance', by('DBInstanceIdentifier'), 'DBInstances', 'DBInstanceIdentifier', 'DBInstanceStatus'),
  StopDBInstance: becomes('rds instance', by('DBInstanceIdentifier'), 'stopped'),
  StartDBInstance: becomes('rds instance', by('DBInstanceIdentifier'), 'available'),
  DescribeDBClusters: one('rds cluster', by('DBClusterIdentifier'), 'DBClusters', 'DBClusterIdentifier', 'Status'),
  StopDBCluster: becomes('rds cluster', by('DBClusterIdentifier'), 'stopped'),
  StartDBCluster: becomes('rds cluster', by('DBClusterIdentifier'), 'available'),
};

export const redshiftTable: Table = {
  DescribeClusters: one('redshift cluster', by('ClusterIdentifier'), 'Clusters', 'ClusterIdentifier', 'ClusterStatus'),
  PauseCluster: becomes('redshift cluster', by('ClusterIdentifier'), 'paused'),
  ResumeCluster: becomes('redshift cluster', by('ClusterIdentifier'), 'available'),
};

export const medialiveTable: Table = {
  DescribeChannel: shows('medialive channel', by('ChannelId'), ({ status }) => ({ State: status })),
  StopChannel: becomes('medialive channel', by('ChannelId'), 'IDLE'),
  StartChannel: becomes('medialive channel', by('ChannelId'), 'RUNNING'),
};

const run = by('applicationId', 'jobRunId');

export const emrServerlessTable: Table = {
  GetApplication: shows('emr application', by('applicationId'), ({ status }) => ({ application: { state: status } })),
  StopApplication: becomes('emr application', by('applicationId'), 'STOPPED'),
  StartApplication: becomes('emr application', by('applicationId'), 'STARTED'),
  GetJobRun: shows('emr run', run, ({ status }) => ({ jobRun: { state: status } })),
  CancelJobRun: becomes('emr run', run, 'CANCELLING'),
};

export const elasticacheTable: Table = {
  DescribeCacheClusters: one('elasticache cluster', by('CacheClusterId'), 'CacheClusters', 'CacheClusterId', 'CacheClusterStatus'),
  DeleteCacheCluster: becomes('elasticache cluster', by('CacheClusterId'), 'deleting'),
  DescribeReplicationGroups: one('elasticache replication-group', by('ReplicationGroupId'), 'ReplicationGroups', 'ReplicationGroupId', 'Status'),
  DeleteReplicationGroup: becomes('elasticache replication-group', by('ReplicationGroupId'), 'deleting'),
  DescribeServerlessCaches: one('elasticache serverless-cache', by('ServerlessCacheName'), 'ServerlessCaches', 'ServerlessCacheName', 'Status'),
  DeleteServerlessCache: becomes('elasticache serverless-cache', by('ServerlessCacheName'), 'deleting'),
};

export const gameliftTable: Table = {
  DescribeFleetAttributes: one('gamelift fleet', by('FleetIds'), 'FleetAttributes', 'FleetId', 'Status'),
  DeleteFleet: becomes('gamelift fleet', by('FleetId'), 'DELETING'),
};

export const workspacesTable: Table = {
  DescribeWorkspaces: one('workspace', by('WorkspaceIds'), 'Workspaces', 'WorkspaceId', 'State'),
  TerminateWorkspaces: becomes(
    'workspace',
    (input) => (input['TerminateWorkspaceRequests'] as { WorkspaceId: string }[])[0]?.WorkspaceId ?? '',
    'TERMINATING',
  ),
};

export const lightsailStanding: Table = {
  GetContainerServices: one('lightsail container', by('serviceName'), 'containerServices', 'containerServiceName', 'state'),
  DeleteContainerService: becomes('lightsail container', by('serviceName'), 'DELETING'),
  GetRelationalDatabase: shows('lightsail database', by('relationalDatabaseName'), ({ status }) => ({ relationalDatabase: { state: status } })),
  DeleteRelationalDatabase: becomes('lightsail database', by('relationalDatabaseName'), 'deleting'),
};

export const ec2Standing: Table = {
  DescribeHosts: one('host', by('HostIds'), 'Hosts', 'HostId', 'State'),
  ReleaseHosts: becomes('host', by('HostIds'), 'released'),
  DescribeCapacityReservations: one('capacity reservation', by('CapacityReservationIds'), 'CapacityReservations', 'CapacityReservationId', 'State'),
  CancelCapacityReservation: becomes('capacity reservation', by('CapacityReservationId'), 'cancelled'),
};

export const ecsStanding: Table = {
  DescribeCapacityProviders: listed('capacity provider', by('capacityProviders'), 'capacityProviders', ({ scaling, status }, name) => ({
    name,
    status,
    autoScalingGroupProvider: { managedScaling: { status: scaling } },
  })),
  UpdateCapacityProvider: sets('capacity provider', by('name'), (input) => {
    const { managedScaling } = input['autoScalingGroupProvider'] as { managedScaling: { status: string } };
    return { scaling: managedScaling.status };
  }),
};
