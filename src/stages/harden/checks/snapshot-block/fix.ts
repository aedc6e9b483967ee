import { call } from '../../fix/fix-parts.ts';
import { regionFix } from '../../fix/region-fix.ts';

/** Sharing that is there stays until the check "public-snapshots" ends it: only new sharing is refused, and nothing breaks. */
export const fix = regionFix({
  does: { ja: 'スナップショットの新しい公開を禁止する', en: 'forbid making snapshots public' },
  breaks: null,
  calls: [
    ['ec2', 'EnableSnapshotBlockPublicAccess'],
    ['ec2', 'DisableSnapshotBlockPublicAccess'],
  ],
  set: (region) => call('ec2', 'EnableSnapshotBlockPublicAccess', region, { State: 'block-new-sharing' }),
  back: (region) => call('ec2', 'DisableSnapshotBlockPublicAccess', region, {}),
});
