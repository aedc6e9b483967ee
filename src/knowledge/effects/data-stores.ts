/** RDS, Redshift, OpenSearch, ElastiCache, DynamoDB, EFS and backups: made, opened, copied out, destroyed. */
import { altered, resized, closes, closesAllOf, gone, made, opens, touched } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const INSTANCE = 'AWS::RDS::DBInstance';
const CLUSTER = 'AWS::RDS::DBCluster';
const INSTANCE_ID: Reading = 'request.dBInstanceIdentifier';
const CLUSTER_ID: Reading = 'request.dBClusterIdentifier';
const instanceMade = [
  made(INSTANCE, ['response.dBInstanceIdentifier', 'request.dBInstanceIdentifier', 'request.targetDBInstanceIdentifier'], {
    arn: 'response.dBInstanceArn',
    details: {
      instanceType: ['request.dBInstanceClass', 'response.dBInstanceClass'],
      engine: ['request.engine', 'response.engine'],
      sizeGb: 'request.allocatedStorage',
      public: ['request.publiclyAccessible', 'response.publiclyAccessible'],
      cluster: ['request.dBClusterIdentifier', 'response.dBClusterIdentifier'],
    },
  }),
];
const clusterMade = [
  made(CLUSTER, ['response.dBClusterIdentifier', 'request.dBClusterIdentifier'], {
    arn: 'response.dBClusterArn',
    details: { engine: ['request.engine', 'response.engine'] },
  }),
];
const isPublic = { at: 'request.publiclyAccessible', is: ['true'] } as const;
const isPassword = { at: ['request.masterUserPassword', 'response.pendingModifiedValues.masterUserPassword'], present: true } as const;

/** Snapshot attributes: `valuesToAdd` shares with accounts or `all`. */
const shares = (type: string, id: string): Effect[] => [
  touched('share', 'database-snapshot', id, { when: [{ at: 'request.valuesToAdd[]', present: true }] }),
  altered(type, id, 'shared', { details: { sharedWith: 'request.valuesToAdd[]' }, when: [{ at: 'request.valuesToAdd[]', present: true }] }),
  opens('database-snapshot-share', `{${id}} {.}`, { each: 'request.valuesToAdd[]', subject: `share/{${id}}`, details: { who: '.' } }),
  closes('database-snapshot-share', `{${id}} {.}`, { each: 'request.valuesToRemove[]' }),
];

export const rds: ServiceEffects = {
  source: 'rds.amazonaws.com',
  apis: {
    CreateDBInstance: [...instanceMade, opens('database-public', INSTANCE_ID, { when: [isPublic] })],
    CreateDBInstanceReadReplica: instanceMade,
    RestoreDBInstanceFromDBSnapshot: [
      ...instanceMade,
      touched('read-data', 'database-snapshot', 'request.dBSnapshotIdentifier'),
      opens('database-public', INSTANCE_ID, { when: [isPublic] }),
    ],
    RestoreDBInstanceToPointInTime: instanceMade,
    ModifyDBInstance: [
      altered(INSTANCE, INSTANCE_ID, 'password', { when: [isPassword] }),
      altered(INSTANCE, INSTANCE_ID, 'public', { when: [isPublic] }),
      altered(INSTANCE, INSTANCE_ID, 'protection-off', { when: [{ at: 'request.deletionProtection', is: ['false'] }] }),
      resized(INSTANCE, INSTANCE_ID, 'settings', { details: { instanceType: 'request.dBInstanceClass' } }),
      opens('database-public', INSTANCE_ID, { when: [isPublic] }),
      opens('database-public', INSTANCE_ID, { details: { how: '=password changed' }, when: [isPassword] }),
      closes('database-public', INSTANCE_ID, { when: [{ at: 'request.publiclyAccessible', is: ['false'] }] }),
    ],
    StopDBInstance: [resized(INSTANCE, INSTANCE_ID, 'stopped', { details: { power: '=stopped' } })],
    StartDBInstance: [resized(INSTANCE, INSTANCE_ID, 'started', { details: { power: '=running' } })],
    DeleteDBInstance: [gone(INSTANCE, INSTANCE_ID), closes('database-public', INSTANCE_ID)],
    CreateDBCluster: clusterMade,
    RestoreDBClusterFromSnapshot: clusterMade,
    RestoreDBClusterToPointInTime: clusterMade,
    ModifyDBCluster: [
      altered(CLUSTER, CLUSTER_ID, 'password', { when: [isPassword] }),
      altered(CLUSTER, CLUSTER_ID, 'protection-off', { when: [{ at: 'request.deletionProtection', is: ['false'] }] }),
    ],
    DeleteDBCluster: [gone(CLUSTER, CLUSTER_ID)],
    CreateDBSnapshot: [
      made('AWS::RDS::DBSnapshot', 'request.dBSnapshotIdentifier', {
        arn: 'response.dBSnapshotArn',
        details: { database: 'request.dBInstanceIdentifier' },
      }),
      touched('read-data', 'database', INSTANCE_ID),
    ],
    CopyDBSnapshot: [
      made('AWS::RDS::DBSnapshot', 'request.targetDBSnapshotIdentifier', {
        arn: 'response.dBSnapshotArn',
        details: { copyOf: 'request.sourceDBSnapshotIdentifier' },
      }),
    ],
    DeleteDBSnapshot: [gone('AWS::RDS::DBSnapshot', 'request.dBSnapshotIdentifier'), closesAllOf('share/{request.dBSnapshotIdentifier}')],
    ModifyDBSnapshotAttribute: shares('AWS::RDS::DBSnapshot', 'request.dBSnapshotIdentifier'),
    CreateDBClusterSnapshot: [
      made('AWS::RDS::DBClusterSnapshot', 'request.dBClusterSnapshotIdentifier', {
        arn: 'response.dBClusterSnapshotArn',
        details: { database: 'request.dBClusterIdentifier' },
      }),
      touched('read-data', 'database', CLUSTER_ID),
    ],
    CopyDBClusterSnapshot: [
      made('AWS::RDS::DBClusterSnapshot', 'request.targetDBClusterSnapshotIdentifier', {
        arn: 'response.dBClusterSnapshotArn',
        details: { copyOf: 'request.sourceDBClusterSnapshotIdentifier' },
      }),
    ],
    DeleteDBClusterSnapshot: [
      gone('AWS::RDS::DBClusterSnapshot', 'request.dBClusterSnapshotIdentifier'),
      closesAllOf('share/{request.dBClusterSnapshotIdentifier}'),
    ],
    ModifyDBClusterSnapshotAttribute: shares('AWS::RDS::DBClusterSnapshot', 'request.dBClusterSnapshotIdentifier'),
    StartExportTask: [
      touched('export', 'database-snapshot', 'request.sourceArn'),
      made('AWS::RDS::ExportTask', 'request.exportTaskIdentifier', { details: { bucket: 'request.s3BucketName' } }),
    ],
    AuthorizeDBSecurityGroupIngress: [
      opens('network-opened', 'database group {request.dBSecurityGroupName}', { details: { cidr: 'request.cIDRIP' } }),
    ],
    RevokeDBSecurityGroupIngress: [closes('network-opened', 'database group {request.dBSecurityGroupName}')],
    DownloadDBLogFilePortion: [touched('read-data', 'database-log', INSTANCE_ID)],
    DownloadCompleteDBLogFile: [touched('read-data', 'database-log', INSTANCE_ID)],
  },
};

const redshiftId = 'request.clusterIdentifier';
export const redshift: ServiceEffects = {
  source: 'redshift.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::Redshift::Cluster',
      create: 'CreateCluster',
      remove: 'DeleteCluster',
      id: redshiftId,
      more: { details: { instanceType: 'request.nodeType', count: 'request.numberOfNodes' } },
    }),
    ModifyCluster: [altered('AWS::Redshift::Cluster', redshiftId, 'settings', { details: { public: 'request.publiclyAccessible' } })],
    GetClusterCredentials: [touched('read-secret', 'database-login', redshiftId)],
    AuthorizeSnapshotAccess: [
      touched('share', 'database-snapshot', 'request.snapshotIdentifier'),
      opens('database-snapshot-share', '{request.snapshotIdentifier} {request.accountWithRestoreAccess}', {
        details: { who: 'request.accountWithRestoreAccess' },
      }),
    ],
    RevokeSnapshotAccess: [closes('database-snapshot-share', '{request.snapshotIdentifier} {request.accountWithRestoreAccess}')],
  },
};

export const opensearch: ServiceEffects = {
  source: 'es.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::OpenSearchService::Domain',
      create: 'CreateDomain',
      remove: 'DeleteDomain',
      id: 'request.domainName',
      more: { details: { instanceType: 'request.clusterConfig.instanceType', count: 'request.clusterConfig.instanceCount' } },
    }),
    CreateElasticsearchDomain: [
      made('AWS::OpenSearchService::Domain', 'request.domainName', {
        details: { instanceType: 'request.elasticsearchClusterConfig.instanceType', count: 'request.elasticsearchClusterConfig.instanceCount' },
      }),
    ],
    DeleteElasticsearchDomain: [gone('AWS::OpenSearchService::Domain', 'request.domainName')],
    UpdateDomainConfig: [
      opens('domain-policy', 'request.domainName', { outsiders: 'request.accessPolicies', when: [{ at: 'request.accessPolicies', present: true }] }),
    ],
    UpdateElasticsearchDomainConfig: [
      opens('domain-policy', 'request.domainName', { outsiders: 'request.accessPolicies', when: [{ at: 'request.accessPolicies', present: true }] }),
    ],
    PurchaseReservedInstanceOffering: [made('AWS::OpenSearchService::ReservedInstance', ['response.reservedInstanceId', 'request.reservationName'])],
  },
};

export const aoss: ServiceEffects = {
  source: 'aoss.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::OpenSearchServerless::Collection',
      create: 'CreateCollection',
      remove: 'DeleteCollection',
      id: ['response.createCollectionDetail.id', 'request.name'],
      removeId: 'request.id',
    }),
  },
};

export const elasticache: ServiceEffects = {
  source: 'elasticache.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::ElastiCache::CacheCluster',
      create: 'CreateCacheCluster',
      remove: 'DeleteCacheCluster',
      id: 'request.cacheClusterId',
      more: { details: { instanceType: 'request.cacheNodeType', count: 'request.numCacheNodes' } },
    }),
    ...pair({
      type: 'AWS::ElastiCache::ReplicationGroup',
      create: 'CreateReplicationGroup',
      remove: 'DeleteReplicationGroup',
      id: 'request.replicationGroupId',
      more: { details: { instanceType: 'request.cacheNodeType' } },
    }),
    ...pair({
      type: 'AWS::ElastiCache::ServerlessCache',
      create: 'CreateServerlessCache',
      remove: 'DeleteServerlessCache',
      id: 'request.serverlessCacheName',
    }),
    PurchaseReservedCacheNodesOffering: [
      made('AWS::ElastiCache::ReservedCacheNode', [
        'response.reservedCacheNodeId',
        'response.reservedCacheNode.reservedCacheNodeId',
        'request.reservedCacheNodesOfferingId',
      ]),
    ],
  },
};

const item = [touched('read-data', 'table', 'request.tableName')];
export const dynamodb: ServiceEffects = {
  source: 'dynamodb.amazonaws.com',
  apis: {
    ...pair({ type: 'AWS::DynamoDB::Table', create: 'CreateTable', remove: 'DeleteTable', id: 'request.tableName' }),
    ExportTableToPointInTime: [touched('export', 'table', 'request.tableArn')],
    Scan: item,
    Query: item,
    GetItem: item,
    BatchGetItem: item,
  },
};

export const efs: ServiceEffects = {
  source: 'elasticfilesystem.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::EFS::FileSystem',
      create: 'CreateFileSystem',
      remove: 'DeleteFileSystem',
      id: 'response.fileSystemId',
      removeId: 'request.fileSystemId',
    }),
  },
};

export const backup: ServiceEffects = {
  source: 'backup.amazonaws.com',
  apis: {
    ...pair({ type: 'AWS::Backup::BackupVault', create: 'CreateBackupVault', remove: 'DeleteBackupVault', id: 'request.backupVaultName' }),
    DeleteRecoveryPoint: [touched('destroy', 'backup', 'request.recoveryPointArn')],
    DeleteBackupPlan: [touched('destroy', 'backup-plan', 'request.backupPlanId')],
    PutBackupVaultAccessPolicy: [opens('resource-share', 'backup vault {request.backupVaultName}', { outsiders: 'request.policy' })],
  },
};
