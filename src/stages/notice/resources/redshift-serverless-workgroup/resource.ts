import type { ResourceType } from '../resource-type.ts';

export const redshiftServerlessWorkgroup: ResourceType = {
  name: 'redshift-serverless-workgroup',
  type: 'AWS::RedshiftServerless::Workgroup',
  words: { ja: 'Redshift Serverless', en: ['Redshift Serverless workgroup', 'Redshift Serverless workgroups'] },
  role: 'by-use',
  urgency: 3,
  service: 'redshift-serverless',
  steps: [{ operation: 'ListWorkgroups', items: 'workgroups[]' }],
  id: 'workgroupName',
  arn: 'workgroupArn',
  state: { at: 'status', gone: ['DELETING'] },
  createdAt: 'creationDate',
  size: '{baseCapacity} RPU',
};
