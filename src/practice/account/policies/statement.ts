/** Whether one statement speaks about a request. */
import type { Statement } from '../policy.ts';
import { conditionsHold } from './conditions.ts';
import { glob } from './glob.ts';
import type { PolicyRequest } from './request.ts';

export function applies(statement: Statement, request: PolicyRequest): boolean {
  return (
    coversAction(statement, request.action) &&
    coversResource(statement, request) &&
    (statement.Condition === undefined || conditionsHold(statement.Condition, request))
  );
}

function coversAction(statement: Statement, action: string): boolean {
  const fits = (pattern: string): boolean => pattern === '*' || glob(pattern, true).test(action);
  if (statement.NotAction !== undefined) return !patternsOf(statement.NotAction).some(fits);
  return patternsOf(statement.Action ?? []).some(fits);
}

/** Trust policies have no resource: the role itself is meant. */
function coversResource(statement: Statement, request: PolicyRequest): boolean {
  const { resource } = request;
  if (resource === null) return true;
  const fits = (pattern: string): boolean => {
    const filled = request.filledIn(pattern);
    return filled !== null && (filled === '*' || glob(filled, false).test(resource));
  };
  if (statement.NotResource !== undefined) return !patternsOf(statement.NotResource).some(fits);
  return statement.Resource === undefined || patternsOf(statement.Resource).some(fits);
}

const patternsOf = (patterns: string | readonly string[]): readonly string[] => (typeof patterns === 'string' ? [patterns] : patterns);
