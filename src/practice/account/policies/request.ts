/** What policies are asked: an action on a resource, in circumstances. */
import type { ConditionContext } from './conditions.ts';

export interface PolicyRequest extends ConditionContext {
  readonly action: string;
  /** Null: not known, fits every pattern. */
  readonly resource: string | null;
}

export interface RequestParts {
  readonly action: string;
  readonly resource: string | null;
  /** Condition keys and their values, e.g. `aws:SourceIp`. */
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
  readonly assumedMet?: (key: string) => boolean;
}

export function policyRequest({ action, resource, keys, assumedMet = () => false }: RequestParts): PolicyRequest {
  const values = new Map(Object.entries(keys).map(([key, value]) => [key.toLowerCase(), typeof value === 'string' ? [value] : value] as const));
  const valuesOf = (key: string): readonly string[] | null => values.get(key.toLowerCase()) ?? null;
  return {
    action,
    resource,
    valuesOf,
    assumedMet,
    filledIn: (text) => (text.includes('${') ? filledIn(text, valuesOf) : text),
  };
}

/** `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the characters themselves. */
function filledIn(text: string, valuesOf: (key: string) => readonly string[] | null): string | null {
  let complete = true;
  const filled = text.replaceAll(/\$\{([^}]*)\}/g, (_, inside: string) => {
    if (/^[*?$]$/.test(inside)) return inside;
    const [, key = '', otherwise] = /^\s*([^,]+?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inside) ?? [];
    const value = valuesOf(key)?.[0] ?? otherwise;
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? filled : null;
}
