/** Whether a policy document gives everything, or takes everything. */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';

export const allowsAll = (document: string): boolean => statementsOf(document).some((one) => isAll(one, 'Allow'));

/** Without a condition: a cut of older sessions leaves whoever signs in anew alone. */
export const deniesAll = (document: string): boolean =>
  statementsOf(document).some((one) => isAll(one, 'Deny') && reach(one, 'Condition').length === 0);

function isAll(statement: Reachable, effect: 'Allow' | 'Deny'): boolean {
  const named = (member: string): readonly string[] => [...reachTexts(statement, member), ...reachTexts(statement, `${member}[]`)];
  return reachText(statement, 'Effect') === effect && named('Action').includes('*') && named('Resource').includes('*');
}

/** One statement may stand without a list. */
function statementsOf(document: string): readonly Reachable[] {
  try {
    const policy = JSON.parse(document) as Reachable;
    const list = reach(policy, 'Statement[]');
    return list.length > 0 ? list : reach(policy, 'Statement');
  } catch {
    return [];
  }
}
