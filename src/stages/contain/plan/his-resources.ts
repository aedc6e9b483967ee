/** Things of one kind that are the intruder's, alive and in this account, and why they are his. */
import type { Resource } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Looking } from './proposal.ts';

export const isHis = ({ verdict }: Resource): boolean => verdict === 'attacker' || verdict === 'consequence';

export const hisOf = ({ findings, accountId }: Pick<Looking, 'findings' | 'accountId'>, type: string): readonly Resource[] =>
  findings.resources.filter(
    (one) => one.type === type && isHis(one) && one.account === accountId && one.state !== 'deleted' && !one.id.includes('#'),
  );

export function reason({ verdict, creator, createdAt }: Resource): Bilingual {
  const who = creator.principal === null ? '' : ` (${creator.principal})`;
  const when = createdAt ?? '';
  return verdict === 'attacker'
    ? { ja: `侵入者が作りました${who}。${when}`, en: `The intruder made it${who}. ${when}`.trim() }
    : { ja: `侵入者が作ったものから生まれました${who}。${when}`, en: `It came of something the intruder made${who}. ${when}`.trim() };
}
