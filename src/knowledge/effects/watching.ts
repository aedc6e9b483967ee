/** CloudTrail, GuardDuty, Config, logs, alarms, budgets: what watches the account, and how it is blinded. */
import { altered, closes, gone, made, opens, touched } from './effect.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const TRAIL = 'AWS::CloudTrail::Trail';
const STORE = 'AWS::CloudTrail::EventDataStore';
const TRAIL_NAME: Reading = ['request.name', 'request.trailName'];
const narrowed = (when: NonNullable<Effect['when']>): Effect =>
  opens('trail-changed', 'request.trailName', {
    details: { what: '=what is recorded', selectors: '=narrowed', readWrite: 'request.eventSelectors[].readWriteType' },
    when,
  });

export const cloudtrail: ServiceEffects = {
  source: 'cloudtrail.amazonaws.com',
  apis: {
    CreateTrail: [made(TRAIL, TRAIL_NAME, { arn: 'response.trailARN' })],
    StopLogging: [altered(TRAIL, TRAIL_NAME, 'stopped'), opens('trail-stopped', TRAIL_NAME)],
    StartLogging: [closes('trail-stopped', TRAIL_NAME)],
    DeleteTrail: [gone(TRAIL, TRAIL_NAME), opens('trail-deleted', TRAIL_NAME), closes(['trail-stopped', 'trail-changed'], TRAIL_NAME)],
    UpdateTrail: [
      altered(TRAIL, TRAIL_NAME, 'settings', { details: { bucket: 'request.s3BucketName' } }),
      opens('trail-changed', TRAIL_NAME, {
        details: {
          what: '=settings',
          bucket: 'request.s3BucketName',
          multiRegion: 'request.isMultiRegionTrail',
          globalEvents: 'request.includeGlobalServiceEvents',
          validation: 'request.enableLogFileValidation',
        },
      }),
    ],
    PutEventSelectors: [
      altered(TRAIL, 'request.trailName', 'selectors'),
      narrowed([{ at: 'request.eventSelectors[].includeManagementEvents', is: ['false'] }]),
      narrowed([{ at: 'request.eventSelectors[].readWriteType', is: ['readonly', 'writeonly'] }]),
      narrowed([{ at: 'request.advancedEventSelectors[].name', present: true }]),
    ],
    PutInsightSelectors: [altered(TRAIL, 'request.trailName', 'insight-selectors')],
    StopEventDataStoreIngestion: [opens('trail-stopped', 'request.eventDataStore')],
    StartEventDataStoreIngestion: [closes('trail-stopped', 'request.eventDataStore')],
    DeleteEventDataStore: [gone(STORE, 'request.eventDataStore'), opens('trail-deleted', 'request.eventDataStore')],
    RestoreEventDataStore: [closes('trail-deleted', 'request.eventDataStore')],
    LookupEvents: [touched('read-data', 'event-history', 'event history of {event.region}')],
  },
};

const detector = 'GuardDuty in {event.region}';
const handedOver = [opens('detector-off', detector, { details: { how: '=administrator removed' } })];
export const guardduty: ServiceEffects = {
  source: 'guardduty.amazonaws.com',
  apis: {
    CreateDetector: [made('AWS::GuardDuty::Detector', 'response.detectorId'), closes('detector-off', detector)],
    DeleteDetector: [gone('AWS::GuardDuty::Detector', 'request.detectorId'), opens('detector-off', detector)],
    UpdateDetector: [
      opens('detector-off', detector, { when: [{ at: 'request.enable', is: ['false'] }] }),
      closes('detector-off', detector, { when: [{ at: 'request.enable', is: ['true'] }] }),
    ],
    CreateFilter: [
      opens('detector-filter', 'filter {request.name}', { details: { action: 'request.action' }, when: [{ at: 'request.action', is: ['archive'] }] }),
    ],
    UpdateFilter: [opens('detector-filter', 'filter {request.filterName}', { when: [{ at: 'request.action', is: ['archive'] }] })],
    DeleteFilter: [closes('detector-filter', 'filter {request.filterName}')],
    CreateIPSet: [
      opens('detector-filter', ['trusted addresses {response.ipSetId}', 'trusted addresses {request.name}'], {
        details: { list: 'request.location' },
      }),
    ],
    UpdateIPSet: [opens('detector-filter', 'trusted addresses {request.ipSetId}', { details: { list: 'request.location' } })],
    DeleteIPSet: [closes('detector-filter', 'trusted addresses {request.ipSetId}')],
    DisassociateFromMasterAccount: handedOver,
    DisassociateFromAdministratorAccount: handedOver,
    DeleteMembers: handedOver,
    StopMonitoringMembers: handedOver,
    DeletePublishingDestination: [opens('detector-filter', 'export of findings {request.destinationId}')],
    ArchiveFindings: [touched('destroy', 'finding', 'request.findingIds[]')],
  },
};

const recorder = 'Config in {event.region}';
export const config: ServiceEffects = {
  source: 'config.amazonaws.com',
  apis: {
    StopConfigurationRecorder: [opens('detector-off', recorder)],
    StartConfigurationRecorder: [closes('detector-off', recorder)],
    DeleteConfigurationRecorder: [opens('detector-off', recorder)],
    DeleteDeliveryChannel: [opens('detector-off', recorder, { details: { how: '=delivery channel deleted' } })],
    DeleteConfigRule: [touched('destroy', 'config-rule', 'request.configRuleName')],
    DeleteEvaluationResults: [touched('destroy', 'config-result', 'request.configRuleName')],
  },
};

const hub = 'Security Hub in {event.region}';
export const securityhub: ServiceEffects = {
  source: 'securityhub.amazonaws.com',
  apis: {
    DisableSecurityHub: [opens('detector-off', hub)],
    EnableSecurityHub: [closes('detector-off', hub)],
    DeleteMembers: [opens('detector-off', hub, { details: { how: '=members removed' } })],
    BatchDisableStandards: [opens('detector-off', hub, { details: { how: '=standards off' } })],
  },
};

export const macie: ServiceEffects = {
  source: 'macie2.amazonaws.com',
  apis: { DisableMacie: [opens('detector-off', 'Macie in {event.region}')], EnableMacie: [closes('detector-off', 'Macie in {event.region}')] },
};

export const inspector: ServiceEffects = {
  source: 'inspector2.amazonaws.com',
  apis: { Disable: [opens('detector-off', 'Inspector in {event.region}')], Enable: [closes('detector-off', 'Inspector in {event.region}')] },
};

export const accessAnalyzer: ServiceEffects = {
  source: 'access-analyzer.amazonaws.com',
  apis: { DeleteAnalyzer: [opens('detector-off', 'Access Analyzer {request.analyzerName}')] },
};

const group = 'request.logGroupName';
export const logs: ServiceEffects = {
  source: 'logs.amazonaws.com',
  apis: {
    CreateLogGroup: [made('AWS::Logs::LogGroup', group)],
    DeleteLogGroup: [gone('AWS::Logs::LogGroup', group), opens('logs-deleted', 'log group {request.logGroupName}')],
    DeleteLogStream: [touched('destroy', 'log', '{request.logGroupName} {request.logStreamName}')],
    PutRetentionPolicy: [
      opens('log-bucket-lifecycle', 'log group {request.logGroupName}', {
        details: { days: 'request.retentionInDays' },
        when: [{ at: 'request.retentionInDays', is: ['1', '3', '5', '7'] }],
      }),
    ],
    DeleteSubscriptionFilter: [opens('logs-deleted', 'subscription filter of {request.logGroupName}')],
    FilterLogEvents: [touched('read-data', 'log', ['request.logGroupName', 'request.logGroupIdentifier'])],
    GetLogEvents: [touched('read-data', 'log', ['request.logGroupName', 'request.logGroupIdentifier'])],
    CreateExportTask: [touched('export', 'log', group)],
  },
};

export const route53resolver: ServiceEffects = {
  source: 'route53resolver.amazonaws.com',
  apis: {
    DeleteResolverQueryLogConfig: [opens('logs-deleted', 'DNS query log {request.resolverQueryLogConfigId}')],
    DisassociateResolverQueryLogConfig: [opens('logs-deleted', 'DNS query log {request.resolverQueryLogConfigId}')],
    AssociateResolverQueryLogConfig: [closes('logs-deleted', 'DNS query log {request.resolverQueryLogConfigId}')],
  },
};

export const monitoring: ServiceEffects = {
  source: 'monitoring.amazonaws.com',
  apis: {
    DeleteAlarms: [opens('alarm-off', 'request.alarmNames[]')],
    DisableAlarmActions: [opens('alarm-off', 'request.alarmNames[]')],
    EnableAlarmActions: [closes('alarm-off', 'request.alarmNames[]')],
  },
};

export const budgets: ServiceEffects = {
  source: 'budgets.amazonaws.com',
  apis: {
    DeleteBudget: [opens('alarm-off', 'budget {request.budgetName}')],
    DeleteBudgetAction: [opens('alarm-off', 'budget action {request.actionId}')],
    DeleteNotification: [opens('alarm-off', 'notification of budget {request.budgetName}')],
  },
};

export const costExplorer: ServiceEffects = {
  source: 'ce.amazonaws.com',
  apis: {
    DeleteAnomalyMonitor: [opens('alarm-off', ['cost anomaly monitor {request.monitorArn}', '=cost anomaly monitor'])],
    DeleteAnomalySubscription: [opens('alarm-off', ['cost anomaly subscription {request.subscriptionArn}', '=cost anomaly subscription'])],
    GetCostAndUsage: [touched('read-data', 'bill', 'event.account')],
    GetCostForecast: [touched('read-data', 'bill', 'event.account')],
  },
};
