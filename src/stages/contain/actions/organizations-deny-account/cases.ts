import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { anOrganization, aWorld } from '../../testing/fake-account/world.ts';

const member = '111122223333';
const content = '{"Version":"2012-10-17","Statement":[]}';
const target = aTarget(member, `arn:aws:organizations::123456789012:account/o-example/${member}`, { content });
const policy = (more: object = {}) => ({ 'p-1': { name: `HikeshiDeny-${member}`, content, targets: [member], ...more } });
const world = (policies: ReturnType<typeof policy> | Record<never, never>) =>
  aWorld({ organization: anOrganization({ accounts: [member], policies }) });

export const cases: readonly ActionCase[] = [
  {
    name: 'made, but not attached',
    world: world(policy({ targets: [] })),
    target,
    calls: [`AttachPolicy {"PolicyId":"p-1","TargetId":"${member}"}`],
  },
  {
    name: 'attached, and emptied by somebody',
    world: world(policy({ content: '{"Version":"2012-10-17","Statement":[{}]}' })),
    target,
    calls: [`UpdatePolicy ${JSON.stringify({ PolicyId: 'p-1', Content: content })}`],
  },
  { name: 'done', world: world(policy()), target, calls: [] },
];
