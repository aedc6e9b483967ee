/** Where to turn, as a table: the first row that fits the situation decides. Cases J1, E1, ... are those of the domain notes that taught it. */
import type { LetterKind, MessageKind } from '../../../case/catalogues/correspondence.ts';
import type { Situation } from './situation.ts';
import type { TurnName } from './turns.ts';

/** Every property named must have one of the values; `messages`: at least one of these came. Nothing named: always. */
export type When = { readonly [Name in keyof Situation]?: Name extends 'messages' ? readonly MessageKind[] : readonly Situation[Name][] };

/** Messages that stand in a case AWS has open. */
const IN_A_CASE: readonly MessageKind[] = [
  'compromise-notice',
  'restriction',
  'asks-to-secure',
  'asks-for-list',
  'monitoring',
  'passed-to-billing',
  'partial-offer',
  'approved',
  'declined',
];

export const FIRST_TURN: readonly { readonly when: When; readonly turn: TurnName }[] = [
  { when: { account: ['none'] }, turn: 'card-issuer' },
  { when: { account: ['which'] }, turn: 'find-account' },
  { when: { messages: ['abuse-notice'] }, turn: 'abuse-notice-reply' },
  { when: { relation: ['reseller'] }, turn: 'reseller' },
  { when: { closed: [true] }, turn: 'reopen-account' },
  { when: { canSignIn: ['no'] }, turn: 'sign-in-form' },
  { when: { caseOpen: [true] }, turn: 'existing-case' },
  { when: { messages: IN_A_CASE }, turn: 'existing-case' },
  { when: { relation: ['organization-member'] }, turn: 'management-account' },
  { when: {}, turn: 'new-case' },
];

/** Beside the first: every row that fits, unless it is the first already. */
export const FURTHER_TURNS: readonly { readonly when: When; readonly turn: TurnName }[] = [
  { when: { messages: ['abuse-notice'], relation: ['reseller'] }, turn: 'reseller' },
  {
    when: { messages: ['abuse-notice'], relation: [null, 'direct', 'organization-management', 'organization-member'], canSignIn: ['no'] },
    turn: 'sign-in-form',
  },
  {
    when: { messages: ['abuse-notice'], relation: [null, 'direct', 'organization-management', 'organization-member'], canSignIn: [null, 'yes'] },
    turn: 'existing-case',
  },
  { when: { attackerAddress: ['aws'], account: ['known'] }, turn: 'abuse-report' },
];

/** What to bring there, in one round: the first row that fits. */
export const BRING: readonly { readonly when: When; readonly letters: readonly LetterKind[] }[] = [
  { when: { account: ['none'] }, letters: ['card-note'] },
  { when: { account: ['which'] }, letters: ['first-report'] },
  { when: { messages: ['approved'] }, letters: ['thanks'] },
  { when: { messages: ['partial-offer'] }, letters: ['partial-follow-up'] },
  { when: { messages: ['abuse-notice'] }, letters: ['notice-reply'] },
  { when: { relation: ['reseller'] }, letters: ['reseller-note', 'secured-proof', 'adjustment-request'] },
  { when: { canSignIn: ['no'] }, letters: ['first-report'] },
  { when: { closed: [true] }, letters: ['first-report'] },
  { when: { secured: ['no'], messages: ['compromise-notice', 'restriction'] }, letters: ['notice-reply'] },
  { when: { secured: ['no'] }, letters: ['first-report'] },
  { when: { charged: ['no'], messages: ['compromise-notice', 'restriction'] }, letters: ['notice-reply', 'secured-proof'] },
  { when: { charged: ['no'] }, letters: ['first-report', 'secured-proof'] },
  { when: { accountPlan: ['free'], messages: ['compromise-notice', 'restriction'] }, letters: ['notice-reply', 'secured-proof'] },
  { when: { accountPlan: ['free'] }, letters: ['first-report', 'secured-proof'] },
  { when: { messages: ['compromise-notice', 'restriction'] }, letters: ['notice-reply', 'secured-proof', 'adjustment-request'] },
  { when: { hijacked: ['no'] }, letters: ['adjustment-request'] },
  { when: {}, letters: ['secured-proof', 'adjustment-request'] },
];

export function fits(when: When, situation: Situation): boolean {
  return Object.entries(when).every(([name, values]) => {
    const value = situation[name as keyof Situation];
    return Array.isArray(value) ? value.some((one) => (values as readonly unknown[]).includes(one)) : (values as readonly unknown[]).includes(value);
  });
}
