import { call } from '../../fix/fix-parts.ts';
import { regionFix } from '../../fix/region-fix.ts';

export const fix = regionFix({
  does: { ja: 'シリアルコンソールを閉じる', en: 'switch the serial console off' },
  breaks: null,
  calls: [
    ['ec2', 'DisableSerialConsoleAccess'],
    ['ec2', 'EnableSerialConsoleAccess'],
  ],
  set: (region) => call('ec2', 'DisableSerialConsoleAccess', region, {}),
  back: (region) => call('ec2', 'EnableSerialConsoleAccess', region, {}),
});
