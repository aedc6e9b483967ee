/** What each API call does, as data. `effectsOf` looks one up; `notableApis` lets the store pick rows in SQL. */
import { autoscaling } from './autoscaling.ts';
import { batch, ecr, ecrPublic, ecs, eks } from './containers.ts';
import { ec2Compute, ec2InstanceConnect } from './ec2-compute.ts';
import { ec2Network } from './ec2-network.ts';
import { ebs, ec2Storage } from './ec2-storage.ts';
import type { Effect, ServiceEffects } from './effect.ts';
import { iam } from './iam.ts';
import { lambda } from './lambda.ts';
import { cognitoIdentity, rolesAnywhere, signin, sts } from './sts.ts';

export type * from './effect.ts';
export type { ReadableEvent, Scope } from './reading.ts';
export { holds, readText, readTexts, readValues } from './reading.ts';
export { FOOTHOLDS } from './foothold-kinds.ts';
export type { FootholdKind } from './foothold-kinds.ts';
export { techniquesOf } from './techniques.ts';
export type { IssueKind } from './issue-kinds.ts';

export const ALL_EFFECTS: readonly ServiceEffects[] = [
  iam,
  sts,
  signin,
  rolesAnywhere,
  cognitoIdentity,
  ec2Compute,
  ec2InstanceConnect,
  ec2Storage,
  ebs,
  ec2Network,
  autoscaling,
  ecs,
  eks,
  ecr,
  ecrPublic,
  batch,
  lambda,
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

/** Every call the tables know, for the store to select rows by. */
export function notableApis(): readonly { readonly source: string; readonly api: string }[] {
  return [...bySource].flatMap(([source, apis]) => [...apis.keys()].map((api) => ({ source, api })));
}
