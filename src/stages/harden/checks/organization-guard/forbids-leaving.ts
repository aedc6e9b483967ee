/** Whether a service control policy denies `organizations:LeaveOrganization` outright. A condition could except the intruder. */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';

export function forbidsLeaving(content: string): boolean {
  const policy = parsed(content);
  return listed(reach(policy, 'Statement')).some(
    (statement) =>
      reachText(statement, 'Effect') === 'Deny' &&
      reach(statement, 'Condition').length === 0 &&
      listed(reach(statement, 'Action')).some((action) => typeof action === 'string' && matches(action)),
  );
}

/** IAM's wildcards; names of actions are the same in any case. */
const matches = (pattern: string): boolean => {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test('organizations:LeaveOrganization');
};

const listed = (found: readonly Reachable[]): readonly Reachable[] =>
  found.flatMap((one) => (Array.isArray(one) ? (one as readonly Reachable[]) : [one]));

function parsed(content: string): Reachable {
  try {
    return JSON.parse(content) as Reachable;
  } catch {
    return null;
  }
}
