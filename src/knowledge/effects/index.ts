/** What each API call does, as data. `effectsOf` looks one up; `notableApis` lets the store pick rows in SQL. */
import { account, acmPca, agreementMarketplace, marketplace, organizations, ram, savingsplans, servicequotas, support } from './account.ts';
import { autoscaling } from './autoscaling.ts';
import { batch, ecr, ecrPublic, ecs, eks } from './containers.ts';
import { aoss, backup, dynamodb, efs, elasticache, opensearch, rds, redshift } from './data-stores.ts';
import { ec2Compute, ec2InstanceConnect } from './ec2-compute.ts';
import { ec2Network } from './ec2-network.ts';
import { ebs, ec2Storage } from './ec2-storage.ts';
import { apigateway, cloudfront, elasticloadbalancing, globalaccelerator, route53, route53domains, wafv2 } from './edge-services.ts';
import { cloudformation, elasticbeanstalk, events, imagebuilder, scheduler, states } from './events.ts';
import { cognitoIdentityPools, cognitoUsers, identitystore, rolesAnywhereDoors, sso, ssoDirectory } from './federation.ts';
import { iam } from './iam.ts';
import { lambda } from './lambda.ts';
import { bedrock, sagemaker } from './machine-learning.ts';
import { ses, smsVoice, sns, sqs, workmail } from './messaging.ts';
import { s3 } from './s3.ts';
import { kms, secretsmanager, ssm } from './secrets.ts';
import {
  amplify,
  apprunner,
  codebuild,
  codecommit,
  emr,
  emrServerless,
  gamelift,
  glue,
  lightsail,
  medialive,
  transfer,
  workspaces,
} from './simple-hosting.ts';
import { cognitoIdentity, rolesAnywhere, signin, sts } from './sts.ts';
import {
  accessAnalyzer,
  budgets,
  cloudtrail,
  config,
  costExplorer,
  guardduty,
  inspector,
  logs,
  macie,
  monitoring,
  route53resolver,
  securityhub,
} from './watching.ts';
import type { Effect, ServiceEffects } from './effect.ts';

export type * from './effect.ts';
export type { ReadableEvent, Scope } from './reading.ts';
export { holds, readText, readTexts, readValues } from './reading.ts';
export { FOOTHOLDS } from './foothold-kinds.ts';
export type { FootholdKind } from './foothold-kinds.ts';
export { shortName } from './short-name.ts';
export { techniquesOf } from './techniques.ts';
export type { IssueKind } from './issue-kinds.ts';

export const ALL_EFFECTS: readonly ServiceEffects[] = [
  account,
  acmPca,
  agreementMarketplace,
  marketplace,
  organizations,
  ram,
  savingsplans,
  servicequotas,
  support,
  autoscaling,
  batch,
  ecr,
  ecrPublic,
  ecs,
  eks,
  aoss,
  backup,
  dynamodb,
  efs,
  elasticache,
  opensearch,
  rds,
  redshift,
  ec2Compute,
  ec2InstanceConnect,
  ec2Network,
  ebs,
  ec2Storage,
  apigateway,
  cloudfront,
  elasticloadbalancing,
  globalaccelerator,
  route53,
  route53domains,
  wafv2,
  cloudformation,
  elasticbeanstalk,
  events,
  imagebuilder,
  scheduler,
  states,
  cognitoIdentityPools,
  cognitoUsers,
  identitystore,
  rolesAnywhereDoors,
  sso,
  ssoDirectory,
  iam,
  lambda,
  bedrock,
  sagemaker,
  ses,
  smsVoice,
  sns,
  sqs,
  workmail,
  s3,
  kms,
  secretsmanager,
  ssm,
  amplify,
  apprunner,
  codebuild,
  codecommit,
  emr,
  emrServerless,
  gamelift,
  medialive,
  glue,
  lightsail,
  transfer,
  workspaces,
  cognitoIdentity,
  rolesAnywhere,
  signin,
  sts,
  accessAnalyzer,
  budgets,
  cloudtrail,
  config,
  costExplorer,
  guardduty,
  inspector,
  logs,
  macie,
  monitoring,
  route53resolver,
  securityhub,
];

const bySource = new Map<string, Map<string, readonly Effect[]>>();
for (const { source, apis } of ALL_EFFECTS) {
  const known = bySource.get(source) ?? new Map<string, readonly Effect[]>();
  for (const [api, effects] of Object.entries(apis)) known.set(api, [...(known.get(api) ?? []), ...effects]);
  bySource.set(source, known);
}

const NONE: readonly Effect[] = [];

/** The effects of a successful call; `api` without version suffix. Unknown calls have none. */
export function effectsOf(source: string, api: string): readonly Effect[] {
  return bySource.get(source)?.get(api) ?? NONE;
}

type Call = { readonly source: string; readonly api: string };

const callsWhere = (wanted: (effects: readonly Effect[]) => boolean): Call[] =>
  [...bySource].flatMap(([source, apis]) => [...apis].filter(([, effects]) => wanted(effects)).map(([api]) => ({ source, api })));
const TOUCHES: ReadonlySet<Effect['effect']> = new Set(['read-secret', 'read-data', 'share', 'export', 'destroy', 'use']);
const isTouch = ({ effect }: Effect): boolean => TOUCHES.has(effect);

/** Every call that issues, makes, changes, opens or closes something, for the store to select rows by. */
export function notableApis(): readonly Call[] {
  return callsWhere((effects) => !effects.every(isTouch));
}

/** Calls that only read, share, copy, use or destroy: an owner's programs make them by the million, and only an intruder's are told of. */
export function touchingApis(): readonly Call[] {
  return callsWhere((effects) => effects.every(isTouch));
}
