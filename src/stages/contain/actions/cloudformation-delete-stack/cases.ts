import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/farm/0e1f2a3b-0000-4000-8000-000000000000';
const target = { ...regionalTarget('farm', 'cloudformation', 'stack/farm/0e1f2a3b-0000-4000-8000-000000000000'), id };
const stack = (status: string, isProtected: boolean) => inRegion({ stacks: { [id]: { status, protected: isProtected } } });

export const cases: readonly ActionCase[] = [
  {
    name: 'protected',
    world: stack('CREATE_COMPLETE', true),
    target,
    calls: [
      `UpdateTerminationProtection ${JSON.stringify({ EnableTerminationProtection: false, StackName: id })}`,
      `DeleteStack ${JSON.stringify({ StackName: id })}`,
    ],
  },
  {
    name: 'a deletion that did not succeed',
    world: stack('DELETE_FAILED', false),
    target,
    calls: [`DeleteStack ${JSON.stringify({ StackName: id })}`],
  },
  { name: 'on its way out', world: stack('DELETE_IN_PROGRESS', false), target, calls: [] },
  { name: 'gone, but still shown', world: stack('DELETE_COMPLETE', false), target, calls: [] },
];
