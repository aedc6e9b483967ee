/** What a trail records, widened again to every management event; data events it records stay recorded. */
import type { Json } from '../../../../case/journal/canonical-json.ts';
import { reach } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { listIn, lookAt } from '../looking.ts';
import { widened, type Selectors } from './widened.ts';
import { words } from './words.ts';

const KINDS = ['EventSelectors', 'AdvancedEventSelectors'] as const;

const selectorsIn = (state: State): Selectors =>
  Object.fromEntries(KINDS.flatMap((kind) => (listIn(state, kind).length === 0 ? [] : [[kind, listIn(state, kind)]])));

const put = (target: Target, selectors: Selectors): Write => ({
  service: 'cloudtrail',
  operation: 'PutEventSelectors',
  region: target.region,
  input: { TrailName: target.arn, ...selectors },
  on: [target.arn],
});

export const cloudtrailRestoreSelectors: Action = {
  id: 'cloudtrail-restore-selectors',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'cloudtrail', operation: 'GetEventSelectors', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'cloudtrail', operation: 'GetEventSelectors', region: target.region, input: { TrailName: target.arn } }, (output) =>
      Object.fromEntries(KINDS.map((kind) => [kind, reach(output, `${kind}[]`) as Json[]])),
    ),
  apply: (state, target) => {
    const selectors = selectorsIn(state);
    const wide = widened(selectors);
    return wide === selectors ? [] : [put(target, wide)];
  },
  undo: (before, now, target) => {
    const back = selectorsIn(before);
    return now === null || JSON.stringify(back) === JSON.stringify(selectorsIn(now)) ? [] : [put(target, back)];
  },
};
