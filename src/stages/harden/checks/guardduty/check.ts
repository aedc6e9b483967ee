/** A detector that is switched on, in every region. */
import { check, failed, passed } from '../../check.ts';
import { DETECTOR, DETECTORS } from '../../reads/guards.ts';
import { isOff, items, textOf } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const guardduty = check({
  id: 'guardduty',
  urgency: 'important',
  step: 'guardduty-enabled',
  reads: { detectors: DETECTORS, detector: DETECTOR },
  judge: ({ detectors, detector }) =>
    detectors.flatMap((reading) => {
      const { region } = reading;
      const off = failed({ ja: `${region}: 有効になっていません`, en: `${region}: not switched on` }, reading, { region });
      if (isOff(reading)) return [off];
      if (reading.refused !== null) return [];
      if (items([reading], 'DetectorIds[]').length === 0) return [off];
      return detector
        .filter((one) => one.region === region && one.refused === null)
        .map((one) =>
          textOf(one, 'Status') === 'ENABLED'
            ? passed({ ja: `${region}: 有効`, en: `${region}: on` }, [reading, one], { region })
            : failed({ ja: `${region}: 一時停止中`, en: `${region}: suspended` }, [reading, one], { region }),
        );
    }),
  words,
  fix,
});
