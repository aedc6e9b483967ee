/** Inspector looks for known holes on instances, images and functions: switched on wherever AWS offers it. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { INSPECTOR } from '../../reads/guards.ts';
import { isOff, items } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const inspector = check({
  id: 'inspector',
  urgency: 'good',
  step: 'inspector-enabled',
  reads: { status: INSPECTOR },
  judge: ({ status }, { accountId }) =>
    status.flatMap((reading) => {
      const { region } = reading;
      const off = failed({ ja: `${region}: 有効になっていません`, en: `${region}: not switched on` }, reading, { region });
      if (isOff(reading)) return [off];
      if (reading.refused !== null) return [];
      const states = items([reading], 'accounts[]')
        .filter(({ value }) => reachText(value, 'accountId') === accountId)
        .map(({ value }) => reachText(value, 'state.status'));
      return states.map((state) =>
        state === 'ENABLED' || state === 'ENABLING' ? passed({ ja: `${region}: 有効`, en: `${region}: on` }, reading, { region }) : off,
      );
    }),
  words,
  fix,
});
