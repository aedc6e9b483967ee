import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '8dfe3659-4309-493a-8755-0123456789ab';
const target = regionalTarget(id, 'ssm', `association/${id}`);

export const cases: readonly ActionCase[] = [
  {
    name: 'there',
    world: inRegion({ associations: { [id]: 'AWS-RunShellScript' } }),
    target,
    calls: [`DeleteAssociation {"AssociationId":"${id}"}`],
  },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
