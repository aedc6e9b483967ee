import type { Fix } from '../../fix/fix.ts';
import { call, FREE, alone, undoneBy } from '../../fix/fix-parts.ts';

export const fix: Fix = {
  cost: FREE,
  breaks: {
    ja: 'わざと公開しているスナップショットも、公開でなくなります。元に戻せます。',
    en: 'Snapshots you made public on purpose are no longer public. It can be undone.',
  },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [['ec2', 'ModifySnapshotAttribute']],
  steps: ({ lines }) =>
    lines.flatMap(({ state, subject, region }) => {
      if (state !== 'fail' || subject === null || region === null) return [];
      const sharing = (OperationType: string) =>
        call('ec2', 'ModifySnapshotAttribute', region, {
          SnapshotId: subject,
          Attribute: 'createVolumePermission',
          OperationType,
          GroupNames: ['all'],
        });
      return [
        alone(
          subject,
          { ja: `${region}: ${subject} の公開をやめる`, en: `${region}: make ${subject} private` },
          sharing('remove'),
          undoneBy(sharing('add')),
        ),
      ];
    }),
};
