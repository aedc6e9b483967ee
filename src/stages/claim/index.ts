/** What the commands and later stages may use. */
export type * from './claim.ts';
export { claim, type Claiming } from './claim-charges.ts';
export { CLAIM_STATEMENTS_FILE, NOTHING_SAID_OF_CHARGES, togetherSaidOfCharges, type ClaimStatements } from './statements.ts';
export { claimForDossier } from './telling/dossier/dossier-claim.ts';
export { keptClaim, readKeptClaim } from './telling/kept-claim.ts';
export { claimJsonEnd, claimJsonHead, claimJsonLine } from './telling/claim-json.ts';
export { LineGatherer } from './telling/gathering/gather-lines.ts';
export { claimSections } from './telling/sections/claim-sections.ts';
export { claimWorkbook, type LinesGathered, type WorkbookMaking } from './telling/sheets/claim-workbook.ts';
export { LineRows } from './telling/sheets/line-rows.ts';
export { linesCsvHeader, linesCsvLine } from './telling/sheets/lines-csv.ts';
export { claimSummary, type ClaimSummaryOptions } from './telling/summary/claim-summary.ts';
export { claimForLetters } from './telling/letter-claim.ts';
export { toldClaim, type ToldClaim } from './telling/told-claim.ts';
