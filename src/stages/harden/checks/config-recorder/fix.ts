import type { Fix } from '../../fix/fix.ts';
import { alone, call, undoneBy } from '../../fix/fix-parts.ts';

export const fix: Fix = {
  cost: {
    ja: 'AWS Config は、記録した変更の件数に応じて料金がかかります (止まる前と同じです)。',
    en: 'AWS Config charges for every change it records (as it did before it was stopped).',
  },
  breaks: { ja: '記録が再開し、その料金がまたかかります。', en: 'Recording goes on, and costs again.' },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['config-service', 'StartConfigurationRecorder'],
    ['config-service', 'StopConfigurationRecorder'],
  ],
  steps: ({ lines }) =>
    lines.flatMap(({ state, subject, region }) => {
      if (state !== 'fail' || subject === null || region === null) return [];
      const input = { ConfigurationRecorderName: subject };
      return [
        alone(
          `${subject}@${region}`,
          { ja: `${region}: AWS Config の記録 ${subject} を再開する`, en: `${region}: start the recorder ${subject} of AWS Config again` },
          call('config-service', 'StartConfigurationRecorder', region, input),
          undoneBy(call('config-service', 'StopConfigurationRecorder', region, input)),
        ),
      ];
    }),
};
