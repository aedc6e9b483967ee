import { describe, expect, test } from 'vitest';
import { decimal } from '../../knowledge/money/decimal.ts';
import { Agenda } from '../agenda.ts';
import { DAY } from '../clock.ts';
import { Random } from '../random.ts';
import { Correspondent, type Seen } from './correspondent.ts';

const CLEAN: Seen = { openDoors: [], openKeys: [], burningRegions: [], notDone: [], unauthorized: decimal('1327.2') };

/** A correspondent, what it sees, and days that pass. */
function support(first: Seen) {
  const clock = { now: 0 };
  const agenda = new Agenda(clock);
  let seen = first;
  const correspondent = new Correspondent({ agenda, random: new Random('support'), now: () => clock.now, look: () => seen });
  return {
    correspondent,
    sees: (now: Seen) => void (seen = now),
    days: (days: number) => Array.from(agenda.playUntil(clock.now + days * DAY)).length,
    texts: () => correspondent.mails.map(({ text }) => text.en),
  };
}

describe('AWS Support of the practice account', () => {
  test('acknowledges at once, asks to secure after days, hands on what is clean, and gives all back for a list of charges', () => {
    const { correspondent, days, texts } = support(CLEAN);
    correspondent.receive({ withClaim: false, says: [] });
    days(1);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Thank you for contacting Amazon Web Services');
    days(4);
    expect(texts().at(-1)).toContain('please complete the following steps');
    correspondent.receive({ withClaim: true, says: [] });
    days(3);
    expect(texts().at(-1)).toContain('submitted a request for a billing adjustment to our billing team');
    days(10);
    expect(texts().at(-1)).toContain('a credit of US$1,327.20');
    expect(correspondent.credited).toBe('1327.2');
    days(60);
    expect(texts()).toHaveLength(4);
  });

  test('names what it still sees, as often as it is told that everything is done', () => {
    const { correspondent, sees, days, texts } = support({ ...CLEAN, openDoors: ['AKIAIOSFODNN7EXAMPLE'], burningRegions: ['eu-west-1'] });
    correspondent.receive({ withClaim: true, says: [] });
    days(5);
    correspondent.receive({ withClaim: true, says: [] });
    days(3);
    expect(texts().at(-1)).toContain('AKIAIOSFODNN7EXAMPLE');
    expect(texts().at(-1)).toContain('eu-west-1');
    sees(CLEAN);
    correspondent.receive({ withClaim: true, says: [] });
    days(3);
    expect(texts().at(-1)).toContain('confirmed that your account is secure');
  });

  test('gives 40 % to who sends no list, and the rest once it comes', () => {
    const { correspondent, days, texts } = support(CLEAN);
    correspondent.receive({ withClaim: false, says: [] });
    days(5);
    correspondent.receive({ withClaim: false, says: [] });
    days(14);
    // 1,327.20 x 0.4
    expect(texts().at(-2)).toContain('a credit of US$530.88');
    expect(texts().at(-1)).toContain('list of services, Regions, dates and amounts');
    correspondent.receive({ withClaim: true, says: [] });
    days(8);
    expect(correspondent.credited).toBe('1327.2');
  });

  test('goes on asking for what is not done in the account, and remembers what a letter said of it', () => {
    const { correspondent, sees, days, texts } = support({ ...CLEAN, notDone: ['rootMfa', 'trail'] });
    correspondent.receive({ withClaim: true, says: [] });
    days(5);
    correspondent.receive({ withClaim: true, says: ['root-mfa', 'billing-alarm'] });
    days(3);
    expect(texts().at(-1)).toContain('the root user has no MFA');
    expect(texts().at(-1)).toContain('no CloudTrail trail is logging');
    expect(texts().at(-1)).not.toContain('billing alarm');
    expect(correspondent.untrue).toEqual([{ at: 5 * DAY, said: 'root-mfa' }]);
    sees(CLEAN);
    correspondent.receive({ withClaim: true, says: ['root-mfa', 'trail', 'keys-off', 'resources-ended'] });
    days(3);
    expect(texts().at(-1)).toContain('confirmed that your account is secure');
    expect(correspondent.untrue).toHaveLength(1);
  });

  test('answers nobody who did not write', () => {
    const { correspondent, days } = support(CLEAN);
    days(60);
    expect(correspondent.mails).toEqual([]);
  });
});
