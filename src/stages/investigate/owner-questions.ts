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
    const called = calledWhen(actor);
    const stoodOut = actor.reasons.find((reason) => reason.direction === 'for');
    const why = stoodOut === undefined ? { en: '', ja: '' } : { en: ` What stood out: ${stoodOut.en}`, ja: `目立った点: ${stoodOut.ja}` };
    return {
      en: `Was this you or someone you know? ${who}${where.en}, ${called.en}.${why.en}`,
      ja: `これはご自身、またはご存じの方の操作ですか？ ${where.ja}${who} として、${called.ja}。${why.ja}`,
      subject,
      eventIds: [...new Set(actor.reasons.flatMap((reason) => reason.eventIds))].slice(0, 20),
    };
  });
}

function calledWhen({ events, firstSeen, lastSeen }: Actor): { readonly en: string; readonly ja: string } {
  if (events === 1) return { en: `1 call at ${firstSeen}`, ja: `${firstSeen} に1回` };
  const times = events.toLocaleString('en-US');
  return { en: `${times} calls between ${firstSeen} and ${lastSeen}`, ja: `${firstSeen} から ${lastSeen} の間に${times}回` };
}
