/** Targets the intruder hung on a rule of the owner's, taken off it; the rule goes on with its own. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Json } from '../../../../case/journal/canonical-json.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { listAll, listIn, need } from '../looking.ts';
import { words } from './words.ts';

const busOf = ({ more }: Target): Readonly<Record<string, string>> => (more['bus'] === undefined ? {} : { EventBusName: more['bus'] });

const call = (operation: string, target: Target, input: Write['input']): Write => ({
  service: 'eventbridge',
  operation,
  region: target.region,
  input: { Rule: need(target, 'rule'), ...busOf(target), ...input },
  on: [target.arn],
});

const targetsOf = (state: State | null) => listIn(state, 'targets') as readonly Readonly<Record<string, Json>>[];

export const eventsRemoveTarget: Action = {
  id: 'events-remove-target',
  phase: 're-creators',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'eventbridge', operation: 'ListTargetsByRule', on: [target.arn] }],
  look: async (account, target) => {
    const input = { Rule: need(target, 'rule'), ...busOf(target) };
    const listed = await listAll(account, { service: 'eventbridge', operation: 'ListTargetsByRule', region: target.region, input }, 'Targets[]');
    if (listed.kind === 'absent') return { kind: 'gone' };
    if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
    const his = need(target, 'targets').split(' ');
    return { kind: 'there', state: { targets: listed.items.filter((one) => his.includes(reachText(one, 'Arn') ?? '')) } };
  },
  apply: (state, target) => {
    const ids = targetsOf(state).map((one) => one['Id'] ?? '');
    return ids.length === 0 ? [] : [call('RemoveTargets', target, { Ids: ids })];
  },
  undo: (before, now, target) => {
    const there = new Set(targetsOf(now).map((one) => one['Id']));
    const missing = targetsOf(before).filter((one) => !there.has(one['Id']));
    return now === null || missing.length === 0 ? [] : [call('PutTargets', target, { Targets: missing })];
  },
};
