/** What costs as long as it stands: databases, caches, desktops, fleets, hosts, and room kept for machines. */
import { linuxHour } from '../../../../knowledge/prices/ec2-price.ts';
import { hourlyPrice } from '../../../../knowledge/prices/hourly-prices.ts';
import { readDecimal, times } from '../../../../knowledge/money/decimal.ts';
import type { Resource } from '../../../investigate/index.ts';
import { ec2CancelCapacityReservation } from '../../actions/ec2-cancel-capacity-reservation/action.ts';
import { ec2ReleaseHost } from '../../actions/ec2-release-host/action.ts';
import { ecsHoldCapacity } from '../../actions/ecs-hold-capacity/action.ts';
import { elasticacheDeleteCluster } from '../../actions/elasticache-delete-cluster/action.ts';
import { elasticacheDeleteReplicationGroup } from '../../actions/elasticache-delete-replication-group/action.ts';
import { elasticacheDeleteServerlessCache } from '../../actions/elasticache-delete-serverless-cache/action.ts';
import { emrServerlessCancelRun } from '../../actions/emr-serverless-cancel-run/action.ts';
import { emrServerlessStopApplication } from '../../actions/emr-serverless-stop-application/action.ts';
import { gameliftDeleteFleet } from '../../actions/gamelift-delete-fleet/action.ts';
import { lightsailDeleteContainerService } from '../../actions/lightsail-delete-container-service/action.ts';
import { lightsailDeleteDatabase } from '../../actions/lightsail-delete-database/action.ts';
import { medialiveStopChannel } from '../../actions/medialive-stop-channel/action.ts';
import { rdsStopCluster } from '../../actions/rds-stop-cluster/action.ts';
import { rdsStopInstance } from '../../actions/rds-stop-instance/action.ts';
import { redshiftPauseCluster } from '../../actions/redshift-pause-cluster/action.ts';
import { workspacesTerminate } from '../../actions/workspaces-terminate/action.ts';
import { regional } from '../targets.ts';
import { anyNamed, colon, named, type Kinds, type Placed } from './kind.ts';

/** A price by the piece, as many times as the log says; null where either is not known. */
function many(price: string | null, count: string | undefined): string | null {
  const number = readDecimal(count ?? '1');
  const each = price === null ? null : readDecimal(price);
  return number === null || each === null ? null : times(each, number);
}

const low = (name: string): string | null => hourlyPrice(name)?.low ?? null;

/** A member of an Aurora cluster cannot be stopped by itself (API reference, StopDBInstance). */
const database: Placed = (one) => (one.details['cluster'] === undefined ? colon('rds', 'db')(one) : null);

const application: Placed = ({ id, account, region }) => regional('emr-serverless', account, region, `/applications/${id}`, id);

const applicationRun: Placed = ({ id, details, account, region }: Resource) => {
  const { application: whose } = details;
  if (whose === undefined) return null;
  return regional('emr-serverless', account, region, `/applications/${whose}/jobruns/${id}`, id, { application: whose });
};

export const STANDING_KINDS: Kinds = {
  'AWS::EMRServerless::Application': { action: emrServerlessStopApplication, target: application },
  'AWS::EMRServerless::JobRun': { action: emrServerlessCancelRun, target: applicationRun },
  'AWS::ECS::CapacityProvider': { action: ecsHoldCapacity, target: named('ecs', 'capacity-provider') },
  'AWS::RDS::DBInstance': { action: rdsStopInstance, target: database },
  'AWS::RDS::DBCluster': { action: rdsStopCluster, target: colon('rds', 'cluster') },
  'AWS::Redshift::Cluster': {
    action: redshiftPauseCluster,
    target: colon('redshift', 'cluster'),
    usdPerHour: ({ details }) => many(low(`redshift:${details['instanceType'] ?? ''}`), details['count']),
  },
  'AWS::ElastiCache::CacheCluster': { action: elasticacheDeleteCluster, target: colon('elasticache', 'cluster') },
  'AWS::ElastiCache::ReplicationGroup': { action: elasticacheDeleteReplicationGroup, target: colon('elasticache', 'replicationgroup') },
  'AWS::ElastiCache::ServerlessCache': { action: elasticacheDeleteServerlessCache, target: colon('elasticache', 'serverlesscache') },
  'AWS::GameLift::Fleet': { action: gameliftDeleteFleet, target: named('gamelift', 'fleet') },
  'AWS::WorkSpaces::Workspace': { action: workspacesTerminate, target: named('workspaces', 'workspace') },
  'AWS::MediaLive::Channel': { action: medialiveStopChannel, target: colon('medialive', 'channel') },
  'AWS::Lightsail::Container': {
    action: lightsailDeleteContainerService,
    target: anyNamed('lightsail', 'ContainerService'),
    usdPerHour: ({ details }) => many(low(`lightsail-container:${details['power'] ?? ''}`), details['count']),
  },
  'AWS::Lightsail::Database': { action: lightsailDeleteDatabase, target: anyNamed('lightsail', 'RelationalDatabase') },
  'AWS::EC2::Host': { action: ec2ReleaseHost, target: named('ec2', 'dedicated-host') },
  'AWS::EC2::CapacityReservation': {
    action: ec2CancelCapacityReservation,
    target: named('ec2', 'capacity-reservation'),
    usdPerHour: ({ details }) => many(linuxHour(details['instanceType'] ?? ''), details['count']),
  },
};
