/** What watches the account and was blinded: switched on again where it still exists; what was deleted is made anew by the hardening, with its price told first. */
import { reachTexts } from '../../../knowledge/json-reach.ts';
import type { Foothold } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Action, Target } from '../actions/action.ts';
import { cloudtrailRestoreSelectors } from '../actions/cloudtrail-restore-selectors/action.ts';
import { cloudtrailRestoreSettings } from '../actions/cloudtrail-restore-settings/action.ts';
import { cloudtrailStartLogging } from '../actions/cloudtrail-start-logging/action.ts';
import { configStartRecorder } from '../actions/config-start-recorder/action.ts';
import { guarddutyDisarmFilter } from '../actions/guardduty-disarm-filter/action.ts';
import { guarddutyDistrustAddresses } from '../actions/guardduty-distrust-addresses/action.ts';
import { guarddutyEnableDetector } from '../actions/guardduty-enable-detector/action.ts';
import { byHand } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Note, type Proposal, type Proposed } from './proposal.ts';
import { regional } from './targets.ts';
import { unseenNote } from './unseen-note.ts';

const BLINDED: Bilingual = { ja: '侵入者が、記録や見張りを効かなくしました。', en: 'The intruder blinded what records or watches.' };

const proposed = (...proposals: readonly Proposal[]): Proposed => ({ ...nothingProposed, proposals });
const blinded = (action: Action, target: Target, one: Foothold): Proposal => proposal(action, target, BLINDED, one.eventIds);

/** Trails are named by name or ARN; stores of CloudTrail Lake have an ARN of another kind. */
function trailOf({ target, region }: Foothold, accountId: string, more: Target['more'] = {}): Target | null {
  const [, home, kind, name] = /^arn:aws[a-z-]*:cloudtrail:([a-z0-9-]+):\d{12}:(\w+)\/(.+)$/.exec(target) ?? [];
  if (kind !== undefined && kind !== 'trail') return null;
  const where = home ?? region;
  const called = name ?? target;
  return where === undefined || !/^[\w.-]+$/.test(called) ? null : regional('cloudtrail', accountId, where, `trail/${called}`, called, more);
}

export function stoppedTrail({ accountId }: Looking, one: Foothold): Proposed {
  const target = trailOf(one, accountId);
  return target === null ? byHand(one) : proposed(blinded(cloudtrailStartLogging, target, one));
}

/** Detail of the finding: setting of the trail that was switched off. */
const SWITCHED_OFF = [
  ['multiRegion', 'IsMultiRegionTrail'],
  ['globalEvents', 'IncludeGlobalServiceEvents'],
  ['validation', 'LogFileValidationEnabled'],
] as const;

export function changedTrail({ accountId }: Looking, one: Foothold): Proposed {
  const details = one.details ?? {};
  const settings = SWITCHED_OFF.filter(([detail]) => details[detail] === 'false').map(([, setting]) => setting);
  const target = trailOf(one, accountId, settings.length === 0 ? {} : { settings: settings.join(' ') });
  if (target === null) return byHand(one);
  const proposals = [
    ...(settings.length === 0 ? [] : [blinded(cloudtrailRestoreSettings, target, one)]),
    ...(details['selectors'] === undefined ? [] : [blinded(cloudtrailRestoreSelectors, target, one)]),
  ];
  const bucket = details['bucket'];
  if (bucket !== undefined) return { ...proposed(...proposals), questions: [otherBucket(one, bucket)] };
  return proposals.length === 0 ? byHand(one) : proposed(...proposals);
}

const otherBucket = ({ target, eventIds }: Foothold, bucket: string): Note => ({
  subject: target,
  said: {
    ja: `侵入者が記録 (証跡) ${target} の保存先を ${bucket} に変えました。あなたのバケットですか? 違うなら CloudTrail > 証跡 > ${target} > 編集 で、元のバケットに戻してください。`,
    en: `The intruder made the trail ${target} write to ${bucket}. Is that bucket yours? If not, put your own back under CloudTrail > Trails > ${target} > Edit.`,
  },
  eventIds,
});

/** Made anew by the hardening: where, and for how much, is said there. */
const madeAnew = ({ kind, target, remove, eventIds }: Foothold, fix: string): Proposed => ({
  ...nothingProposed,
  byHand: [
    {
      subject: `${kind} ${target}`,
      said: {
        ja: `消されたものは hikeshi harden fix ${fix} で作り直せます。手でするなら: ${remove.ja}`,
        en: `What was deleted is made anew by hikeshi harden fix ${fix}. By hand: ${remove.en}`,
      },
      eventIds,
    },
  ],
});

export const deletedTrail = (one: Foothold): Proposed => (one.target.includes(':eventdatastore/') ? byHand(one) : madeAnew(one, 'trail'));

const IN_REGION = /^(GuardDuty|Config|Inspector) in ([a-z]{2}(?:-[a-z]+)+-\d)$/;

export async function detectorOff(looking: Looking, one: Foothold): Promise<Proposed> {
  const [, service, region] = IN_REGION.exec(one.target) ?? [];
  if (service === undefined || region === undefined || one.details?.['how'] !== undefined) return byHand(one);
  if (service === 'Inspector') return madeAnew(one, 'inspector');
  return service === 'GuardDuty' ? guardDutyOff(looking, one, region) : configOff(looking, one, region);
}

async function guardDutyOff(looking: Looking, one: Foothold, region: string): Promise<Proposed> {
  const ids = await detectorsIn(looking, region);
  if (!Array.isArray(ids)) return { ...nothingProposed, unseen: [unseenNote(one.target, ids, { service: 'guardduty', region }, one.eventIds)] };
  if (ids.length === 0) return madeAnew(one, 'guardduty');
  const target = (id: string): Target => regional('guardduty', looking.accountId, region, `detector/${id}`, id);
  return proposed(...ids.map((id) => blinded(guarddutyEnableDetector, target(id), one)));
}

async function detectorsIn({ account }: Looking, region: string) {
  const ids: string[] = [];
  for await (const answer of account.pages({ service: 'guardduty', operation: 'ListDetectors', region })) {
    if (answer.kind !== 'found') return answer;
    ids.push(...reachTexts(answer.output, 'DetectorIds[]'));
  }
  return ids;
}

async function configOff({ account, accountId }: Looking, one: Foothold, region: string): Promise<Proposed> {
  const answer = await account.ask({ service: 'config-service', operation: 'DescribeConfigurationRecorderStatus', region });
  if (answer.kind !== 'found')
    return { ...nothingProposed, unseen: [unseenNote(one.target, answer, { service: 'config-service', region }, one.eventIds)] };
  const names = reachTexts(answer.output, 'ConfigurationRecordersStatus[].name');
  if (names.length === 0) return madeAnew(one, 'config-recorder');
  return proposed(...names.map((id) => blinded(configStartRecorder, { id, account: accountId, region, arn: '*', more: {} }, one)));
}

/** `filter NAME` and `trusted addresses ID`, as the findings name them. */
export async function detectorFilter(looking: Looking, one: Foothold): Promise<Proposed> {
  const { region } = one;
  const filter = /^filter (.+)$/s.exec(one.target)?.[1];
  const addresses = /^trusted addresses ([0-9a-f]{32})$/.exec(one.target)?.[1];
  if (region === undefined || (filter ?? addresses) === undefined) return byHand(one);
  const ids = await detectorsIn(looking, region);
  if (!Array.isArray(ids)) return { ...nothingProposed, unseen: [unseenNote(one.target, ids, { service: 'guardduty', region }, one.eventIds)] };
  return proposed(
    ...ids.map((detector) => {
      const part = filter === undefined ? `ipset/${addresses ?? ''}` : `filter/${filter}`;
      const target = regional('guardduty', looking.accountId, region, `detector/${detector}/${part}`, filter ?? addresses ?? '', { detector });
      return blinded(filter === undefined ? guarddutyDistrustAddresses : guarddutyDisarmFilter, target, one);
    }),
  );
}
