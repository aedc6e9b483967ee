/** All stories by name; the first is the default. */
import { asgEcsMining } from './asg-ecs-mining.ts';
import { bedrockTheft } from './bedrock-theft.ts';
import { ciOidc } from './ci-oidc.ts';
import { consolePassword } from './console-password.ts';
import { federationPersistence } from './federation-persistence.ts';
import { foundingStory } from './founding-story.ts';
import { innocentBeginner } from './innocent-beginner.ts';
import { innocentOnboarding } from './innocent-onboarding.ts';
import { innocentTerraformScanner } from './innocent-terraform-scanner.ts';
import { innocentTraveller } from './innocent-traveller.ts';
import { lambdaUrlPersistence } from './lambda-url-persistence.ts';
import { organizationAccounts } from './organization-accounts.ts';
import { roleTrust } from './role-trust.ts';
import { rootTakeover } from './root-takeover.ts';
import type { Scenario } from './scenario.ts';
import { serviceCredential } from './service-credential.ts';
import { sesAbuse } from './ses-abuse.ts';
import { sharedCiKey } from './shared-ci-key.ts';
import { spentEverywhere } from './spent-everywhere.ts';
import { stolenFederation } from './stolen-federation.ts';
import { stolenInstanceCredential } from './stolen-instance-credential.ts';
import { thirdParty } from './third-party.ts';

const STORIES = {
  'founding-story': foundingStory,
  'asg-ecs-mining': asgEcsMining,
  'root-takeover': rootTakeover,
  'stolen-instance-credential': stolenInstanceCredential,
  'bedrock-theft': bedrockTheft,
  'ses-abuse': sesAbuse,
  'organization-accounts': organizationAccounts,
  'shared-ci-key': sharedCiKey,
  'federation-persistence': federationPersistence,
  'lambda-url-persistence': lambdaUrlPersistence,
  'console-password': consolePassword,
  'role-trust': roleTrust,
  'third-party': thirdParty,
  'ci-oidc': ciOidc,
  'stolen-federation': stolenFederation,
  'service-credential': serviceCredential,
  'spent-everywhere': spentEverywhere,
  'innocent-traveller': innocentTraveller,
  'innocent-terraform-scanner': innocentTerraformScanner,
  'innocent-beginner': innocentBeginner,
  'innocent-onboarding': innocentOnboarding,
};

export type ScenarioName = keyof typeof STORIES;
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = STORIES;
export const SCENARIO_NAMES = Object.keys(STORIES) as readonly ScenarioName[];
