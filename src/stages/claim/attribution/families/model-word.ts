/** A model by one word, from the id a call names and from the name a bill uses: `us.anthropic.claude-sonnet-4-20250514-v1:0`, `Claude Sonnet 4 (Amazon Bedrock Edition)` -> `claudesonnet4`. */

const VENDORS =
  /^(?:(?:us|eu|apac|jp|au|ca|sa|global|us-gov)\.)?(?:amazon|anthropic|meta|mistral|cohere|ai21|stability|deepseek|openai|qwen|writer|luma|twelvelabs)\./;

/** Empty when the text names none. */
export function modelOfCall(modelId: string | null): string {
  if (modelId === null) return '';
  const name = modelId.slice(modelId.lastIndexOf('/') + 1).toLowerCase();
  return bare(
    name
      .replace(VENDORS, '')
      .replace(/:\d+\w*$/, '')
      .replace(/-v\d+$/, '')
      .replace(/-\d{8}$/, ''),
  );
}

/** `serviceName` is the product's name on Marketplace lines; otherwise the usage type carries the model. */
export function modelOfCharge(serviceName: string | null, bareUsageType: string): string {
  const edition = /^(.+?)\s*\(Amazon Bedrock Edition\)/i.exec(serviceName ?? '')?.[1];
  if (edition !== undefined) return bare(edition.toLowerCase());
  const named = /^(.+?)-(?:input|output|cache|text|image|custom|batch|prompt)/i.exec(bareUsageType)?.[1];
  return named === undefined || named.startsWith('MP:') ? '' : bare(named.toLowerCase());
}

const bare = (name: string): string => name.replace(/[^a-z0-9]/g, '');
