/** A disk left behind by a machine that is gone. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2DeleteVolume: Action = {
  id: 'ec2-delete-volume',
  phase: 'leftovers',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeVolumes', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'ec2', operation: 'DescribeVolumes', region: target.region, input: { VolumeIds: [target.id] } }, (output) => {
      const [found] = reach(output, 'Volumes[]').filter((one) => reachText(one, 'VolumeId') === target.id);
      return found === undefined || reachText(found, 'State') === 'deleting' ? null : { size: reachText(found, 'Size') };
    }),
  apply: (_, target) => [{ service: 'ec2', operation: 'DeleteVolume', region: target.region, input: { VolumeId: target.id }, on: [target.arn] }],
};
