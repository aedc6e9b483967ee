import type { ResourceType } from '../resource-type.ts';

export const ssmDocument: ResourceType = {
  name: 'ssm-document',
  type: 'AWS::SSM::Document',
  words: { ja: 'Systems Managerの自作の手順書', en: ['Systems Manager document of its own', 'Systems Manager documents of its own'] },
  role: 'leftover',
  urgency: 3,
  service: 'ssm',
  steps: [{ operation: 'ListDocuments', input: { Filters: [{ Key: 'Owner', Values: ['Self'] }] }, items: 'DocumentIdentifiers[]' }],
  id: 'Name',
  createdAt: 'CreatedDate',
  tags: 'Tags[]',
};
