/**
 * Which program a user agent belongs to, coarse enough that an upgrade is not "a new client" and fine enough that another tool on another
 * system is. Forms measured on real logs: shared CloudTrail facts (d), attacker tools: campaigns file (signal S17), Amazon GuardDuty PenTest findings.
 */
export interface ClientFamily {
  /** e.g. `aws-cli/2 on Windows`, `console`, `Terraform`, `boto3 on Linux`. */
  readonly name: string;
  readonly kind: 'console' | 'browser' | 'cli' | 'sdk' | 'infrastructure-code' | 'aws-service' | 'attack-tool' | 'other' | 'none';
}

const ATTACK_TOOL = /kali|parrot|pentoo|pacu|trufflehog|s3 ?browser|cloudsploit|enumerate-iam|weirdaal|powershellcore\/7\.-1|scoutsuite-attack/i;
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/windows/i, 'Windows'],
  [/darwin|macos|mac os|macintosh/i, 'macOS'],
  [/android|iphone|ipad/i, 'mobile'],
  [/amzn|amazon/i, 'Amazon Linux'],
  [/linux/i, 'Linux'],
];
const FAMILIES: readonly (readonly [RegExp, string, ClientFamily['kind']])[] = [
  [/console\.amazonaws\.com|s3console|signin\.amazonaws\.com|consolehome|aws-console|apn\/.*console/i, 'console', 'console'],
  [/^\[?aws internal/i, 'AWS Internal', 'aws-service'],
  [/^[a-z0-9.-]+\.amazonaws\.com$/i, 'AWS service', 'aws-service'],
  [/terraform|opentofu/i, 'Terraform', 'infrastructure-code'],
  [/pulumi/i, 'Pulumi', 'infrastructure-code'],
  [/aws-cdk|cdk-assets/i, 'AWS CDK', 'infrastructure-code'],
  [/serverless framework|serverless\//i, 'Serverless Framework', 'infrastructure-code'],
  [/ansible/i, 'Ansible', 'infrastructure-code'],
  [/prowler|scoutsuite|steampipe|cloudsplaining|cloudquery|wiz|orca|lacework/i, 'security scanner', 'sdk'],
  [/aws-cli\/1/i, 'aws-cli/1', 'cli'],
  [/aws-cli\//i, 'aws-cli', 'cli'],
  [/cloudshell/i, 'CloudShell', 'cli'],
  [/awspowershell/i, 'AWS PowerShell', 'cli'],
  [/^\[?mozilla\//i, 'browser', 'browser'],
  [/boto3|botocore/i, 'boto3', 'sdk'],
  [/aws-sdk-go|m\/e,/i, 'AWS SDK for Go', 'sdk'],
  [/aws-sdk-js|aws-sdk-nodejs/i, 'AWS SDK for JavaScript', 'sdk'],
  [/aws-sdk-java/i, 'AWS SDK for Java', 'sdk'],
  [/aws-sdk-(php|ruby|rust|dotnet|net|cpp|kotlin|swift)/i, 'AWS SDK', 'sdk'],
  [/python-urllib|python-requests|aiohttp|axios|go-http-client|curl\/|okhttp|node-fetch/i, 'plain HTTP client', 'sdk'],
];

/** The first 300 characters decide; the text is the intruder's to choose, so it is evidence of sameness, never of innocence. */
export function clientFamily(userAgent: string | null): ClientFamily {
  if (userAgent === null || userAgent === '') return { name: 'none', kind: 'none' };
  const text = userAgent.slice(0, 300);
  const system = SYSTEM.find(([pattern]) => pattern.test(text))?.[1];
  const tool = ATTACK_TOOL.exec(text)?.[0];
  if (tool !== undefined) return { name: `attack tool (${tool.toLowerCase()})`, kind: 'attack-tool' };
  const family = FAMILIES.find(([pattern]) => pattern.test(text));
  if (family === undefined) return { name: `other: ${text.split(/[\s/]/u)[0]?.slice(0, 40) ?? ''}`, kind: 'other' };
  const [, name, kind] = family;
  const onSystem = kind === 'cli' || kind === 'sdk' || kind === 'browser';
  return { name: onSystem && system !== undefined ? `${name} on ${system}` : name, kind };
}
