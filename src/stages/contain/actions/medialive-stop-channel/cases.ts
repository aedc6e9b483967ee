import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('123', 'medialive', 'channel:123');
const of = (status: string) => inRegion({ things: { 'medialive channel': { '123': { status } } } });
const calls = ['StopChannel {"ChannelId":"123"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('RUNNING'), target, calls: calls },
  { name: 'stopping', world: of('STOPPING'), target, calls: [] },
  { name: 'idle', world: of('IDLE'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
