/** A sweep of a test account with everything else fixed. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import { notice, type Noticing } from '../notice.ts';
import type { NoticeRecord } from '../notice-record.ts';
import { RESOURCE_TYPES } from '../resources/index.generated.ts';

/** 15:00 in Tokyo. */
export const NOW = Date.parse('2026-11-28T06:00:00Z');

export const stillClock: Clock = { now: () => NOW, sleep: () => Promise.resolve() };

export async function noticed(account: AwsAccount, changes: Partial<Noticing> = {}): Promise<NoticeRecord> {
  const result = await notice({
    account,
    clock: stillClock,
    types: RESOURCE_TYPES,
    home: 'us-east-1',
    onlyRegions: null,
    askCosts: false,
    known: { resources: [], hands: [] },
    said: { mine: [], notMine: [] },
    zone: 'Asia/Tokyo',
    version: '0.0.0',
    atOnce: 16,
    stop: new AbortController().signal,
    onProgress: () => undefined,
    onFirst: () => undefined,
    ...changes,
  });
  if (result.kind !== 'noticed') throw new HikeshiProblem('nobody', 'us', { ja: '', en: result.answer.kind });
  return result.record;
}
