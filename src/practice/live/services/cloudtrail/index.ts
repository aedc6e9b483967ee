/** AWS CloudTrail: Event history, and the account's one trail. */
import { textIn } from '../../input.ts';
import { answered, Refusal, type LiveService } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { lookupEvents } from './lookup-events.ts';
import { trailAsked, trailWrites } from './trail-writes.ts';
import { describeTrails, getEventSelectors, getTrail, getTrailStatus, listPublicKeys, listTrails, switchLogging } from './trails.ts';

/** "LookupEvents: 2 requests a second, per account, per Region" (CloudTrail user guide, quotas); other reads 10. */
const OTHER_READS = 10;

export const cloudtrail: LiveService = {
  service: 'cloudtrail',
  wording: 'json',
  operations: {
    LookupEvents: { run: lookupEvents, perSecond: 2 },
    DescribeTrails: { run: describeTrails, perSecond: OTHER_READS },
    GetTrail: { resource: trailAsked('Name'), run: getTrail, perSecond: OTHER_READS },
    GetTrailStatus: { resource: trailAsked('Name'), run: getTrailStatus, perSecond: OTHER_READS },
    GetEventSelectors: { resource: trailAsked('TrailName'), run: getEventSelectors, perSecond: OTHER_READS },
    ListTrails: { run: listTrails, perSecond: OTHER_READS },
    ListPublicKeys: { run: listPublicKeys, perSecond: OTHER_READS },
    ListEventDataStores: {
      run: (call) => answered(paged(call, 'EventDataStores', [] as string[], { keyOf: (store) => store, show: (store) => store })),
    },
    GetInsightSelectors: {
      run: (call) => new Refusal('InsightNotEnabledException', `Insights are not enabled for ${textIn(call.input, 'TrailName')}`),
    },
    ...trailWrites,
    StartLogging: { resource: trailAsked('Name'), run: (call) => switchLogging(call, true) },
    StopLogging: { resource: trailAsked('Name'), run: (call) => switchLogging(call, false) },
  },
};
