import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('extra', 'user/dev', { kind: 'User', name: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'one among others',
    world: aWorld({ users: { dev: aUser({ inline: { own: '{}', extra: '{"Version":"2012-10-17","Statement":[]}' } }) } }),
    target,
    calls: ['DeleteUserPolicy {"UserName":"dev","PolicyName":"extra"}'],
  },
  {
    name: 'overwritten, and the former text is known',
    world: aWorld({
      users: { dev: aUser({ inline: { extra: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' } }) },
    }),
    target: aTarget('extra', 'user/dev', { kind: 'User', name: 'dev', document: '{"Version": "2012-10-17", "Statement": []}' }),
    calls: [String.raw`PutUserPolicy {"UserName":"dev","PolicyName":"extra","PolicyDocument":"{\"Version\": \"2012-10-17\", \"Statement\": []}"}`],
  },
  {
    name: 'as it was before, in another spelling',
    world: aWorld({ users: { dev: aUser({ inline: { extra: '{"Statement":[],"Version":"2012-10-17"}' } }) } }),
    target: aTarget('extra', 'user/dev', { kind: 'User', name: 'dev', document: '{"Version": "2012-10-17", "Statement": []}' }),
    calls: [],
  },
  { name: 'none of that name', world: aWorld({ users: { dev: aUser({ inline: { own: '{}' } }) } }), target, calls: [] },
];
