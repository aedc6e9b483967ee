/** A story of the practice world at the end of its log, open to calls, with the findings of a real investigation of that log. */
import { LiveAccount } from '../../../src/practice/live/live-account.ts';
import { playAccount, type ScenarioName } from '../../../src/practice/index.ts';
import { stageFor } from '../../../src/practice/play-account.ts';
import type { Stage } from '../../../src/practice/stage.ts';
import type { Findings } from '../../../src/stages/investigate/index.ts';
import { withStoreOf } from '../../detections/store-of-events.ts';
import { investigated } from '../../scenarios/investigated.ts';

/** Chance decides the story within its last days; the owner's weeks before are alike. */
const DAYS = 18;

export async function findingsOfStory(scenario: ScenarioName, seed: number): Promise<Findings> {
  const played = playAccount({ scenario, seed, days: DAYS });
  return withStoreOf([...played.events()], async (store) => (await investigated(store)).findings);
}

export function openStoryAtEnd(scenario: ScenarioName, seed: number): { readonly stage: Stage; readonly live: LiveAccount } {
  const stage = stageFor({ scenario, seed, days: DAYS }, true);
  const live = new LiveAccount(stage);
  live.advanceTo(stage.to);
  return { stage, live };
}
