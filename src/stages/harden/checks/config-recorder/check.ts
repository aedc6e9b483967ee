/** A Config recorder that was stopped: switched off is a choice (it costs), stopped is a trace. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, notApplicable, passed } from '../../check.ts';
import { RECORDERS } from '../../reads/guards.ts';
import { items } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const configRecorder = check({
  id: 'config-recorder',
  urgency: 'good',
  step: null,
  reads: { recorders: RECORDERS },
  judge: ({ recorders }) =>
    recorders
      .filter(({ refused }) => refused === null)
      .flatMap((reading) => {
        const { region } = reading;
        const here = items([reading], 'ConfigurationRecordersStatus[]');
        if (here.length === 0) return [notApplicable({ ja: `${region}: 使っていません`, en: `${region}: not in use` }, reading, { region })];
        return here.map(({ value }) => {
          const name = reachText(value, 'name') ?? '';
          return reach(value, 'recording')[0] === true
            ? passed({ ja: `${region}: ${name} は記録中`, en: `${region}: ${name} records` }, reading, { subject: name, region })
            : failed(
                {
                  ja: `${region}: ${name} が止まっています (${reachText(value, 'lastStopTime') ?? '-'})`,
                  en: `${region}: ${name} was stopped (${reachText(value, 'lastStopTime') ?? '-'})`,
                },
                reading,
                { subject: name, region },
              );
        });
      }),
  words,
  fix,
});
