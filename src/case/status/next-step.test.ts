import { describe, expect, it } from 'vitest';
import type { Said } from '../journal/entry.ts';
import { foldJournal } from '../journal/fold-journal.ts';
import { nextLines } from '../journal/next-lines.ts';
import { readJournal } from '../journal/read-journal.ts';
import { NEEDED_FACTS, nextStep } from './next-step.ts';
import { ACCOUNT_FACTS } from '../catalogues/account-facts.ts';
import type { SecuredStepName } from '../catalogues/secured-steps.ts';

const NOW = '2026-12-09T00:00:00Z';
const after = (...said: readonly Said[]) => nextStep(foldJournal(nextLines(readJournal(new Uint8Array()), said, NOW).entries), NOW);

const run = (command: 'investigate' | 'claim', outcome = 'hijacked, high'): Said => ({
  kind: 'run',
  data: { command, version: '1', read: [], outcome, files: [] },
});
const done = (
  step:
    | 'keys-deactivated'
    | 'root-password-changed'
    | 'root-mfa-enabled'
    | 'identities-removed'
    | 'every-region-checked'
    | 'resources-terminated'
    | 'mailbox-password-changed'
    | 'billing-alarm-set',
): Said => ({
  kind: 'secured',
  data: { step, doneAt: null, by: null, targets: [], proof: { evidence: [], events: [], words: null } },
});
const fact = (name: (typeof NEEDED_FACTS)[number]): Said => {
  const { answer } = ACCOUNT_FACTS[name];
  const value =
    answer.shape === 'choice'
      ? (Object.keys(answer.values)[0] ?? '')
      : answer.shape === 'account'
        ? '111122223333'
        : answer.shape === 'time'
          ? NOW
          : 'x';
  return { kind: 'fact', data: { fact: name, value } };
};
const message = (kind: 'approved' | 'abuse-notice', receivedAt = NOW): Said => ({
  kind: 'message',
  data: { message: kind, from: null, subject: null, receivedAt, statedDeadline: null, evidence: null, supportCase: null },
});

const SECURED = (
  [
    'keys-deactivated',
    'root-password-changed',
    'root-mfa-enabled',
    'identities-removed',
    'every-region-checked',
    'resources-terminated',
    'mailbox-password-changed',
    'billing-alarm-set',
  ] as const
).map(done);
const SENT: Said = { kind: 'sent', data: { letter: 'adjustment-request', to: 'support', sentAt: NOW, path: null, supportCase: null, words: null } };

describe('nextStep: one thing, in the order AWS wants', () => {
  it.each<[string, readonly Said[], RegExp]>([
    ['a new case is investigated', [], /^investigate/],
    ['a run that was stopped is repeated first', [{ kind: 'begun', data: { command: 'claim' } }], /^claim$/],
    ['a run that failed does not count', [run('investigate', 'stopped: nothing-readable')], /^investigate/],
    ['nothing found: look wider', [run('investigate', 'no-sign, high')], /^investigate/],
    ['can they sign in at all?', [run('investigate')], /canSignIn=yes\|no/],
    ['then the fire is put out', [run('investigate'), fact('canSignIn')], /^contain plan$/],
    ['who put it out by hand goes on by hand', [run('investigate'), fact('canSignIn'), done('root-mfa-enabled')], /done keys-deactivated/],
    ['no plan for an account nobody was found in', [run('investigate', 'suspicious, low'), fact('canSignIn')], /done keys-deactivated/],
    ['nor by someone who cannot sign in', [run('investigate'), { kind: 'fact', data: { fact: 'canSignIn', value: 'no' } }], /done keys-deactivated/],
    ['the keys first', [run('investigate'), fact('canSignIn'), done('resources-terminated')], /done keys-deactivated/],
    ['then root', [run('investigate'), fact('canSignIn'), done('keys-deactivated')], /done root-password-changed/],
    ['a secured account turns to its bill', [run('investigate'), fact('canSignIn'), ...SECURED], /^claim --bill/],
    ['then what the letters need, one by one', [run('investigate'), fact('canSignIn'), ...SECURED, run('claim')], /account=/],
    ['then one letter', [run('investigate'), ...SECURED, run('claim'), ...NEEDED_FACTS.map(fact)], /sent adjustment-request/],
    ['then waiting', [run('investigate'), ...SECURED, run('claim'), ...NEEDED_FACTS.map(fact), SENT], /^case add/],
    [
      'and the money is checked',
      [run('investigate'), ...SECURED, run('claim'), ...NEEDED_FACTS.map(fact), SENT, message('approved')],
      /^claim --bill/,
    ],
    ['a deadline of tomorrow comes before all', [message('abuse-notice')], /^case say met J-1/],
    ['one that has passed as well', [message('abuse-notice', '2026-11-01T00:00:00Z')], /^case say met J-1/],
  ])('%s', (_, said, command) => {
    const next = after(...said);
    expect(next.command).toMatch(command);
    expect(/[ぁ-ん]/.test(next.do.ja)).toBe(true);
  });
});

describe('what the account itself showed', () => {
  const investigated = [run('investigate'), fact('canSignIn'), done('keys-deactivated')];
  const next = (seen: readonly SecuredStepName[]) =>
    nextStep(foldJournal(nextLines(readJournal(new Uint8Array()), investigated, NOW).entries), NOW, new Map(seen.map((step) => [step, NOW]))).command;

  it('is not asked for again', () => {
    expect(next([])).toBe('case say done root-password-changed --at TIME');
    expect(next(['root-password-changed'])).toBe('case say done root-mfa-enabled --at TIME');
    expect(next(['root-password-changed', 'root-mfa-enabled'])).toBe('case say done identities-removed --at TIME');
  });
});
