/** What can be stopped and started again with the same name: databases, channels, triggers. The thing stays; only its hours stop. */
import type { Action, Phase, Target, Write } from './action.ts';
import type { ActionWords } from './action.ts';
import { readOf, type ReadOfThing } from './ending.ts';
import { lookAt, textIn } from './looking.ts';

export interface Pausing {
  readonly id: string;
  readonly phase: Phase;
  readonly order: number;
  readonly words: ActionWords;
  readonly read: ReadOfThing;
  readonly running: string;
  readonly paused: readonly string[];
  readonly pausing: readonly string[];
  /** It is being deleted: nothing is left to pause. */
  readonly gone: readonly string[];
  readonly pause: (target: Target) => Write;
  readonly resume: (target: Target) => Write;
}

export function pausing({ id, phase, order, words, read, running, paused, pausing: onTheWay, gone, pause, resume }: Pausing): Action {
  const { service, operation } = read;
  const still = new Set([...paused, ...onTheWay]);
  return {
    id,
    phase,
    order,
    undoable: true,
    idempotent: true,
    words,
    reads: (target) => [readOf(read, target)],
    look: (account, target) =>
      lookAt(account, { service, operation, region: target.region, input: read.input(target) }, (output) => {
        const status = read.status(output, target);
        return status === null || gone.includes(status) ? null : { status };
      }),
    apply: (state, target) => (still.has(textIn(state, 'status') ?? '') ? [] : [pause(target)]),
    settling: (state) => onTheWay.includes(textIn(state, 'status') ?? ''),
    undo: (before, now, target) =>
      now !== null && textIn(before, 'status') === running && paused.includes(textIn(now, 'status') ?? '') ? [resume(target)] : [],
    evidence: (target) => [{ service, operation, region: target.region, input: read.input(target) }],
  };
}
