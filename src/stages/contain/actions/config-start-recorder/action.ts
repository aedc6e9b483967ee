/** The recorder of AWS Config, running again where the intruder stopped it. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const switched = (target: Target, operation: 'StartConfigurationRecorder' | 'StopConfigurationRecorder') => ({
  service: 'config-service',
  operation,
  region: target.region,
  input: { ConfigurationRecorderName: target.id },
  on: ['*'],
});

export const configStartRecorder: Action = {
  id: 'config-start-recorder',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'config-service', operation: 'DescribeConfigurationRecorderStatus', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'config-service', operation: 'DescribeConfigurationRecorderStatus', region: target.region }, (output) => {
      const one = reach(output, 'ConfigurationRecordersStatus[]').find((each) => reachText(each, 'name') === target.id);
      return one === undefined ? null : { recording: reach(one, 'recording')[0] === true };
    }),
  apply: (state, target) => (state['recording'] === true ? [] : [switched(target, 'StartConfigurationRecorder')]),
  undo: (before, now, target) =>
    before['recording'] === false && now?.['recording'] === true ? [switched(target, 'StopConfigurationRecorder')] : [],
};
