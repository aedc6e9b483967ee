/** Amazon GuardDuty: one detector a region at most, thirty days for nothing, and findings of what it saw since it was switched on. */
import type { Thing } from '../../../account/things.ts';
import { DAY, isoTime } from '../../../clock.ts';
import { arnIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { findingsOf } from './findings.ts';
import { byOwnRole } from './own-role.ts';
import { silencers } from './silencers.ts';

const TRIAL_DAYS = 30;
const NOT_OWNED = 'The request is rejected because the input detectorId is not owned by the current account.';

const detectorsOf = (call: LiveCall): readonly Thing<'detector'>[] => call.account.states.things.of('detector', call.region);

const detectorAsked = (call: LiveCall): string => arnIn(call, 'guardduty', `detector/${textIn(call.input, 'DetectorId')}`);

const withDetector = (
  answer: (call: LiveCall, detector: Thing<'detector'>) => LiveReply,
  resource: LiveOperation['resource'] = detectorAsked,
  also: LiveOperation['also'] = () => [],
): LiveOperation => ({
  resource,
  also,
  run: (call) => {
    const detector = call.account.states.things.get('detector', call.region, textIn(call.input, 'DetectorId'));
    return detector === null ? new Refusal('BadRequestException', NOT_OWNED, 400) : answer(call, detector);
  },
});

function create(call: LiveCall): LiveReply {
  if (detectorsOf(call).length > 0)
    return new Refusal('BadRequestException', 'The request is rejected because a detector already exists for the current account.', 400);
  const DetectorId = call.random.hex(32);
  call.account.states.things.put('detector', DetectorId, call, { enabled: call.input['Enable'] !== false, trialFrom: call.now });
  return answered({ DetectorId });
}

function update(call: LiveCall, { facts }: Thing<'detector'>): LiveReply {
  if (typeof call.input['Enable'] === 'boolean') facts.enabled = call.input['Enable'];
  return answered({});
}

function remove(call: LiveCall, { id }: Thing<'detector'>): LiveReply {
  call.account.states.things.remove('detector', call.region, id);
  return answered({});
}

const describe = (call: LiveCall, { createdAt, facts }: Thing<'detector'>): LiveReply =>
  answered({
    Status: facts.enabled ? 'ENABLED' : 'DISABLED',
    CreatedAt: isoTime(createdAt),
    UpdatedAt: isoTime(createdAt),
    FindingPublishingFrequency: 'SIX_HOURS',
    ServiceRole: `arn:aws:iam::${call.account.id}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
    Tags: {},
    Features: [{ Name: 'CLOUD_TRAIL', Status: 'ENABLED' }],
  });

/** In the order they were found. */
const listFindings = (call: LiveCall, detector: Thing<'detector'>): LiveReply =>
  answered(paged(call, 'FindingIds', findingsOf(call, detector), { keyOf: ({ Id }) => Id, show: ({ Id }) => Id }));

function getFindings(call: LiveCall, detector: Thing<'detector'>): LiveReply {
  const wanted = new Set(textsIn(call.input, 'FindingIds'));
  return answered({ Findings: findingsOf(call, detector).filter(({ Id }) => wanted.has(Id)) });
}

function trialDays(call: LiveCall, { facts }: Thing<'detector'>): LiveReply {
  const FreeTrialDaysRemaining = Math.max(0, TRIAL_DAYS - Math.floor((call.now - facts.trialFrom) / DAY));
  return answered({
    Accounts: [{ AccountId: call.account.id, Features: [{ Name: 'CLOUD_TRAIL', FreeTrialDaysRemaining }] }],
    UnprocessedAccounts: [],
  });
}

const nothing = (member: string): LiveOperation => withDetector(() => answered({ [member]: [] }));

export const guardduty: LiveService = {
  service: 'guardduty',
  wording: 'rest',
  operations: {
    ListDetectors: { run: (call) => answered(paged(call, 'DetectorIds', detectorsOf(call), { keyOf: ({ id }) => id, show: ({ id }) => id })) },
    GetDetector: withDetector(describe),
    CreateDetector: { also: byOwnRole('guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDuty'), run: create },
    UpdateDetector: withDetector(update),
    DeleteDetector: withDetector(remove),
    ListFindings: withDetector(listFindings),
    GetFindings: withDetector(getFindings),
    GetRemainingFreeTrialDays: withDetector(trialDays),
    GetUsageStatistics: withDetector(() => answered({ UsageStatistics: {} })),
    ListThreatIntelSets: nothing('ThreatIntelSetIds'),
    ...silencers(withDetector),
  },
};
