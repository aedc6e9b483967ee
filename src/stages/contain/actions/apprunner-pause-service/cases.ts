import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = 'arn:aws:apprunner:eu-west-1:123456789012:service/web/8fe1e10304f84fd2b0df550fe98a71fa';
const target = { ...regionalTarget(id, 'apprunner', 'service/web/8fe1e10304f84fd2b0df550fe98a71fa') };
const service = (status: string) => inRegion({ hosted: { [id]: status } });

export const cases: readonly ActionCase[] = [
  { name: 'running', world: service('RUNNING'), target, calls: [`PauseService ${JSON.stringify({ ServiceArn: id })}`] },
  { name: 'paused', world: service('PAUSED'), target, calls: [] },
  { name: 'never came up', world: service('CREATE_FAILED'), target, calls: [] },
];
