import type { ResourceType } from '../resource-type.ts';

export const lightsailInstance: ResourceType = {
  name: 'lightsail-instance',
  type: 'AWS::Lightsail::Instance',
  words: {
    ja: 'Lightsailサーバー（止めても料金がかかる）',
    en: ['Lightsail server (costs even when stopped)', 'Lightsail servers (cost even when stopped)'],
  },
  role: 'burns',
  urgency: 2,
  service: 'lightsail',
  steps: [{ operation: 'GetInstances', items: 'instances[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'state.name', gone: ['terminated'] },
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{bundleId}',
  charges: [{ kind: 'listed', listed: 'lightsail:{bundleId}' }],
};
