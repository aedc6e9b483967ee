import { describe, expect, it } from 'vitest';
import { recommendDesk } from './recommend-desk.ts';
import { DECIDING, type Situation } from './situation.ts';
import { DESK_CASES, NOTHING_KNOWN } from './testing/desk-cases.ts';
import { TURNS } from './turns.ts';

describe('recommendDesk', () => {
  it.each(DESK_CASES)('$name', ({ situation, first, further, bring, ask }) => {
    const advice = recommendDesk(situation);
    expect({ first: advice.first.name, further: advice.further.map(({ name }) => name), bring: advice.bring, ask: advice.ask }).toEqual({
      first,
      further,
      bring,
      ask,
    });
  });

  it('sends the founding story to Support with proof and request together, and not to the abuse desk', () => {
    const founding = DESK_CASES.find(({ name }) => name === 'the founding story');
    const { first, bring, notThese } = recommendDesk(founding?.situation ?? NOTHING_KNOWN);
    expect(first.link).toBe(
      'https://console.aws.amazon.com/support/home?#/case/create?issueType=customer-service&serviceCode=customer-account&categoryCode=security',
    );
    expect(bring).toEqual(['secured-proof', 'adjustment-request']);
    expect(notThese.find(({ desk }) => desk === 'trust-and-safety')?.why.en).toContain('not from our network');
  });

  it.each(DESK_CASES)('warns of what harms: $name', ({ situation }) => {
    const warned = recommendDesk(situation)
      .notNow.map(({ en }) => en)
      .join('\n');
    expect(warned).toContain('Do not pay');
    const known = situation.account === 'known';
    expect(warned.includes('quarantine policy')).toBe(known);
    expect(warned.includes('Do not delete logs')).toBe(known);
    expect(warned.includes('Do not close the account')).toBe(known && !situation.closed);
  });

  it('asks for a fact only when some answer would lead elsewhere, and for every such fact', () => {
    const answer = (situation: Situation): string => {
      const { first, further, bring } = recommendDesk(situation);
      return JSON.stringify([first.name, further.map(({ name }) => name), bring]);
    };
    for (const { situation } of DESK_CASES) {
      const { ask } = recommendDesk(situation);
      for (const fact of ['canSignIn', 'relation', 'accountPlan'] as const) {
        const answers = new Set(DECIDING[fact].map((value) => answer({ ...situation, [fact]: value })).concat(answer(situation)));
        expect(ask.includes(fact)).toBe(situation[fact] === null && answers.size > 1);
      }
    }
  });

  it('reaches every place by some case, and none tells to close the account', () => {
    const reached = new Set(DESK_CASES.flatMap(({ first, further }) => [first, ...further]));
    expect([...reached].sort()).toEqual(Object.keys(TURNS).sort());
    for (const { how, why } of Object.values(TURNS)) {
      expect([why, ...how].map(({ en }) => en).join(' ')).not.toMatch(/\bclose (the|your) account\b/i);
    }
  });
});
