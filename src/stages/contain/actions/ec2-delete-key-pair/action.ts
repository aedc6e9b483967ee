/** A key for signing in to new machines, taken out of the list. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2DeleteKeyPair: Action = {
  id: 'ec2-delete-key-pair',
  phase: 'doors',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeKeyPairs', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'ec2', operation: 'DescribeKeyPairs', region: target.region, input: { KeyPairIds: [target.id] } }, (output) => {
      const [found] = reach(output, 'KeyPairs[]').filter((one) => reachText(one, 'KeyPairId') === target.id);
      return found === undefined ? null : { name: reachText(found, 'KeyName'), fingerprint: reachText(found, 'KeyFingerprint') };
    }),
  apply: (_, target) => [{ service: 'ec2', operation: 'DeleteKeyPair', region: target.region, input: { KeyPairId: target.id }, on: [target.arn] }],
};
