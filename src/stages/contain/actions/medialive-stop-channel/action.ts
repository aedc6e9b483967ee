/** A MediaLive channel stopped; an idle channel costs next to nothing. */
import { on, statusAt } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const medialiveStopChannel = pausing({
  id: 'medialive-stop-channel',
  phase: 'burners',
  order: 3,
  words,
  read: { service: 'medialive', operation: 'DescribeChannel', input: ({ id }) => ({ ChannelId: id }), status: statusAt('State') },
  running: 'RUNNING',
  paused: ['IDLE', 'CREATE_FAILED'],
  pausing: ['STOPPING'],
  gone: ['DELETING', 'DELETED'],
  pause: (target) => on(target, 'medialive', 'StopChannel', { ChannelId: target.id }),
  resume: (target) => on(target, 'medialive', 'StartChannel', { ChannelId: target.id }),
});
