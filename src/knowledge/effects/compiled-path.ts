/**
 * The paths of the effect tables, split once. A pass over a log reads millions of them, and splitting each time took most of its time.
 * Same meaning as `reach`: missing keys and wrong types are "nothing", `[]` goes through a list, own keys only.
 */
import type { Reachable } from '../json-reach.ts';

interface Step {
  readonly key: string;
  readonly through: boolean;
}

export interface CompiledPath {
  readonly root: string;
  readonly field: string;
  readonly steps: readonly Step[];
  /** `|name` at the end: ARNs are cut to the bare name. */
  readonly named: boolean;
}

const NAMED = '|name';

/** Only texts written in the tables come here, so it stays small. */
const compiled = new Map<string, CompiledPath>();

export function compilePath(path: string): CompiledPath {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const named = path.endsWith(NAMED);
  const plain = named ? path.slice(0, -NAMED.length) : path;
  const dot = plain.indexOf('.');
  const field = dot < 0 ? '' : plain.slice(dot + 1);
  const steps =
    field === ''
      ? []
      : field.split('.').map((step) => (step.endsWith('[]') ? { key: step.slice(0, -2), through: true } : { key: step, through: false }));
  const made: CompiledPath = { root: dot < 0 ? plain : plain.slice(0, dot), field, steps, named };
  compiled.set(path, made);
  return made;
}

/** Every value the steps lead to, at most `most`. */
export function walk(start: Reachable | undefined, steps: readonly Step[], most: number): Reachable[] {
  const found: Reachable[] = [];
  if (start !== undefined && start !== null) collect(start, steps, 0, found, most);
  return found;
}

function collect(value: Reachable, steps: readonly Step[], index: number, found: Reachable[], most: number): void {
  const step = steps[index];
  if (step === undefined) {
    if (found.length < most) found.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, step.key)) return;
  const next = (value as { readonly [key: string]: Reachable })[step.key] as Reachable;
  if (!step.through || !Array.isArray(next)) return collect(next, steps, index + 1, found, most);
  for (const one of next as readonly Reachable[]) {
    if (found.length >= most) return;
    collect(one, steps, index + 1, found, most);
  }
}
