export { collectAccount, type CollectedAccount, type CollectTools, type CollectWish } from './collect-account.ts';
export { BILLS_FOLDER } from './bills/ask-bills.ts';
export { EVENTS_FOLDER } from './history/page-line.ts';
export { PASS_NAMES, type Suspect } from './history/passes.ts';
export { collectedPage } from './telling/collected-page.ts';
export { collectedJson } from './telling/collected-json.ts';
export { TRAILS_FOLDER } from './trails/fetch-objects.ts';
export type { Amount } from './trails/collect-trails.ts';
