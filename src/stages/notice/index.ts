/** What later stages and the commands may use. */
export type * from './notice-record.ts';
export { notice, type FirstSeen, type Noticed, type Noticing } from './notice.ts';
export { RESOURCE_TYPES } from './resources/index.generated.ts';
export { firstLine } from './telling/first-line.ts';
export { coverageTable } from './telling/coverage-table.ts';
export { noticeSummary, type NoticeSummaryOptions } from './telling/summary.ts';
export { NO_CASE, type KnownCase, type OwnersWord } from './whose/known-case.ts';
