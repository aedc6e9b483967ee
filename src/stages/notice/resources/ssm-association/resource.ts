import type { ResourceType } from '../resource-type.ts';

export const ssmAssociation: ResourceType = {
  name: 'ssm-association',
  type: 'AWS::SSM::Association',
  words: { ja: 'Systems Managerの自動実行', en: ['Systems Manager association (runs commands)', 'Systems Manager associations (run commands)'] },
  role: 'recreates',
  urgency: 3,
  service: 'ssm',
  steps: [{ operation: 'ListAssociations', items: 'Associations[]' }],
  id: 'AssociationId',
  size: '{Name}',
};
