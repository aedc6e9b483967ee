import type { ResourceType } from '../resource-type.ts';

export const medialiveChannel: ResourceType = {
  name: 'medialive-channel',
  type: 'AWS::MediaLive::Channel',
  words: { ja: 'MediaLiveチャンネル', en: ['MediaLive channel', 'MediaLive channels'] },
  role: 'burns',
  urgency: 3,
  service: 'medialive',
  steps: [{ operation: 'ListChannels', items: 'Channels[]' }],
  id: 'Name',
  arn: 'Arn',
  state: { at: 'State', idle: ['IDLE', 'STOPPING', 'CREATE_FAILED'], gone: ['DELETED', 'DELETING'] },
  tags: 'Tags',
};
