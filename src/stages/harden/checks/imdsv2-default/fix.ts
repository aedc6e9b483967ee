import { call } from '../../fix/fix-parts.ts';
import { regionFix } from '../../fix/region-fix.ts';
import { textOf } from '../../reads/seen.ts';

export const fix = regionFix({
  does: { ja: '新しいインスタンスの既定を IMDSv2 だけにする', en: 'make IMDSv2 the default of new instances' },
  breaks: {
    ja: '新しく起動するインスタンスで、とても古い AWS SDK やツールが認証情報を得られなくなります。動いているものは変わりません。',
    en: 'On instances launched from now on, very old AWS SDKs and tools get no credentials. Running ones stay as they are.',
  },
  calls: [['ec2', 'ModifyInstanceMetadataDefaults']],
  set: (region) => call('ec2', 'ModifyInstanceMetadataDefaults', region, { HttpTokens: 'required' }),
  back: (region, before) =>
    call('ec2', 'ModifyInstanceMetadataDefaults', region, { HttpTokens: textOf(before, 'AccountLevel.HttpTokens') ?? 'no-preference' }),
});
