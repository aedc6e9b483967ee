/** Settings of a trail that the intruder switched off, switched on again; those he did not touch stay as they are. */
import { reach } from '../../../../knowledge/json-reach.ts';
import type { Json } from '../../../../case/journal/canonical-json.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { lookAt, need } from '../looking.ts';
import { words } from './words.ts';

/** By the name GetTrail shows it under: the member of UpdateTrail that sets it. */
export const SETTINGS: Readonly<Record<string, string>> = {
  IsMultiRegionTrail: 'IsMultiRegionTrail',
  IncludeGlobalServiceEvents: 'IncludeGlobalServiceEvents',
  LogFileValidationEnabled: 'EnableLogFileValidation',
};

const wished = (target: Target): readonly string[] => need(target, 'settings').split(' ');

const update = (target: Target, settings: Readonly<Record<string, Json>>): Write => ({
  service: 'cloudtrail',
  operation: 'UpdateTrail',
  region: target.region,
  input: { Name: target.arn, ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [SETTINGS[name] ?? name, value])) },
  on: [target.arn],
});

const differing = (from: State, to: State): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(to).filter(([name, value]) => from[name] !== value));

export const cloudtrailRestoreSettings: Action = {
  id: 'cloudtrail-restore-settings',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'cloudtrail', operation: 'GetTrail', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'cloudtrail', operation: 'GetTrail', region: target.region, input: { Name: target.arn } }, (output) =>
      Object.fromEntries(wished(target).map((name) => [name, reach(output, `Trail.${name}`)[0] === true])),
    ),
  apply: (state, target) => {
    const off = Object.fromEntries(wished(target).map((name) => [name, true]));
    const missing = differing(state, off);
    return Object.keys(missing).length === 0 ? [] : [update(target, missing)];
  },
  undo: (before, now, target) => {
    const back = now === null ? {} : differing(now, before);
    return Object.keys(back).length === 0 ? [] : [update(target, back)];
  },
};
