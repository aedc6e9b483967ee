import type { ResourceType } from '../resource-type.ts';

export const redshiftReserved: ResourceType = {
  name: 'redshift-reserved',
  type: 'AWS::Redshift::ReservedNode',
  words: { ja: 'Redshiftの予約契約', en: ['reserved Redshift node contract', 'reserved Redshift node contracts'] },
  role: 'commitment',
  urgency: 3,
  service: 'redshift',
  steps: [{ operation: 'DescribeReservedNodes', items: 'ReservedNodes[]' }],
  id: 'ReservedNodeId',
  state: { at: 'State', gone: ['retired', 'payment-failed'] },
  createdAt: 'StartTime',
  size: '{NodeCount} x {NodeType}',
  charges: [{ kind: 'told', usdPerHour: 'RecurringCharges[].RecurringChargeAmount', times: ['NodeCount'] }],
};
