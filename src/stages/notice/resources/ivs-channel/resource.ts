import type { ResourceType } from '../resource-type.ts';

export const ivsChannel: ResourceType = {
  name: 'ivs-channel',
  type: 'AWS::IVS::Channel',
  words: { ja: 'IVS（ライブ配信）チャンネル', en: ['IVS (live video) channel', 'IVS (live video) channels'] },
  role: 'by-use',
  urgency: 3,
  service: 'ivs',
  steps: [{ operation: 'ListChannels', items: 'channels[]' }],
  id: 'arn',
  arn: 'arn',
  tags: 'tags',
  size: '{name}',
};
