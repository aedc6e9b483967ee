/** Regions that are off unless somebody switches them on: each is one more place to hide. */
import { check, failed, passed, unknown } from '../../check.ts';
import { REGIONS } from '../../reads/doors.ts';
import { words } from './words.ts';

export const optInRegions = check({
  id: 'opt-in-regions',
  urgency: 'good',
  step: 'every-region-checked',
  reads: { regions: REGIONS },
  judge: ({ regions }, { optedIn, mine }) => {
    if (optedIn === null)
      return [unknown({ ja: 'AWS がリージョンの一覧を見せませんでした。', en: 'AWS did not show the list of Regions.' }, regions)];
    const strange = optedIn.filter((region) => !mine.has(region));
    if (strange.length > 0) {
      return strange.map((region) =>
        failed({ ja: `${region}: 有効になっています`, en: `${region}: switched on` }, regions, { subject: region, region }),
      );
    }
    return [
      optedIn.length === 0
        ? passed({ ja: '追加で有効にしたリージョンはありません。', en: 'No Region beyond the usual ones is switched on.' }, regions)
        : passed(
            {
              ja: `有効なのは、あなたが使っているリージョンだけです: ${optedIn.join(', ')}`,
              en: `Only Regions you use are switched on: ${optedIn.join(', ')}`,
            },
            regions,
          ),
    ];
  },
  words,
  fix: null,
});
