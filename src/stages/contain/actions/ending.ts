/** What most things that burn have in common: one read tells how they stand, and a call or two end them for good. */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Action, Phase, Target, Write } from './action.ts';
import type { ActionWords } from './action.ts';
import { lookAt, textIn } from './looking.ts';

export interface ReadOfThing {
  readonly service: string;
  readonly operation: string;
  readonly input: (target: Target) => Write['input'];
  /** IAM knows no narrower permission for this read. */
  readonly wide?: true;
  /** How it stands, as AWS words it; null when the answer does not have it. */
  readonly status: (output: Reachable, target: Target) => string | null;
}

export interface Ending {
  readonly id: string;
  readonly phase: Phase;
  readonly order: number;
  readonly words: ActionWords;
  readonly read: ReadOfThing;
  /** It does nothing more and costs nothing. */
  readonly over: readonly string[];
  /** AWS is still at ending it. */
  readonly going: readonly string[];
  readonly calls: (target: Target) => readonly Write[];
  /** Of what the thing was, beyond the read itself. */
  readonly evidence?: Action['evidence'];
  readonly patienceMs?: number;
}

/** An action that cannot be taken back. Its state is only whether the thing is at work: how far a job has come changes by itself and must make no plan old. */
export function ending({ id, phase, order, words, read, over, going, calls, evidence, patienceMs }: Ending): Action {
  const { service, operation } = read;
  return {
    id,
    phase,
    order,
    undoable: false,
    idempotent: true,
    words,
    reads: (target) => [readOf(read, target)],
    look: (account, target) =>
      lookAt(account, { service, operation, region: target.region, input: read.input(target) }, (output) => {
        const status = read.status(output, target);
        return status === null || over.includes(status) ? null : { status: going.includes(status) ? 'ending' : 'at work' };
      }),
    apply: (state, target) => (textIn(state, 'status') === 'ending' ? [] : calls(target)),
    settling: (state) => textIn(state, 'status') === 'ending',
    evidence: (target) => [{ service, operation, region: target.region, input: read.input(target) }, ...(evidence?.(target) ?? [])],
    ...(patienceMs === undefined ? {} : { patienceMs }),
  };
}

export const readOf = ({ service, operation, wide }: ReadOfThing, target: Target) => ({
  service,
  operation,
  on: [wide === true ? '*' : target.arn],
});

/** A call on the target, asked for by its ARN. */
export const on = (target: Target, service: string, operation: string, input: Write['input']): Write => ({
  service,
  operation,
  region: target.region,
  input,
  on: [target.arn],
});

/** The status of the element of a list whose `key` is the target's id. */
export const statusIn =
  (list: string, key: string, status: string): ReadOfThing['status'] =>
  (output, { id }) => {
    const item = reach(output, list).find((one) => reachText(one, key) === id);
    return item === undefined ? null : (reachText(item, status) ?? '');
  };

/** Its status where the whole answer is about it. */
export const statusAt =
  (path: string): ReadOfThing['status'] =>
  (output) =>
    reachText(output, path);
