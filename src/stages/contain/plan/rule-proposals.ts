/** A rule of the owner's that the intruder changed: his targets are taken off it; what cannot be told apart is asked. */
import { regionInWords } from '../../../words/place-names.ts';
import type { Findings, Foothold } from '../../investigate/index.ts';
import { eventsRemoveTarget } from '../actions/events-remove-target/action.ts';
import { hisOf } from './his-resources.ts';
import { LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Note, type Proposed } from './proposal.ts';
import { regional } from './targets.ts';

export function ruleProposals({ accountId, findings }: Looking, one: Foothold): Proposed {
  const added = (one.details?.['target'] ?? '').split(', ').filter((arn) => arn !== '');
  const his = added.filter((arn) => isIntruders(arn, findings, accountId));
  if (one.region === undefined || his.length === 0) return { ...nothingProposed, questions: [question(one, added)] };
  const rest = added.filter((arn) => !his.includes(arn));
  const target = regional('events', accountId, one.region, `rule/${one.target}`, one.target, { rule: one.target, targets: his.join(' ') });
  return {
    ...nothingProposed,
    proposals: [proposal(eventsRemoveTarget, target, LEFT, one.eventIds)],
    questions: rest.length === 0 ? [] : [question(one, rest)],
  };
}

/** A function he made, or something in an account that is not this one. */
function isIntruders(arn: string, findings: Findings, accountId: string): boolean {
  const [, , service, , account = '', ...rest] = arn.split(':');
  if (/^\d{12}$/.test(account) && account !== accountId) return true;
  return service === 'lambda' && hisOf({ findings, accountId }, 'AWS::Lambda::Function').some(({ id }) => id === rest[1]);
}

const question = ({ target, region = '', eventIds }: Foothold, added: readonly string[]): Note => ({
  subject: `event-rule ${target}`,
  said: {
    ja: `侵入者が EventBridge のルール ${target} (${regionInWords(region).ja}) を変えました${added.length === 0 ? '' : ` (行き先: ${added.join(', ')})`}。これはあなたのものですか? 知らない行き先は EventBridge > ルール > ${target} > ターゲット で外し、要らないルールは無効にしてください。`,
    en: `The intruder changed the EventBridge rule ${target} in ${regionInWords(region).en}${added.length === 0 ? '' : `, with the targets ${added.join(', ')}`}. Is that yours? Take targets you do not know off under EventBridge > Rules > ${target} > Targets, and switch the rule off if you do not need it.`,
  },
  eventIds,
});
