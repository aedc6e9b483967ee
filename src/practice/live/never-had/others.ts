/**
 * What the account never has, in the shape AWS answers it: a list with nothing in it under the member the model names, or the code AWS gives when it
 * is asked about one thing that does not exist. Members: models of the AWS SDK for JavaScript 3.1177; codes: "Errors" of each operation's API reference.
 * An operation written by hand in `services/` comes first.
 */
import type { NeverHad } from './had.ts';

export const NO_OTHERS: Readonly<Record<string, NeverHad>> = {
  accessanalyzer: {
    wording: 'rest',
    empty: {
      ListAnalyzers: 'analyzers',
      ListFindingsV2: 'findings',
    },
  },
  account: {
    wording: 'rest',
    empty: {
      ListRegions: 'Regions',
    },
    absent: {
      ResourceNotFoundException: 'GetAlternateContact',
    },
  },
  budgets: {
    wording: 'json',
    empty: {
      DescribeBudgetActionsForAccount: 'Actions',
      DescribeBudgets: 'Budgets',
    },
    absent: {
      NotFoundException: 'DescribeNotificationsForBudget DescribeSubscribersForNotification',
    },
  },
  cloudfront: {
    wording: 'query',
    empty: {},
    fixed: {
      ListDistributions: { DistributionList: { Marker: '', MaxItems: 100, IsTruncated: false, Quantity: 0 } },
      ListFunctions: { FunctionList: { MaxItems: 100, Quantity: 0 } },
    },
  },
  cloudwatch: {
    wording: 'json',
    empty: {
      DescribeAlarms: 'CompositeAlarms MetricAlarms LogAlarms',
      GetMetricData: 'MetricDataResults Messages',
      GetMetricStatistics: 'Datapoints',
      ListMetrics: 'Metrics OwningAccounts',
    },
  },
  'config-service': {
    wording: 'json',
    empty: {
      DescribeDeliveryChannels: 'DeliveryChannels',
    },
  },
  'cost-explorer': {
    wording: 'json',
    empty: {
      GetAnomalies: 'Anomalies',
      GetAnomalyMonitors: 'AnomalyMonitors',
      GetAnomalySubscriptions: 'AnomalySubscriptions',
      GetCostAndUsage: 'GroupDefinitions ResultsByTime DimensionValueAttributes',
      GetCostAndUsageWithResources: 'GroupDefinitions ResultsByTime DimensionValueAttributes',
      GetCostForecast: 'ForecastResultsByTime',
      GetDimensionValues: 'DimensionValues',
    },
  },
  efs: {
    wording: 'rest',
    empty: {
      DescribeFileSystems: 'FileSystems',
    },
  },
  'elastic-load-balancing-v2': {
    wording: 'query',
    empty: {
      DescribeListeners: 'Listeners',
      DescribeLoadBalancers: 'LoadBalancers',
      DescribeTargetGroups: 'TargetGroups',
    },
  },
  elasticache: {
    wording: 'query',
    empty: {
      DescribeCacheClusters: 'CacheClusters',
      DescribeReplicationGroups: 'ReplicationGroups',
      DescribeReservedCacheNodes: 'ReservedCacheNodes',
      DescribeServerlessCaches: 'ServerlessCaches',
    },
    absent: {
      ServerlessCacheNotFoundFault: 'DeleteServerlessCache',
      ReplicationGroupNotFoundFault: 'DeleteReplicationGroup',
      CacheClusterNotFound: 'DeleteCacheCluster',
    },
  },
  eventbridge: {
    wording: 'json',
    empty: {
      ListEventBuses: 'EventBuses',
      ListRules: 'Rules',
    },
    absent: {
      ResourceNotFoundException: 'DescribeRule ListTargetsByRule',
    },
  },
  fsx: {
    wording: 'json',
    empty: {
      DescribeFileCaches: 'FileCaches',
      DescribeFileSystems: 'FileSystems',
    },
  },
  'global-accelerator': {
    wording: 'json',
    empty: {
      ListAccelerators: 'Accelerators',
      ListCustomRoutingAccelerators: 'Accelerators',
    },
  },
  guardduty: {
    wording: 'rest',
    empty: {
      ListDetectors: 'DetectorIds',
    },
    absent: {
      BadRequestException:
        'GetDetector GetFilter GetFindings GetIPSet GetRemainingFreeTrialDays GetUsageStatistics ListFilters ListFindings ListIPSets ListThreatIntelSets',
    },
  },
  health: {
    wording: 'json',
    empty: {},
    absent: {
      SubscriptionRequiredException: 'DescribeAffectedEntities DescribeEventDetails DescribeEvents',
    },
  },
  identitystore: {
    wording: 'json',
    empty: {},
    absent: {
      ResourceNotFoundException: 'ListGroupMemberships ListGroups ListUsers',
    },
  },
  inspector2: {
    wording: 'rest',
    empty: {
      BatchGetAccountStatus: 'accounts failedAccounts',
      BatchGetFreeTrialInfo: 'accounts failedAccounts',
    },
  },
  invoicing: {
    wording: 'json',
    empty: {
      ListInvoiceSummaries: 'InvoiceSummaries',
    },
    absent: {
      ResourceNotFoundException: 'GetInvoicePDF',
    },
  },
  ivs: {
    wording: 'rest',
    empty: {
      ListChannels: 'channels',
      ListStreams: 'streams',
    },
  },
  kafka: {
    wording: 'rest',
    empty: {
      ListClustersV2: 'ClusterInfoList',
    },
  },
  memorydb: {
    wording: 'json',
    empty: {
      DescribeClusters: 'Clusters',
      DescribeReservedNodes: 'ReservedNodes',
    },
  },
  mq: {
    wording: 'rest',
    empty: {
      ListBrokers: 'BrokerSummaries',
    },
    absent: {
      NotFoundException: 'DescribeBroker',
    },
  },
  opensearch: {
    wording: 'rest',
    empty: {
      DescribeDomains: 'DomainStatusList',
      DescribeReservedInstances: 'ReservedInstances',
      ListDomainNames: 'DomainNames',
    },
  },
  opensearchserverless: {
    wording: 'json',
    empty: {
      ListCollections: 'collectionSummaries',
    },
  },
  organizations: {
    wording: 'json',
    empty: {
      ListHandshakesForAccount: 'Handshakes',
    },
    absent: {
      AWSOrganizationsNotInUseException:
        'DescribeAccount DescribeOrganization DescribePolicy ListAccounts ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForOrganization ListParents ListPolicies ListPoliciesForTarget ListRoots ListTargetsForPolicy',
    },
  },
  'pinpoint-sms-voice-v2': {
    wording: 'json',
    empty: {
      DescribePhoneNumbers: 'PhoneNumbers',
      DescribeSenderIds: 'SenderIds',
      DescribeSpendLimits: 'SpendLimits',
    },
  },
  rds: {
    wording: 'query',
    empty: {
      DescribeDBClusterSnapshots: 'DBClusterSnapshots',
      DescribeDBClusters: 'DBClusters',
      DescribeDBInstances: 'DBInstances',
      DescribeDBSnapshots: 'DBSnapshots',
      DescribeReservedDBInstances: 'ReservedDBInstances',
    },
    absent: {
      DBClusterNotFoundFault: 'StartDBCluster StopDBCluster',
      DBInstanceNotFound: 'StartDBInstance StopDBInstance',
      DBSnapshotNotFound: 'DescribeDBSnapshotAttributes',
    },
  },
  redshift: {
    wording: 'query',
    empty: {
      DescribeClusters: 'Clusters',
      DescribeReservedNodes: 'ReservedNodes',
    },
    absent: {
      ClusterNotFound: 'PauseCluster ResumeCluster',
    },
  },
  'redshift-serverless': {
    wording: 'json',
    empty: {
      ListNamespaces: 'namespaces',
      ListWorkgroups: 'workgroups',
    },
  },
  rolesanywhere: {
    wording: 'rest',
    empty: { ListCrls: 'crls' },
  },
  'route-53': {
    wording: 'query',
    empty: {
      ListHostedZones: 'HostedZones',
    },
  },
  's3-control': {
    wording: 'query',
    empty: {
      ListAccessGrantsInstances: 'AccessGrantsInstancesList',
      ListAccessPoints: 'AccessPointList',
    },
    absent: {
      NoSuchPublicAccessBlockConfiguration: 'GetPublicAccessBlock',
    },
  },
  savingsplans: {
    wording: 'rest',
    empty: {
      DescribeSavingsPlans: 'savingsPlans',
    },
    absent: {
      ResourceNotFoundException: 'DeleteQueuedSavingsPlan',
    },
  },
  scheduler: {
    wording: 'rest',
    empty: {
      ListSchedules: 'Schedules',
    },
    absent: {
      ResourceNotFoundException: 'GetSchedule',
    },
  },
  'service-quotas': {
    wording: 'json',
    empty: {
      ListRequestedServiceQuotaChangeHistory: 'RequestedQuotas',
    },
    absent: {
      NoSuchResourceException: 'GetServiceQuota ListServiceQuotas',
    },
  },
  ses: {
    wording: 'query',
    empty: {
      GetSendStatistics: 'SendDataPoints',
      ListIdentities: 'Identities',
    },
  },
  sesv2: {
    wording: 'rest',
    empty: {
      GetDedicatedIps: 'DedicatedIps',
      ListDedicatedIpPools: 'DedicatedIpPools',
      ListEmailIdentities: 'EmailIdentities',
    },
  },
  shield: {
    wording: 'json',
    empty: {},
    absent: {
      ResourceNotFoundException: 'DescribeSubscription',
    },
    fixed: { GetSubscriptionState: { SubscriptionState: 'INACTIVE' } },
  },
  sns: {
    wording: 'query',
    empty: {
      ListSubscriptions: 'Subscriptions',
      ListTopics: 'Topics',
    },
    absent: {
      NotFoundException: 'GetTopicAttributes',
    },
  },
  ssm: {
    wording: 'json',
    empty: {
      DescribeActivations: 'ActivationList',
      DescribeInstanceInformation: 'InstanceInformationList',
      DescribeSessions: 'Sessions',
      ListAssociations: 'Associations',
      ListCommands: 'Commands',
      ListDocuments: 'DocumentIdentifiers',
    },
  },
  'sso-admin': {
    wording: 'json',
    empty: {},
    absent: {
      ResourceNotFoundException:
        'DescribePermissionSet GetInlinePolicyForPermissionSet ListAccountsForProvisionedPermissionSet ListManagedPoliciesInPermissionSet ListPermissionSets ListTrustedTokenIssuers',
    },
  },
  support: {
    wording: 'json',
    empty: {},
    absent: {
      SubscriptionRequiredException: 'DescribeCases DescribeCommunications DescribeServices DescribeSeverityLevels',
    },
  },
  transfer: {
    wording: 'json',
    empty: {
      ListServers: 'Servers',
    },
    absent: {
      ResourceNotFoundException: 'DescribeServer',
    },
  },
};
