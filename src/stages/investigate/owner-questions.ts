/** What only the owner can settle, with the exact subject to answer about. */
import type { Actor, CaseVerdict, OwnerQuestion } from './findings.ts';
import { placed, shortPrincipal } from './story/sentence.ts';

const MOST_QUESTIONS = 20;

/** Where a suspicion is all there is, whoever it points at is asked about first: the owner may know better. */
export function ownerQuestions(actors: readonly Actor[], verdict: CaseVerdict['kind']): OwnerQuestion[] {
  const suspected = verdict === 'suspicious' ? actors.filter((actor) => actor.kind === 'attacker') : [];
  return [...suspected, ...actors.filter((actor) => actor.kind === 'unclear')].slice(0, MOST_QUESTIONS).map((actor) => {
    const who = shortPrincipal(actor.principals[0] ?? '?');
    const [address] = actor.addresses;
    const key = actor.accessKeys.find((one) => one.type === 'long-term')?.id ?? null;
    const subject = address?.ip ?? key ?? actor.principals[0] ?? '';
    const where = address === undefined ? { en: '', ja: '' } : { en: ` from ${placed(address)}`, ja: `${placed(address)} から` };
    const stoodOut = actor.reasons.find((reason) => reason.direction === 'for');
    const why = stoodOut === undefined ? { en: '', ja: '' } : { en: ` What stood out: ${stoodOut.en}`, ja: `目立った点: ${stoodOut.ja}` };
    return {
      en: `Was this you or someone you know? ${who}${where.en}, ${actor.events.toLocaleString('en-US')} calls between ${actor.firstSeen} and ${actor.lastSeen}.${why.en}`,
      ja: `これはご自身、またはご存じの方の操作ですか？ ${where.ja}${who} として、${actor.firstSeen} から ${actor.lastSeen} の間に${actor.events.toLocaleString('en-US')}回。${why.ja}`,
      subject,
      eventIds: [...new Set(actor.reasons.flatMap((reason) => reason.eventIds))].slice(0, 20),
    };
  });
}
