import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';
import { NOBODY } from './closed-trust.ts';

const role = (trust: string) => aWorld({ roles: { web: { attached: [], inline: {}, trust } } });
const put = (document: string): string => `UpdateAssumeRolePolicy ${JSON.stringify({ RoleName: 'web', PolicyDocument: document })}`;
const statement = (principal: string): string => `{"Effect":"Allow","Principal":${principal},"Action":"sts:AssumeRole"}`;
const document = (...statements: readonly string[]): string => `{"Version":"2012-10-17","Statement":[${statements.join(',')}]}`;

const service = statement('{"Service":"ec2.amazonaws.com"}');
const stranger = 'arn:aws:iam::111122223333:root';
const target = aTarget('web', 'role/web', { strangers: stranger });

export const cases: readonly ActionCase[] = [
  {
    name: 'a stranger with a statement of his own',
    world: role(document(service, statement(`{"AWS":"${stranger}"}`))),
    target,
    calls: [put(document(service))],
  },
  {
    name: 'a stranger among others',
    world: role(document(statement(`{"Service":"ec2.amazonaws.com","AWS":["arn:aws:iam::123456789012:root","${stranger}"]}`))),
    target,
    calls: [put(document(statement('{"Service":"ec2.amazonaws.com","AWS":["arn:aws:iam::123456789012:root"]}')))],
  },
  { name: 'no stranger: the very same text stays', world: role(` ${document(service)} `), target, calls: [] },
  { name: 'nobody but the stranger', world: role(document(statement(`{"AWS":"${stranger}"}`))), target, calls: [put(NOBODY)] },
  { name: 'a role of the intruder', world: role(document(service)), target: aTarget('web', 'role/web'), calls: [put(NOBODY)] },
  {
    name: 'the former text is known: it comes back to the byte, blanks and all',
    world: role(document(service, statement(`{"AWS":"${stranger}"}`))),
    target: aTarget('web', 'role/web', { document: ` ${document(service)} ` }),
    calls: [put(` ${document(service)} `)],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
