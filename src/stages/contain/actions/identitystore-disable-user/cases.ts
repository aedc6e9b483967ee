import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '90677c5a9b-1111-2222-3333-444455556666';
const storeArn = 'arn:aws:identitystore::123456789012:identitystore/d-1';
const target = {
  ...regionalTarget(id, 'identitystore', 'x', { store: 'd-1', storeArn, userName: 'eve' }),
  arn: `arn:aws:identitystore:::user/${id}`,
};

export const cases: readonly ActionCase[] = [
  {
    name: 'may sign in',
    world: inRegion({ centerUsers: { [id]: true, other: true } }),
    target,
    calls: [`UpdateUser {"IdentityStoreId":"d-1","UserId":"${id}","Operations":[{"AttributePath":"userStatus","AttributeValue":"DISABLED"}]}`],
  },
  { name: 'disabled already', world: inRegion({ centerUsers: { [id]: false } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
