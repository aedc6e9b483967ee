import type { Fix } from '../../fix/fix.ts';
import { call, FREE, alone, undoneBy } from '../../fix/fix-parts.ts';

export const fix: Fix = {
  cost: FREE,
  breaks: {
    ja: 'わざと公開している AMI も、公開でなくなります。元に戻せます。',
    en: 'Images you made public on purpose are no longer public. It can be undone.',
  },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [['ec2', 'ModifyImageAttribute']],
  steps: ({ lines }) =>
    lines.flatMap(({ state, subject, region }) => {
      if (state !== 'fail' || subject === null || region === null) return [];
      const sharing = (change: 'Add' | 'Remove') =>
        call('ec2', 'ModifyImageAttribute', region, { ImageId: subject, LaunchPermission: { [change]: [{ Group: 'all' }] } });
      return [
        alone(
          subject,
          { ja: `${region}: ${subject} の公開をやめる`, en: `${region}: make ${subject} private` },
          sharing('Remove'),
          undoneBy(sharing('Add')),
        ),
      ];
    }),
};
