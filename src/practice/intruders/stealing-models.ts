/** Using the victim's AI models: probes that cost nothing, opening access, then invocations by the hundred. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';

export const MODELS = [
  'anthropic.claude-3-5-sonnet-20241022-v2:0',
  'anthropic.claude-3-opus-20240229-v1:0',
  'anthropic.claude-sonnet-4-20250514-v1:0',
  'anthropic.claude-3-haiku-20240307-v1:0',
] as const;

export function* probeModels(client: Client, random: Random, regions: readonly string[], modelId: string): Script {
  for (const region of regions) {
    client.call('bedrock:ListFoundationModels', {}, region);
    yield random.between(0.3, 2);
    client.call('bedrock:GetModelInvocationLoggingConfiguration', {}, region);
    yield random.between(0.3, 2);
    client.call('bedrock:GetFoundationModelAvailability', { modelId }, region);
    yield random.between(0.3, 2);
    client.call('bedrock:InvokeModel', { modelId, probe: true }, region);
    yield random.between(0.3, 3);
  }
}

export function* openModels(client: Client, random: Random, regions: readonly string[], models: readonly string[]): Script {
  for (const region of regions) {
    client.call('bedrock:PutUseCaseForModelAccess', {}, region);
    yield random.between(1, 6);
    for (const modelId of models) {
      client.call('bedrock:ListFoundationModelAgreementOffers', { modelId }, region);
      yield random.between(0.5, 3);
      client.call('bedrock:CreateFoundationModelAgreement', { modelId, offerToken: random.lettersAndDigits(24) }, region);
      yield random.between(0.5, 3);
      client.call('bedrock:PutFoundationModelEntitlement', { modelId }, region);
      yield random.between(0.5, 3);
    }
  }
}

/** One buyer's chat: `count` calls some seconds apart. */
export function* invokeModels(client: Client, random: Random, region: string, modelId: string, count: number, bearer = false): Script {
  for (let left = count; left > 0; left--) {
    client.call(
      random.chance(0.7) ? 'bedrock:InvokeModelWithResponseStream' : 'bedrock:InvokeModel',
      { modelId, ...(bearer ? { bearer } : {}) },
      region,
    );
    yield random.waiting(25);
  }
}
