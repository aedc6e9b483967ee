/** The owner's build pipeline: hosted runners, a new address for every run, deploying on working days. */
import type { Script } from '../agenda.ts';
import type { Fields } from '../account/call.ts';
import { Client } from '../account/client.ts';
import type { Credential } from '../account/credential.ts';
import { trustWeb } from '../account/services/iam-documents.ts';
import { DAY, HOUR, isTokyoWorkday, tokyoMidnight } from '../clock.ts';
import { addressOf } from '../networks.ts';
import type { Stage } from '../stage.ts';
import { githubActions } from './clients.ts';
import { founder, makeRole, makeUser } from './estate.ts';

export interface Pipeline {
  readonly repository: string;
  readonly region: string;
  readonly bucket: string;
  readonly functions: readonly string[];
  /** Deployments of a working day, at most. */
  readonly perDay: number;
}

export const WEB_ISSUER = 'token.actions.githubusercontent.com';
export const webProvider = (stage: Stage): string => `arn:aws:iam::${stage.account.id}:oidc-provider/${WEB_ISSUER}`;

/** A user with a key for the pipeline, stored as a secret of the repository. */
export function makePipelineKey(stage: Stage, userName: string, policies: readonly string[]): Credential {
  const key = makeUser(stage, { name: userName, policies, key: true });
  if (key === null) throw new Error('the pipeline has no key');
  return key;
}

/** A role the pipeline takes by OIDC; `subject` may hold wildcards, wisely or not. */
export function makePipelineRole(stage: Stage, roleName: string, subject: string, policies: readonly string[]): void {
  stage.must(founder(), 'iam:CreateOpenIDConnectProvider', {
    url: `https://${WEB_ISSUER}`,
    clientIDList: ['sts.amazonaws.com'],
    thumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
  });
  makeRole(stage, roleName, trustWeb(webProvider(stage), 'sts.amazonaws.com', subject), policies);
}

/** Deploys with a static key. */
export const keyPipeline = (stage: Stage, pipeline: Pipeline, key: Credential): Script =>
  deployments(stage, pipeline, (address, userAgent) => new Client(stage.account, key, { hand: 'owner', address, userAgent }));

/** Deploys with a fresh role session for each run. */
export const rolePipeline = (stage: Stage, pipeline: Pipeline, roleName: string): Script =>
  deployments(stage, pipeline, (address, userAgent) => {
    const seat = { hand: 'owner', address, userAgent } as const;
    return takeWebRole(stage, seat, roleName, `repo:${pipeline.repository}:ref:refs/heads/main`, pipeline.region);
  });

/** AssumeRoleWithWebIdentity from a runner; null when the role does not trust the subject. */
export function takeWebRole(
  stage: Stage,
  seat: { readonly hand: 'owner' | 'attacker'; readonly address: string; readonly userAgent: string },
  roleName: string,
  subject: string,
  region: string,
): Client | null {
  const principal = { kind: 'web-identity', provider: webProvider(stage), audience: 'sts.amazonaws.com', subject } as const;
  const arriving = { principal, keyId: null, longTerm: false, issuedAt: stage.clock.now, expiresAt: null, mfa: false, fromConsole: false };
  const input = { roleArn: `arn:aws:iam::${stage.account.id}:role/${roleName}`, roleSessionName: 'GitHubActions', durationSeconds: 3600 };
  const { issued } = stage.account.call({ ...seat, credential: arriving }, 'sts:AssumeRoleWithWebIdentity', input, region);
  return issued === null ? null : new Client(stage.account, issued, seat);
}

function* deployments(stage: Stage, pipeline: Pipeline, client: (address: string, userAgent: string) => Client | null): Script {
  const random = stage.random.fork(`pipeline/${pipeline.repository}`);
  const userAgent = githubActions(random);
  let midnight = tokyoMidnight(stage.clock.now);
  for (;;) {
    midnight += DAY;
    if (midnight > stage.to) return;
    if (!isTokyoWorkday(midnight + 12 * HOUR) && !random.chance(0.1)) continue;
    for (let left = random.whole(0, pipeline.perDay); left > 0; left--) {
      const start = midnight + random.between(9.5, 20) * HOUR;
      if (start > stage.clock.now) yield start - stage.clock.now;
      const runner = client(addressOf('us-ci', random), userAgent);
      if (runner !== null) yield* deploy(stage, runner, pipeline);
    }
  }
}

function* deploy(stage: Stage, runner: Client, pipeline: Pipeline): Script {
  const random = stage.random.fork(`deploy/${Math.floor(stage.clock.now)}`);
  const steps: (readonly [string, Fields])[] = [
    ['sts:GetCallerIdentity', {}],
    ['ecr:GetAuthorizationToken', {}],
    ['ecr:DescribeRepositories', {}],
    ['ecr:InitiateLayerUpload', { repositoryName: 'app', registryId: stage.account.id }],
    ['ecr:CompleteLayerUpload', { repositoryName: 'app', registryId: stage.account.id }],
    ['ecr:PutImage', { repositoryName: 'app', imageTag: random.hex(7), registryId: stage.account.id }],
    ...pipeline.functions.map((functionName) => ['lambda:UpdateFunctionCode', { functionName, dryRun: false, publish: false }] as const),
    ['s3:PutObject', { bucketName: pipeline.bucket, key: `static/${random.hex(8)}.js` }],
    ['cloudfront:CreateInvalidation', { distributionId: 'E2EXAMPLE7CDN0', invalidationBatch: { paths: { items: ['/*'], quantity: 1 } } }],
  ];
  for (const [action, input] of steps) {
    runner.call(action, input, pipeline.region);
    yield random.between(0.5, 25);
  }
}
