/**
 * The calls by which a step could be taken back, before anything was done: what `undo` would make of the states the target may be in by then. Gone, or everything about it
 * other than it was; the same calls whichever way it differs.
 */
import type { Json } from '../../../case/journal/canonical-json.ts';
import type { State, Write } from '../actions/action.ts';
import { actionOf } from '../actions/index.ts';
import type { PlanStep } from './plan.ts';

export function undoCalls(step: PlanStep): readonly Write[] {
  const undo = actionOf(step.action)?.undo;
  if (undo === undefined) return [];
  const calls = statesAfter(step.before).flatMap((now) => undo(step.before, now, step.target));
  return [...new Map(calls.map((call) => [JSON.stringify([call.service, call.operation, call.on, call.condition, call.also]), call])).values()];
}

/** One state for each way in which a value can be another: emptied, and filled with something else. */
function statesAfter(before: State): readonly (State | null)[] {
  const all = (other: (value: Json) => Json): State => Object.fromEntries(Object.entries(before).map(([key, value]) => [key, other(value)]));
  return [null, all(emptied), all(filled), ...STANDING.map((word) => all((value) => (typeof value === 'string' ? word : filled(value))))];
}

const emptied = (value: Json): Json =>
  typeof value === 'boolean' ? !value : typeof value === 'number' ? 0 : typeof value === 'string' ? null : Array.isArray(value) ? [] : value;

function filled(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}?`;
  if (value === null) return '?';
  return Array.isArray(value) ? [...(value as readonly Json[]), '?'] : value;
}

/** Where things stand after the actions, as AWS writes it: some are only started again from there. */
const STANDING = ['false', 'DEACTIVATED', 'DISABLED', 'IDLE', 'Inactive', 'PAUSED', 'paused', 'STOPPED', 'Stopped', 'stopped'];
