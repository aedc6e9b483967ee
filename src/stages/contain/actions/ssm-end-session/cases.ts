import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('ogawa-0123456789abcdef0', 'ssm', 'session/ogawa-0123456789abcdef0');
const shell = (status: string) => inRegion({ shells: { 'ogawa-0123456789abcdef0': { status, target: 'i-0123456789abcdef0' } } });

export const cases: readonly ActionCase[] = [
  { name: 'open', world: shell('Connected'), target, calls: ['TerminateSession {"SessionId":"ogawa-0123456789abcdef0"}'] },
  { name: 'ended', world: shell('Terminated'), target, calls: [] },
];
