import type { ResourceType } from '../resource-type.ts';

export const lightsailDatabase: ResourceType = {
  name: 'lightsail-database',
  type: 'AWS::Lightsail::Database',
  words: { ja: 'Lightsailデータベース', en: ['Lightsail database', 'Lightsail databases'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetRelationalDatabases', items: 'relationalDatabases[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'state', gone: ['deleting'] },
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{relationalDatabaseBundleId}',
};
