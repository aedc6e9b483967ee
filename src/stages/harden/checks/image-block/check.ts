/** No machine image can be shared with everybody. */
import { check } from '../../check.ts';
import { regionSwitch } from '../../judging/region-switch.ts';
import { IMAGE_BLOCK } from '../../reads/doors.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const imageBlock = check({
  id: 'image-block',
  urgency: 'good',
  step: 'other-prevention',
  reads: { block: IMAGE_BLOCK },
  judge: ({ block }) => regionSwitch(block, 'ImageBlockPublicAccessState', (state) => state === 'block-new-sharing'),
  words,
  fix,
});
