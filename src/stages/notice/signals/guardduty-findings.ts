/** What GuardDuty has already reported in a Region, where it is switched on. */
import { reach, reachText, reachTexts } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Refusal } from '../listing/list-items.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

const SHOWN_MOST = 50;

export async function guarddutyFindings(asking: Asking, region: string): Promise<SignalsSeen> {
  const detectors = await askPages(asking, { service: 'guardduty', operation: 'ListDetectors', region });
  const signals: Signal[] = [];
  let refused: Refusal | null = detectors.refused;
  for (const DetectorId of detectors.pages.flatMap((page) => reachTexts(page, 'DetectorIds[]'))) {
    const listed = await askPages(asking, {
      service: 'guardduty',
      operation: 'ListFindings',
      region,
      input: { DetectorId, FindingCriteria: CURRENT },
    });
    refused ??= listed.refused;
    const FindingIds = listed.pages.flatMap((page) => reachTexts(page, 'FindingIds[]')).slice(0, SHOWN_MOST);
    if (FindingIds.length === 0) continue;
    const found = await askPages(asking, { service: 'guardduty', operation: 'GetFindings', region, input: { DetectorId, FindingIds } });
    refused ??= found.refused;
    for (const one of found.pages.flatMap((page) => reach(page, 'Findings[]')))
      signals.push(finding(reachText(one, 'Type'), reachText(one, 'UpdatedAt'), region));
  }
  return { signals, cells: [signalCell('guardduty-findings', 'guardduty', region, signals.length, refused)] };
}

const CURRENT = { Criterion: { 'service.archived': { Eq: ['false'] } } };

const finding = (type: string | null, at: string | null, region: string): Signal => ({
  kind: 'guardduty-finding',
  level: 'look',
  region,
  subject: type,
  at,
  ja: 'GuardDuty が怪しい動きを報告しています。',
  en: 'GuardDuty has reported something suspicious.',
});
