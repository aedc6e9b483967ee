/** Filters that put findings away unseen, and lists of addresses GuardDuty is told to trust: both silence it without switching it off. */
import { check, failed, notApplicable, passed } from '../../check.ts';
import { DETECTORS, FILTER, IP_SET } from '../../reads/guards.ts';
import { isOff, items, textOf, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const guarddutyBlinded = check({
  id: 'guardduty-blinded',
  urgency: 'urgent',
  step: 'guardduty-enabled',
  reads: { detectors: DETECTORS, filters: FILTER, trusted: IP_SET },
  judge: ({ detectors, filters, trusted }, about) => {
    const watching = detectors.filter((one) => items([one], 'DetectorIds[]').length > 0);
    if (watching.length === 0 && detectors.every((one) => one.refused === null || isOff(one)) && detectors.length > 0) {
      return [notApplicable({ ja: 'GuardDuty はどこでも使われていません。', en: 'GuardDuty is not in use anywhere.' }, detectors)];
    }
    const silenced = [
      ...filters
        .filter((one) => textOf(one, 'Action') === 'ARCHIVE')
        .map((one) => ({ one, name: textOf(one, 'Name') ?? one.subject ?? '', ja: '検出を隠すフィルター', en: 'a filter that hides findings' })),
      ...trusted
        .filter((one) => textOf(one, 'Status')?.startsWith('ACTIV') === true)
        .map((one) => ({
          one,
          name: textOf(one, 'Name') ?? one.subject ?? '',
          ja: '信頼済みとされたアドレスの一覧',
          en: 'a list of addresses it trusts',
        })),
    ].filter(({ name }) => !about.mine.has(name));
    if (silenced.length > 0) {
      return silenced.map(({ one, name, ja, en }) =>
        failed({ ja: `${one.region}: ${name} (${ja})`, en: `${one.region}: ${name} (${en})` }, one, { subject: one.subject, region: one.region }),
      );
    }
    return whole(detectors) ? [passed({ ja: '検出を隠す設定はありません。', en: 'Nothing hides its findings.' }, detectors)] : [];
  },
  words,
  fix,
});
