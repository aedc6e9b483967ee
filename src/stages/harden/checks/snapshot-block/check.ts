/** No snapshot of a disk can be shared with everybody. */
import { check } from '../../check.ts';
import { regionSwitch } from '../../judging/region-switch.ts';
import { SNAPSHOT_BLOCK } from '../../reads/doors.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const snapshotBlock = check({
  id: 'snapshot-block',
  urgency: 'good',
  step: 'other-prevention',
  reads: { block: SNAPSHOT_BLOCK },
  judge: ({ block }) => regionSwitch(block, 'State', (state) => state === 'block-all-sharing' || state === 'block-new-sharing'),
  words,
  fix,
});
