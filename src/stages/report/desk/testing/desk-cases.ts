/** The cases of the domain notes ("Users": 31 hijacks, the founding story, four that were none, and the people who are no single case), each with where a careful expert would send it. */
import type { LetterKind } from '../../../../case/catalogues/correspondence.ts';
import type { DecidingFact, Situation } from '../situation.ts';
import type { TurnName } from '../turns.ts';

export interface DeskCase {
  readonly name: string;
  readonly situation: Situation;
  readonly first: TurnName;
  readonly further: readonly TurnName[];
  readonly bring: readonly LetterKind[];
  readonly ask: readonly DecidingFact[];
}

export const NOTHING_KNOWN: Situation = {
  account: 'known',
  canSignIn: null,
  relation: null,
  accountPlan: null,
  supportPlan: null,
  closed: false,
  messages: [],
  caseOpen: false,
  attackerAddress: 'unknown',
  secured: null,
  hijacked: null,
  charged: null,
  askedToPay: false,
};
/** One person, one card, signed in, a bill to pay: most of the cases. */
const USUAL: Situation = {
  ...NOTHING_KNOWN,
  canSignIn: 'yes',
  relation: 'direct',
  accountPlan: 'paid',
  supportPlan: 'basic',
  hijacked: 'yes',
  charged: 'yes',
};
const PROOF_AND_REQUEST: readonly LetterKind[] = ['secured-proof', 'adjustment-request'];
const ALL_IN_ONE: readonly LetterKind[] = ['notice-reply', ...PROOF_AND_REQUEST];

type Rest = readonly [first: TurnName, bring: readonly LetterKind[], further?: readonly TurnName[], ask?: readonly DecidingFact[]];
const row = (name: string, situation: Situation, ...[first, bring, further = [], ask = []]: Rest): DeskCase => ({
  name,
  situation,
  first,
  bring,
  further,
  ask,
});
const usual = (name: string, known: Partial<Situation>, ...rest: Rest): DeskCase => row(name, { ...USUAL, ...known }, ...rest);

export const DESK_CASES: readonly DeskCase[] = [
  usual('the founding story', { attackerAddress: 'elsewhere', secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  usual('the founding story, on the first evening', { attackerAddress: 'elsewhere', secured: 'no' }, 'new-case', ['first-report']),
  usual(
    'the founding story, after Support asked to secure',
    { messages: ['other', 'asks-to-secure'], secured: 'yes' },
    'existing-case',
    PROOF_AND_REQUEST,
  ),
  usual('J1 admin key, many regions, cleaned up', { secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  usual('J2 notice on a Saturday', { messages: ['compromise-notice'], secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('J3 English notice a week later', { messages: ['compromise-notice'] }, 'existing-case', ALL_IN_ONE),
  row('J4 a beginner who says nothing yet', NOTHING_KNOWN, 'new-case', PROOF_AND_REQUEST, [], ['canSignIn', 'relation', 'accountPlan']),
  usual('J5 notice lists instances, root key', { messages: ['compromise-notice'], secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('J6 call from AWS, everything still running', { messages: ['compromise-notice'], secured: 'no' }, 'existing-case', ['notice-reply']),
  usual('J7 noticed at the end of the month', { secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  usual('J8 root taken over for three months', { secured: 'no' }, 'new-case', ['first-report']),
  usual('J9 the bill on the statement of the household', { account: 'which', canSignIn: null }, 'find-account', ['first-report']),
  usual('J9 account found, told of shared responsibility', { messages: ['asks-to-secure'] }, 'existing-case', PROOF_AND_REQUEST),
  usual('J10 dormant account, notices unread', { messages: ['compromise-notice'], secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('J11 case opened by AWS two weeks ago', { messages: ['compromise-notice'], caseOpen: true, secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('J12 offered two fifths', { messages: ['passed-to-billing', 'partial-offer'], secured: 'yes' }, 'existing-case', ['partial-follow-up']),
  usual('J13 key pushed, nothing happened', { messages: ['compromise-notice'], secured: 'yes', charged: 'no' }, 'existing-case', [
    'notice-reply',
    'secured-proof',
  ]),
  usual('J14 contained in an hour', { messages: ['compromise-notice'], secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('E1 root mail changed, asked to verify the card', { canSignIn: 'no', askedToPay: true }, 'sign-in-form', ['first-report']),
  usual(
    'E2 three reminders, SageMaker everywhere',
    { messages: ['compromise-notice', 'asks-to-secure'], secured: 'yes' },
    'existing-case',
    ALL_IN_ONE,
  ),
  usual('E3 limit increases taken for marketing', { messages: ['other'], secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  usual('E4 under watch, before billing', { messages: ['asks-to-secure', 'monitoring'], secured: 'yes' }, 'existing-case', PROOF_AND_REQUEST),
  usual('E5 New Year, miners', {}, 'new-case', PROOF_AND_REQUEST),
  usual('E6 Spot in regions never opened, still running', { secured: 'no' }, 'new-case', ['first-report']),
  usual('E7 waived', { messages: ['passed-to-billing', 'approved'] }, 'existing-case', ['thanks']),
  usual('E8 one region cleaned', { secured: 'no' }, 'new-case', ['first-report']),
  usual(
    'E9 management account, flagged by AWS Health',
    { relation: 'organization-management', supportPlan: 'business', messages: ['compromise-notice'] },
    'existing-case',
    ALL_IN_ONE,
  ),
  usual('E9 seen from a member account', { relation: 'organization-member', secured: 'yes' }, 'management-account', PROOF_AND_REQUEST),
  usual('E10 restricted in production', { messages: ['restriction'], secured: 'yes' }, 'existing-case', ALL_IN_ONE),
  usual('E11 suspended after spam, root lost', { messages: ['restriction'], canSignIn: 'no' }, 'sign-in-form', ['first-report']),
  usual('E12 notice with four days', { messages: ['compromise-notice'], secured: 'no' }, 'existing-case', ['notice-reply']),
  usual('E13 three regions never used', { secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  usual('K1 which of several accounts?', { account: 'which' }, 'find-account', ['first-report']),
  usual('K2 mail address changed by the intruder', { canSignIn: 'no' }, 'sign-in-form', ['first-report']),
  usual('K3 closed in panic', { closed: true, messages: ['compromise-notice'] }, 'reopen-account', ['first-report']),
  usual('K4 small bill, cause unproven', { secured: 'yes' }, 'new-case', PROOF_AND_REQUEST),
  row('L1 a story that does not add up: nothing known', NOTHING_KNOWN, 'new-case', PROOF_AND_REQUEST, [], ['canSignIn', 'relation', 'accountPlan']),
  usual('G1 forgotten, credits', { hijacked: 'no' }, 'new-case', ['adjustment-request']),
  usual('G2 forgotten, half waived', { hijacked: 'no', messages: ['partial-offer'] }, 'existing-case', ['partial-follow-up']),
  usual('G3 forgotten, honest account', { hijacked: 'no' }, 'new-case', ['adjustment-request']),
  usual('G4 bill shock', { hijacked: 'no', messages: ['bill'] }, 'new-case', ['adjustment-request']),
  row('resold account: nothing else matters', { ...NOTHING_KNOWN, relation: 'reseller' }, 'reseller', ['reseller-note', ...PROOF_AND_REQUEST]),
  usual('Free plan: no bill', { accountPlan: 'free', secured: 'yes' }, 'new-case', ['first-report', 'secured-proof']),
  usual('abuse notice', { messages: ['abuse-notice'] }, 'abuse-notice-reply', ['notice-reply'], ['existing-case']),
  usual('abuse notice, resold', { messages: ['abuse-notice'], relation: 'reseller' }, 'abuse-notice-reply', ['notice-reply'], ['reseller']),
  usual('abuse notice, locked out', { messages: ['abuse-notice'], canSignIn: 'no' }, 'abuse-notice-reply', ['notice-reply'], ['sign-in-form']),
  usual('intruder on AWS', { attackerAddress: 'aws', secured: 'yes' }, 'new-case', PROOF_AND_REQUEST, ['abuse-report']),
  row('charged, never had an account', { ...NOTHING_KNOWN, account: 'none' }, 'card-issuer', ['card-note']),
  usual('only a suspicious mail', { messages: ['phishing-suspicion'] }, 'new-case', PROOF_AND_REQUEST),
  row('signs in, rest unknown', { ...NOTHING_KNOWN, canSignIn: 'yes' }, 'new-case', PROOF_AND_REQUEST, [], ['relation', 'accountPlan']),
];
