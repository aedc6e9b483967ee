/** Schedules the intruder made: switched off where that is possible, deleted where their role is his and is closed with him. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { Foothold, Resource } from '../../investigate/index.ts';
import { schedulerDeleteSchedule } from '../actions/scheduler-delete-schedule/action.ts';
import { schedulerDisableSchedule } from '../actions/scheduler-disable-schedule/action.ts';
import { getSchedule } from '../actions/scheduler-disable-schedule/definition.ts';
import { hisOf, reason } from './his-resources.ts';
import { nothingProposed, proposal, together, type Looking, type Proposed } from './proposal.ts';
import { principalOf, suspectsOf } from './suspects.ts';
import { regional } from './targets.ts';

export const SCHEDULE = 'AWS::Scheduler::Schedule';

export async function scheduleProposals(looking: Looking): Promise<Proposed> {
  const proposed: Proposed[] = [];
  for (const one of hisOf(looking, SCHEDULE)) proposed.push(await proposedFor(looking, one));
  return together(proposed);
}

async function proposedFor({ account, accountId, findings }: Looking, one: Resource): Promise<Proposed> {
  const group = one.details['group'] ?? 'default';
  const target = regional('scheduler', accountId, one.region, `schedule/${group}/${one.id}`, `${group}/${one.id}`, { name: one.id, group });
  const answer = await account.ask(getSchedule(target));
  const role = answer.kind === 'found' ? principalOf(reachText(answer.output, 'Target.RoleArn') ?? '') : null;
  const closed = suspectsOf(findings, accountId).some((suspect) => suspect.planted && suspect.kind === 'role' && suspect.name === role?.name);
  const action = closed ? schedulerDeleteSchedule : schedulerDisableSchedule;
  const events = one.createEventId === null ? [] : [one.createEventId];
  return { ...nothingProposed, proposals: [proposal(action, target, reason(one), events)] };
}

/** One of the owner's that he changed: whether it still does what it did, only the owner knows. */
export const changedSchedule = ({ target, region = '', details = {}, eventIds }: Foothold): Proposed => ({
  ...nothingProposed,
  questions: [
    {
      subject: `schedule ${target}`,
      said: {
        ja: `侵入者があなたのスケジュール ${target} (${regionInWords(region).ja}) を変えました${details['target'] === undefined ? '' : ` (行き先: ${details['target']})`}。EventBridge > スケジューラ > ${target} で、行き先、ロール、時刻を確かめ、知らないものなら無効にしてください。`,
        en: `The intruder changed your schedule ${target} in ${regionInWords(region).en}${details['target'] === undefined ? '' : `, with the target ${details['target']}`}. Look at its target, role and times under EventBridge > Scheduler > ${target}, and switch it off if you do not know them.`,
      },
      eventIds,
    },
  ],
});
