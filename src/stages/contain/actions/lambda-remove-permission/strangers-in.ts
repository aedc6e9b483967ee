/** Which statements of a resource's policy let somebody in who is neither this account nor an AWS service. */
import { reach, reachText, reachTexts, type Reachable } from '../../../../knowledge/json-reach.ts';

/** Ids of the statements. A policy that is no JSON has none. */
export function strangersIn(policy: string, account: string): readonly string[] {
  let document: Reachable;
  try {
    document = JSON.parse(policy) as Reachable;
  } catch {
    return [];
  }
  return reach(document, 'Statement[]').flatMap((statement) => {
    const id = reachText(statement, 'Sid');
    const who = [...reachTexts(statement, 'Principal'), ...reachTexts(statement, 'Principal.AWS'), ...reachTexts(statement, 'Principal.AWS[]')];
    const strange = who.some((one) => one === '*' || (/\d{12}/.exec(one)?.[0] ?? account) !== account);
    return id !== null && reachText(statement, 'Effect') === 'Allow' && strange ? [id] : [];
  });
}
