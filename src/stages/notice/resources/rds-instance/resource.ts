import type { ResourceType } from '../resource-type.ts';

export const rdsInstance: ResourceType = {
  name: 'rds-instance',
  type: 'AWS::RDS::DBInstance',
  words: { ja: 'データベース（RDS）', en: ['database (RDS)', 'databases (RDS)'] },
  role: 'burns',
  urgency: 2,
  service: 'rds',
  steps: [{ operation: 'DescribeDBInstances', items: 'DBInstances[]' }],
  id: 'DBInstanceIdentifier',
  arn: 'DBInstanceArn',
  state: { at: 'DBInstanceStatus', idle: ['stopped', 'stopping'], gone: ['deleting'] },
  createdAt: 'InstanceCreateTime',
  tags: 'TagList[]',
  size: '{DBInstanceClass} {Engine}',
  charges: [
    { kind: 'machine', machine: 'DBInstanceClass', kin: 'db.', when: [{ at: 'MultiAZ', not: ['true'] }] },
    { kind: 'machine', machine: 'DBInstanceClass', kin: 'db.', times: [2], when: [{ at: 'MultiAZ', is: ['true'] }] },
    // Aurora's storage is charged by use.
    {
      kind: 'listed',
      listed: 'rds-gb:{StorageType}',
      times: ['AllocatedStorage'],
      alsoIdle: true,
      when: [{ at: 'StorageType', not: ['aurora', 'aurora-iopt1'] }],
    },
  ],
};
