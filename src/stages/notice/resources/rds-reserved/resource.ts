import type { ResourceType } from '../resource-type.ts';

export const rdsReserved: ResourceType = {
  name: 'rds-reserved',
  type: 'AWS::RDS::ReservedDBInstance',
  words: { ja: 'データベースの予約契約（RDS）', en: ['reserved database contract (RDS)', 'reserved database contracts (RDS)'] },
  role: 'commitment',
  urgency: 3,
  service: 'rds',
  steps: [{ operation: 'DescribeReservedDBInstances', items: 'ReservedDBInstances[]' }],
  id: 'ReservedDBInstanceId',
  arn: 'ReservedDBInstanceArn',
  state: { at: 'State', gone: ['retired', 'payment-failed'] },
  createdAt: 'StartTime',
  size: '{DBInstanceCount} x {DBInstanceClass}',
  charges: [{ kind: 'told', usdPerHour: 'RecurringCharges[].RecurringChargeAmount', times: ['DBInstanceCount'] }],
};
