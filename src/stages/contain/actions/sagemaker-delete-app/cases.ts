import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const more = { domain: 'd-1', type: 'KernelGateway' };
const target = regionalTarget('app', 'sagemaker', 'app/d-1/*', { ...more, user: 'he' });
const inSpace = regionalTarget('app', 'sagemaker', 'app/d-1/*', { ...more, space: 'room' });
const of = (status: string) => inRegion({ things: { 'sagemaker app': { 'd-1/app': { status } } } });

export const cases: readonly ActionCase[] = [
  {
    name: 'of a user',
    world: of('InService'),
    target,
    calls: ['DeleteApp {"DomainId":"d-1","UserProfileName":"he","AppType":"KernelGateway","AppName":"app"}'],
  },
  {
    name: 'of a space',
    world: of('Pending'),
    target: inSpace,
    calls: ['DeleteApp {"DomainId":"d-1","SpaceName":"room","AppType":"KernelGateway","AppName":"app"}'],
  },
  { name: 'being deleted', world: of('Deleting'), target, calls: [] },
  { name: 'deleted, and still listed', world: of('Deleted'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
