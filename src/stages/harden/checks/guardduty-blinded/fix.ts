/** Makes filters and trusted lists ineffective without deleting them: they are traces of who made them. */
import type { Fix } from '../../fix/fix.ts';
import { call, FREE, alone, undoneBy } from '../../fix/fix-parts.ts';

export const fix: Fix = {
  cost: FREE,
  breaks: {
    ja: '自分で作った抑制ルールや信頼済みリストも効かなくなり、検出が増えることがあります。元に戻せます。',
    en: 'Suppression rules and trusted lists of your own stop working, too; you may see more findings. It can be undone.',
  },
  wishes: [],
  trial: null,
  // To switch a list on again, GuardDuty writes into its own role (GuardDuty user guide, "Permissions required to upload trusted IP lists").
  alsoNeeds: ['iam:PutRolePolicy', 'iam:DeleteRolePolicy'].map((action) => ({
    action,
    on: (account) => `arn:aws:iam::${account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
  })),
  calls: [
    ['guardduty', 'UpdateFilter'],
    ['guardduty', 'UpdateIPSet'],
  ],
  steps: ({ lines }) =>
    lines.flatMap(({ state, subject, region, from: [reading] }) => {
      if (state !== 'fail' || subject === null || region === null || reading === undefined) return [];
      const [DetectorId = '', ...rest] = subject.split('/');
      const name = rest.join('/');
      if (reading.call === 'guardduty:GetFilter') {
        const acting = (Action: string) => call('guardduty', 'UpdateFilter', region, { DetectorId, FilterName: name, Action });
        return [
          alone(
            subject,
            { ja: `${region}: フィルター ${name} を効かなくする`, en: `${region}: make filter ${name} ineffective` },
            acting('NOOP'),
            undoneBy(acting('ARCHIVE')),
          ),
        ];
      }
      const active = (Activate: boolean) => call('guardduty', 'UpdateIPSet', region, { DetectorId, IpSetId: name, Activate });
      return [
        alone(
          subject,
          { ja: `${region}: 信頼済みリスト ${name} を効かなくする`, en: `${region}: make trusted list ${name} ineffective` },
          active(false),
          undoneBy(active(true)),
        ),
      ];
    }),
};
