/** Own disk snapshots that everybody may copy. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { PUBLIC_SNAPSHOTS } from '../../reads/doors.ts';
import { items } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const publicSnapshots = check({
  id: 'public-snapshots',
  urgency: 'urgent',
  step: 'resources-terminated',
  reads: { snapshots: PUBLIC_SNAPSHOTS },
  judge: ({ snapshots }, { accountId }) =>
    snapshots
      .filter(({ refused }) => refused === null)
      .flatMap((reading) => {
        const { region } = reading;
        const open = items([reading], 'Snapshots[]')
          .filter(({ value }) => (reachText(value, 'OwnerId') ?? accountId) === accountId)
          .map(({ value }) => reachText(value, 'SnapshotId') ?? '');
        return open.length === 0
          ? [passed({ ja: `${region}: なし`, en: `${region}: none` }, reading, { region })]
          : open.map((id) =>
              failed({ ja: `${region}: ${id} が公開されています`, en: `${region}: ${id} is public` }, reading, { subject: id, region }),
            );
      }),
  words,
  fix,
});
