/** A trail of the account that records management events of every region, is running, and signs its files. */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed, type Line } from '../../check.ts';
import { TRAILS, TRAIL_SELECTORS, TRAIL_STATUS } from '../../reads/guards.ts';
import type { Reading } from '../../reads/read.ts';
import { isAbsent, items, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { recordsManagement } from './recorded-events.ts';
import { words } from './words.ts';

export const trail = check({
  id: 'trail',
  urgency: 'important',
  step: 'cloudtrail-enabled',
  reads: { trails: TRAILS, status: TRAIL_STATUS, selectors: TRAIL_SELECTORS },
  judge: ({ trails, status, selectors }) => {
    const seen = new Map(items(trails, 'trailList[]').map(({ value, reading }) => [reachText(value, 'TrailARN') ?? '', { value, reading }]));
    const lines = [...seen].flatMap(([arn, { value, reading }]) => judged(arn, value, [reading], ofTrail(status, arn), ofTrail(selectors, arn)));
    const good = lines.filter(({ state }) => state === 'pass');
    // One whole trail is enough; what others lack is then nobody's worry.
    if (good.length > 0) return good;
    if (seen.size === 0 && whole(trails)) {
      return [failed({ ja: '証跡 (CloudTrail の保存) がありません。', en: 'There is no trail: CloudTrail keeps 90 days only.' }, trails)];
    }
    return whole(trails) ? lines : lines.filter(({ state }) => state !== 'fail');
  },
  words,
  fix,
});

const ofTrail = (readings: readonly Reading[], arn: string): Reading | null => readings.find(({ subject }) => subject === arn) ?? null;

function judged(arn: string, value: Reachable, from: readonly Reading[], status: Reading | null, selectors: Reading | null): readonly Line[] {
  const name = reachText(value, 'Name') ?? arn;
  const all = [...from, ...(status === null ? [] : [status]), ...(selectors === null ? [] : [selectors])];
  // Trails of an organization belong to its management account; a member may see them and not their state.
  if (status === null || selectors === null || isAbsent(status)) return [];
  if (status.refused !== null || selectors.refused !== null) return [];
  const lacks = [
    ...(reach(value, 'IsMultiRegionTrail')[0] === true ? [] : [{ ja: '1つのリージョンだけ', en: 'one Region only' }]),
    ...(reach(status.pages[0], 'IsLogging')[0] === true ? [] : [{ ja: '記録が止まっている', en: 'not recording' }]),
    ...(reach(value, 'LogFileValidationEnabled')[0] === true ? [] : [{ ja: '改ざん検知なし', en: 'no file validation' }]),
    ...(recordsManagement(selectors.pages[0]) ? [] : [{ ja: '管理イベントの一部しか記録しない', en: 'not all management events' }]),
  ];
  const options = { subject: name };
  return [
    lacks.length === 0
      ? passed({ ja: `${name}: すべてのリージョンを記録しています`, en: `${name}: records every Region` }, all, options)
      : failed({ ja: `${name}: ${lacks.map(({ ja }) => ja).join('、')}`, en: `${name}: ${lacks.map(({ en }) => en).join(', ')}` }, all, options),
  ];
}
