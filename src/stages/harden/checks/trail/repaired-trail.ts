/** What an existing trail lacks, one call each, and back to how it was. */
import { shortName } from '../../../../knowledge/effects/short-name.ts';
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { FixStep, Open } from '../../fix/fix.ts';
import { call, step, undoneBy } from '../../fix/fix-parts.ts';
import { recordsManagement } from './recorded-events.ts';

export function repairedTrail(trail: Reachable, seenIn: string, seen: Open['seen']): readonly FixStep[] {
  const arn = reachText(trail, 'TrailARN') ?? '';
  const region = reachText(trail, 'HomeRegion') ?? seenIn;
  const answer = (name: string): Reachable | undefined => seen[name]?.find(({ subject }) => subject === arn)?.pages[0];
  const is = (member: string): boolean => reach(trail, member)[0] === true;
  const steps: FixStep[] = [];
  if (!is('IsMultiRegionTrail') || !is('LogFileValidationEnabled')) {
    const updated = (IsMultiRegionTrail: boolean, EnableLogFileValidation: boolean) =>
      call('cloudtrail', 'UpdateTrail', region, {
        Name: arn,
        IsMultiRegionTrail,
        // AWS refuses a multi-region trail without global events.
        IncludeGlobalServiceEvents: IsMultiRegionTrail || is('IncludeGlobalServiceEvents'),
        EnableLogFileValidation,
      });
    steps.push(
      step(
        'trail',
        {
          ja: `証跡 ${shortName(arn)} を、すべてのリージョンと改ざん検知に広げる`,
          en: `Widen the trail ${shortName(arn)} to every Region, with file validation`,
        },
        updated(true, true),
        undoneBy(updated(is('IsMultiRegionTrail'), is('LogFileValidationEnabled'))),
      ),
    );
  }
  const selectors = answer('selectors');
  if (!recordsManagement(selectors)) {
    const former = ['EventSelectors', 'AdvancedEventSelectors'].flatMap((member) =>
      reach(selectors, member).map((value) => [member, value] as const),
    );
    steps.push(
      step(
        'selectors',
        { ja: '管理イベントを、読み取りも書き込みも記録する', en: 'Record all management events, reads and writes' },
        call('cloudtrail', 'PutEventSelectors', region, {
          TrailName: arn,
          EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
        }),
        undoneBy(
          call('cloudtrail', 'PutEventSelectors', region, {
            TrailName: arn,
            ...Object.fromEntries(former.filter(([, value]) => Array.isArray(value) && value.length > 0)),
          }),
        ),
      ),
    );
  }
  if (reach(answer('status'), 'IsLogging')[0] !== true) {
    steps.push(
      step(
        'start',
        { ja: '止まっている記録を始める', en: 'Start recording again' },
        call('cloudtrail', 'StartLogging', region, { Name: arn }),
        undoneBy(call('cloudtrail', 'StopLogging', region, { Name: arn })),
      ),
    );
  }
  return steps;
}
