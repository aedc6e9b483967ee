import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = 'arn:aws:states:eu-west-1:123456789012:stateMachine:his';
const target = regionalTarget(id, 'states', 'stateMachine:his');
const machine = (status: string) => inRegion({ machines: { [id]: status } });

export const cases: readonly ActionCase[] = [
  { name: 'there', world: machine('ACTIVE'), target, calls: [`DeleteStateMachine {"stateMachineArn":"${id}"}`] },
  { name: 'on its way out', world: machine('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
