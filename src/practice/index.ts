export { playAccount, type PlayedAccount, type PlayWish } from './play-account.ts';
export { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from './scenarios/index.ts';
export type { Truth, TruthFoothold, TruthKey, TruthResource, EventVerdict } from './truth.ts';
export { trailFiles, type TrailFile } from './files/trail-files.ts';
export type { CloudTrailRecord } from './account/cloudtrail-record.ts';
export { eventHistoryCsv } from './files/event-history-csv.ts';
export { syntheticNotice } from './files/synthetic-notice.ts';
export { benchmarkCorpus, type CorpusWish } from './benchmark-corpus.ts';
export type { LogFile } from './account/delivery.ts';
