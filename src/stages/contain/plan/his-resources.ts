/** Things of one kind that are the intruder's, alive and in this account, and why they are his. */
import type { Resource } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { principalInWords } from './principal-words.ts';
import type { Looking } from './proposal.ts';

export const isHis = ({ verdict }: Resource): boolean => verdict === 'attacker' || verdict === 'consequence';

export const hisOf = ({ findings, accountId }: Pick<Looking, 'findings' | 'accountId'>, type: string): readonly Resource[] =>
  findings.resources.filter(
    (one) => one.type === type && isHis(one) && one.account === accountId && one.state !== 'deleted' && !one.id.includes('#'),
  );

/** One sentence, and the time after it: `telling` sets the time beside the thing. */
export function reason({ verdict, creator, createdAt }: Resource): Bilingual {
  const who = creator.principal === null ? null : principalInWords(creator.principal);
  const when = createdAt === null ? '' : ` ${createdAt}`;
  if (verdict === 'attacker')
    return {
      ja: `侵入者が${who === null ? '' : `${who.ja} として`}作りました。${when}`,
      en: `The intruder made it${who === null ? '' : ` as ${who.en}`}.${when}`,
    };
  return {
    ja: `侵入者が作ったものから生まれました${who === null ? '' : ` (${who.ja})`}。${when}`,
    en: `It came of something the intruder made${who === null ? '' : ` (${who.en})`}.${when}`,
  };
}
