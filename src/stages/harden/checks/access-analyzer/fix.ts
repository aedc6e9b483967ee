import type { Fix } from '../../fix/fix.ts';
import { alone, call, makesOwnRole, undoneBy } from '../../fix/fix-parts.ts';

const NAME = 'hikeshi-outside-access';

export const fix: Fix = {
  cost: { ja: '外部アクセスの分析は無料です。', en: 'Analysis of outside access is free of charge.' },
  breaks: null,
  wishes: [],
  trial: null,
  alsoNeeds: [makesOwnRole('access-analyzer.amazonaws.com', 'AWSServiceRoleForAccessAnalyzer')],
  calls: [
    ['accessanalyzer', 'CreateAnalyzer'],
    ['accessanalyzer', 'DeleteAnalyzer'],
  ],
  steps: ({ lines }) =>
    lines.flatMap(({ state, region }) =>
      state === 'fail' && region !== null
        ? [
            alone(
              region,
              { ja: `${region}: 外部アクセスのアナライザーを作る`, en: `${region}: make an analyzer of outside access` },
              call('accessanalyzer', 'CreateAnalyzer', region, { analyzerName: NAME, type: 'ACCOUNT' }),
              undoneBy(call('accessanalyzer', 'DeleteAnalyzer', region, { analyzerName: NAME })),
            ),
          ]
        : [],
    ),
};
