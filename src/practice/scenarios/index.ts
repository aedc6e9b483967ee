/** All stories by name. */
import { foundingStory } from './founding-story.ts';
import { innocentTraveller } from './innocent-traveller.ts';
import type { Scenario } from './scenario.ts';

const STORIES = {
  'founding-story': foundingStory,
  'innocent-traveller': innocentTraveller,
};

export type ScenarioName = keyof typeof STORIES;
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = STORIES;
export const SCENARIO_NAMES = Object.keys(STORIES) as readonly ScenarioName[];
