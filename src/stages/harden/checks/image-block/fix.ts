import { call } from '../../fix/fix-parts.ts';
import { regionFix } from '../../fix/region-fix.ts';

export const fix = regionFix({
  does: { ja: 'AMI の新しい公開を禁止する', en: 'forbid making images public' },
  breaks: null,
  calls: [
    ['ec2', 'EnableImageBlockPublicAccess'],
    ['ec2', 'DisableImageBlockPublicAccess'],
  ],
  set: (region) => call('ec2', 'EnableImageBlockPublicAccess', region, { ImageBlockPublicAccessState: 'block-new-sharing' }),
  back: (region) => call('ec2', 'DisableImageBlockPublicAccess', region, {}),
});
