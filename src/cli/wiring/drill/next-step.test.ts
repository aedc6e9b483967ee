import { describe, expect, test } from 'vitest';
import { ZERO } from '../../../knowledge/money/decimal.ts';
import type { MailKind } from '../../../practice/index.ts';
import type { Drill, Noted } from './drill.ts';
import type { StepWord } from './drill-script.ts';
import { nextStep } from './next-step.ts';

interface Day {
  /** Steps done, by the minute of their end. */
  readonly last: Partial<Record<StepWord, number>>;
  readonly noted?: Partial<Noted>;
  readonly mails?: readonly { readonly kind: MailKind; readonly at: number }[];
  readonly mailsRead?: number;
}

/** Only what the advice may look at: what the person did, was shown and was told. */
function adviceOn({ last, noted = {}, mails = [], mailsRead = 0 }: Day): StepWord {
  const drill = {
    last: new Map(Object.entries(last)),
    noted: { news: null, unread: [], heldBack: 0, stillOpen: 0, lostWaiting: ZERO, consoleActs: [], ...noted },
    world: { support: { mails } },
    mailsRead,
  };
  return nextStep(drill as unknown as Drill).word;
}

const OUT = { look: 1, investigate: 2, contain: 3 } as const;
const SHUT = { ...OUT, harden: 4 } as const;

describe('the next thing to do', () => {
  test.each<[string, Day, StepWord]>([
    ['nothing was done', { last: {} }, 'look'],
    ['it was seen', { last: { look: 1 } }, 'investigate'],
    ['it is known whose doing it is', { last: { look: 1, investigate: 2 } }, 'contain'],
    ['it is out', { last: OUT }, 'harden'],
    ['the log shows the intruder after the last look into it', { last: OUT, noted: { news: 3.5 } }, 'investigate'],
    ['what they did is known and was not stopped', { last: { ...OUT, investigate: 5 }, noted: { news: 3.5 } }, 'contain'],
    ['what they did was before it was put out', { last: OUT, noted: { news: 1.5 } }, 'harden'],
    ['the plan left something open', { last: OUT, noted: { stillOpen: 2 } }, 'investigate'],
    ['and the logs were read anew', { last: { ...OUT, investigate: 5 }, noted: { stillOpen: 2 } }, 'contain'],
    ['the doors are shut', { last: SHUT }, 'write'],
    ['the letter is on its way', { last: { ...SHUT, write: 5 } }, 'wait'],
    ['something came', { last: { ...SHUT, write: 5 }, mails: [{ kind: 'acknowledged', at: 6 }] }, 'read'],
    ['it only said that the letter came', { last: { ...SHUT, write: 5 }, mails: [{ kind: 'acknowledged', at: 6 }], mailsRead: 1 }, 'wait'],
  ])('%s', (_, day, word) => expect(adviceOn(day)).toBe(word));

  const asked = [{ kind: 'asks-to-secure', at: 6 }] as const;
  const wrote = { ...SHUT, write: 5 };
  test.each<[string, Day['last'], StepWord]>([
    ['the logs are read again, for they show what was shut', wrote, 'investigate'],
    ['every Region is looked at', { ...wrote, investigate: 7 }, 'look'],
    ['the bill is worked out', { ...wrote, investigate: 7, look: 8 }, 'claim'],
    ['the answer is written', { ...wrote, investigate: 7, look: 8, claim: 9 }, 'write'],
    ['and waited for', { ...wrote, investigate: 7, look: 8, claim: 9, write: 10 }, 'wait'],
  ])('AWS asked to secure the account: %s', (_, last, word) => expect(adviceOn({ last, mails: asked, mailsRead: 1 })).toBe(word));

  test('AWS still sees something open: the doors first', () => {
    const mails = [{ kind: 'not-done', at: 12 }] as const;
    expect(adviceOn({ last: wrote, mails, mailsRead: 1 })).toBe('harden');
  });

  test('the money came: the papers, then the end', () => {
    const mails = [{ kind: 'credited', at: 12 }] as const;
    expect(adviceOn({ last: wrote, mails, mailsRead: 1 })).toBe('dossier');
    expect(adviceOn({ last: { ...wrote, dossier: 13 }, mails, mailsRead: 1 })).toBe('end');
  });
});
