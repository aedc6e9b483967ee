/** What decides where to turn. Every property is absent (null) until somebody said it or the case shows it. */
import type { FactValue } from '../../../case/catalogues/account-facts.ts';
import type { MessageKind } from '../../../case/catalogues/correspondence.ts';

export interface Situation {
  /** `which`: charged by AWS, an account was opened once, nobody remembers which. `none`: never had one. */
  readonly account: 'known' | 'which' | 'none';
  readonly canSignIn: FactValue<'canSignIn'> | null;
  readonly relation: FactValue<'relation'> | null;
  readonly accountPlan: FactValue<'accountPlan'> | null;
  readonly supportPlan: FactValue<'supportPlan'> | null;
  /** The account was closed already. */
  readonly closed: boolean;
  /** What came so far, oldest first. */
  readonly messages: readonly MessageKind[];
  /** A case is open with AWS Support. */
  readonly caseOpen: boolean;
  /** Is an address the intruder came from AWS's own? */
  readonly attackerAddress: 'aws' | 'elsewhere' | 'unknown';
  /** Keys stopped, root secured, unauthorized things gone: said or shown. */
  readonly secured: 'yes' | 'no' | null;
  /** What the logs say; null when they were not read. `no`: no sign of a break-in, the owner's own forgotten things. */
  readonly hijacked: 'yes' | 'no' | null;
  /** Did the intrusion cost anything that was or will be billed? */
  readonly charged: 'yes' | 'no' | null;
  /** Somebody asked to pay or to verify the card. */
  readonly askedToPay: boolean;
}

/** Facts that can change where to turn, and the answers each can have. */
export const DECIDING = {
  canSignIn: ['yes', 'no'],
  relation: ['direct', 'reseller', 'organization-member', 'organization-management'],
  accountPlan: ['free', 'paid'],
} as const satisfies { readonly [Name in keyof Situation]?: readonly Situation[Name][] };

export type DecidingFact = keyof typeof DECIDING;
