/** New disks and snapshots are encrypted: a snapshot under AWS's own key can be given to nobody else. */
import { check } from '../../check.ts';
import { regionSwitch } from '../../judging/region-switch.ts';
import { DISK_ENCRYPTION } from '../../reads/doors.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const diskEncryption = check({
  id: 'disk-encryption',
  urgency: 'good',
  step: 'other-prevention',
  reads: { encryption: DISK_ENCRYPTION },
  judge: ({ encryption }) => regionSwitch(encryption, 'EbsEncryptionByDefault', (value) => value === 'true'),
  words,
  fix,
});
