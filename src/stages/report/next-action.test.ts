import { describe, expect, it } from 'vitest';
import type { Findings } from '../investigate/index.ts';
import { plainLine } from './document/plain-text.ts';
import { nextAction } from './next-action.ts';
import { FOUNDING_STORY } from './testing/founding-story.ts';
import { ENTRY_KEY, MADE_USER } from './testing/founding-events.ts';
import { CALM, EMPTY } from './testing/samples.ts';

const founding = FOUNDING_STORY.findings;
const closed = founding.footholds.map((foothold) => ({ ...foothold, state: 'closed' as const }));
const deleted = founding.resources.map((resource) => ({ ...resource, state: 'deleted' as const }));
const entryAs = (kind: Findings['entry'][number]['kind'], principal: string | null): Findings['entry'] =>
  founding.entry.slice(0, 1).map((one) => ({ ...one, kind, principal }));
const keyClosed = founding.footholds.map((foothold) => (foothold.target === ENTRY_KEY ? { ...foothold, state: 'closed' as const } : foothold));

const CASES: readonly (readonly [string, Findings, string])[] = [
  ['the key they came in with, while it works', founding, `Make access key ${ENTRY_KEY} inactive.`],
  [
    'then what they left open, credentials before anything else',
    { ...founding, footholds: keyClosed },
    'Close the way back in: Access key AKIAI44QH8DHBEXAMPLE',
  ],
  ['root before all', { ...founding, entry: entryAs('root', null) }, 'Change the password of the root user and add a second factor (MFA).'],
  [
    'the password they came in with',
    { ...founding, footholds: keyClosed, entry: entryAs('console-password', MADE_USER) },
    `Switch off the console password of ${MADE_USER}.`,
  ],
  [
    'then what costs money',
    { ...founding, footholds: closed },
    'Stop what is still running: 18 in all, such as virtual server (EC2 instance) (eu-west-1, us-east-2, us-west-2 and 2 more Regions).',
  ],
  [
    'what costs money before what only stands open',
    { ...founding, footholds: founding.footholds.map((foothold) => ({ ...foothold, state: foothold.kind === 'ec2-key-pair' ? 'open' : 'closed' })) },
    'Stop what is still running: 18 in all, such as virtual server (EC2 instance) (eu-west-1, us-east-2, us-west-2 and 2 more Regions).',
  ],
  [
    'then what stands open',
    {
      ...founding,
      resources: deleted,
      footholds: founding.footholds.map((foothold) => ({ ...foothold, state: foothold.kind === 'ec2-key-pair' ? 'open' : 'closed' })),
    },
    'Close the way back in: EC2 key pair mykey-1 (us-east-1)',
  ],
  ['then the right desk', { ...founding, footholds: closed, resources: deleted }, 'Write to AWS Support, "Account and billing".'],
  [
    'questions, when it is only suspicious',
    { ...founding, verdict: { ...founding.verdict, kind: 'suspicious' } },
    'Answer the "Questions for you", then investigate again.',
  ],
  [
    'what is unclear, when there is no question',
    { ...founding, questions: [], verdict: { ...founding.verdict, kind: 'suspicious' } },
    'See whether you recognise what is marked "unclear" under "Who".',
  ],
  ['more log, when nothing could be told', EMPTY.findings, 'Get a longer stretch of the log and investigate again.'],
  [
    'the limits, when nothing was found',
    CALM.findings,
    'If the bill still shows charges you do not know, see "What was read" below for parts of the log that are missing.',
  ],
];

describe('nextAction', () => {
  it.each(CASES)('%s', (_, findings, title) => {
    expect(plainLine([nextAction(findings).title], 'en', 'UTC')).toBe(title);
  });

  it.each(CASES)('has the same in Japanese, and never advises closing the account or deleting evidence: %s', (_, findings) => {
    const action = nextAction(findings);
    const lines = [[action.title], [action.why], ...action.steps];
    const english = lines.map((line) => plainLine(line, 'en', 'UTC')).join(' ');
    const japanese = lines.map((line) => plainLine(line, 'ja', 'UTC')).join(' ');
    expect(japanese).toMatch(/[ぁ-ん]/);
    expect(english).not.toMatch(/close (the|your) account|(?<!Do not )delete the (log|trail|key)/i);
    expect(japanese).not.toMatch(/アカウントを(解約|閉鎖)/);
  });

  it('names the support desk that refunds, open to every plan', () => {
    expect(nextAction({ ...founding, footholds: closed, resources: deleted }).url).toContain(
      'issueType=customer-service&serviceCode=customer-account',
    );
  });
});
