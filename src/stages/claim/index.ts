/** What the commands and later stages may use. */
export type * from './claim.ts';
export { claim, type Claiming } from './claim-charges.ts';
export { CLAIM_STATEMENTS_FILE, NOTHING_SAID_OF_CHARGES, togetherSaidOfCharges, type ClaimStatements } from './statements.ts';
