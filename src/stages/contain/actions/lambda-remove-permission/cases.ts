import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('f', 'lambda', 'function:f');

export const cases: readonly ActionCase[] = [
  {
    name: 'everybody and a stranger, beside the own account',
    world: inRegion({
      functions: {
        f: { reserved: null, url: null, policy: { open: '*', other: 'arn:aws:iam::111122223333:root', own: 'arn:aws:iam::123456789012:root' } },
      },
    }),
    target,
    calls: ['RemovePermission {"FunctionName":"f","StatementId":"open"}', 'RemovePermission {"FunctionName":"f","StatementId":"other"}'],
  },
  {
    name: 'nobody strange',
    world: inRegion({ functions: { f: { reserved: null, url: null, policy: { own: 'arn:aws:iam::123456789012:root' } } } }),
    target,
    calls: [],
  },
];
