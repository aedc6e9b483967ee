/** Who can put the account right again: users and roles with all permissions that somebody can still sign in as. */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import { GLOBAL_REGION, plainDocument } from '../actions/looking.ts';

const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** `user/x` and `role/x`; a refusal when IAM did not show them all. */
export async function administratorsOf(account: AwsAccount): Promise<readonly string[] | AwsRefused> {
  const [found, groups] = [new Set<string>(), new Set<string>()];
  const users: Reachable[] = [];
  for await (const answer of account.pages({ service: 'iam', operation: 'GetAccountAuthorizationDetails', region: GLOBAL_REGION })) {
    if (answer.kind !== 'found') return answer;
    for (const one of reach(answer.output, 'GroupDetailList[]')) if (mayAll(one, 'Group')) groups.add(reachText(one, 'GroupName') ?? '');
    for (const one of reach(answer.output, 'RoleDetailList[]')) if (mayAll(one, 'Role')) found.add(`role/${reachText(one, 'RoleName') ?? ''}`);
    users.push(...reach(answer.output, 'UserDetailList[]'));
  }
  for (const one of users) {
    if (mayAll(one, 'User') || reachTexts(one, 'GroupList[]').some((group) => groups.has(group)))
      found.add(`user/${reachText(one, 'UserName') ?? ''}`);
  }
  return [...found];
}

const mayAll = (one: Reachable, kind: 'User' | 'Role' | 'Group'): boolean =>
  reachTexts(one, 'AttachedManagedPolicies[].PolicyArn').includes(ADMINISTRATOR) ||
  reach(one, `${kind}PolicyList[]`).some((policy) => allowsAll(plainDocument(reachText(policy, 'PolicyDocument')) ?? ''));

function allowsAll(document: string): boolean {
  try {
    const policy = JSON.parse(document) as Reachable;
    const statements = [...reach(policy, 'Statement[]')];
    return statements.some(
      (one) =>
        reachText(one, 'Effect') === 'Allow' &&
        [...reachTexts(one, 'Action'), ...reachTexts(one, 'Action[]')].includes('*') &&
        [...reachTexts(one, 'Resource'), ...reachTexts(one, 'Resource[]')].includes('*'),
    );
  } catch {
    return false;
  }
}
