/** Setting up what an owner already has when the log begins, by the same calls anybody would make. */
import type { Caller, Hand } from '../account/call.ts';
import type { Credential } from '../account/credential.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import type { PolicyDocument } from '../account/policy.ts';
import { policyText, trustService } from '../account/services/iam-documents.ts';
import type { Instance } from '../account/service-states.ts';
import type { Stage } from '../stage.ts';

/** Root of the account, acting for the owner while the stage is set. */
export const founder = (): Caller => ({
  hand: 'owner',
  credential: { principal: { kind: 'root' }, keyId: null, longTerm: false, issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false },
  address: 'AWS Internal',
  userAgent: 'AWS Internal',
});

export interface UserWish {
  readonly name: string;
  readonly policies: readonly string[];
  readonly password?: boolean;
  readonly mfa?: boolean;
  readonly key?: boolean;
}

/** Makes a user; the answer is its access key where one was wished for. */
export function makeUser(stage: Stage, wish: UserWish): Credential | null {
  const root = founder();
  stage.must(root, 'iam:CreateUser', { userName: wish.name });
  for (const policy of wish.policies) stage.must(root, 'iam:AttachUserPolicy', { userName: wish.name, policyArn: managedPolicyArn(policy) });
  if (wish.password === true) stage.must(root, 'iam:CreateLoginProfile', { userName: wish.name });
  if (wish.mfa === true)
    stage.must(root, 'iam:EnableMFADevice', { userName: wish.name, serialNumber: `arn:aws:iam::${stage.account.id}:mfa/${wish.name}` });
  return wish.key === true ? stage.must(root, 'iam:CreateAccessKey', { userName: wish.name }).issued : null;
}

export function makeRole(stage: Stage, name: string, trust: PolicyDocument, policies: readonly string[]): void {
  const root = founder();
  stage.must(root, 'iam:CreateRole', { roleName: name, assumeRolePolicyDocument: policyText(trust) });
  for (const policy of policies) stage.must(root, 'iam:AttachRolePolicy', { roleName: name, policyArn: managedPolicyArn(policy) });
}

export function makeLinkedRole(stage: Stage, service: string): void {
  stage.account.call(founder(), 'iam:CreateServiceLinkedRole', { aWSServiceName: service });
}

export function makeBucket(stage: Stage, name: string, region: string): void {
  stage.must(founder(), 's3:CreateBucket', { bucketName: name }, region);
}

/** A multi-region trail; data events only where the owner pays for them. */
export function makeTrail(stage: Stage, region: string, dataEvents: boolean): string {
  const bucket = `trail-${stage.account.id}-logs`;
  makeBucket(stage, bucket, region);
  stage.must(founder(), 'cloudtrail:CreateTrail', { name: 'management-events', s3BucketName: bucket }, region);
  stage.must(founder(), 'cloudtrail:StartLogging', { name: 'management-events' }, region);
  stage.account.states.trail.dataEvents = dataEvents;
  return bucket;
}

export function makeInstance(stage: Stage, region: string, instanceType: string, name: string, role: string | null = null): Instance {
  const before = new Set(stage.account.states.compute(region).instances.keys());
  const wish = { instanceType, imageId: imageOf(stage, region), count: 1, name, ...(role === null ? {} : { role }) };
  stage.must(founder(), 'ec2:RunInstances', wish, region);
  for (const [id, instance] of stage.account.states.compute(region).instances) if (!before.has(id)) return instance;
  throw new Error('an instance was launched but is not there');
}

export function makeFunction(stage: Stage, region: string, name: string, policies: readonly string[]): string {
  const role = `${name}-role-${stage.random.letters(8)}`;
  makeRole(stage, role, trustService('lambda.amazonaws.com'), ['service-role/AWSLambdaBasicExecutionRole', ...policies]);
  stage.must(founder(), 'lambda:CreateFunction', { functionName: name, role: `arn:aws:iam::${stage.account.id}:role/${role}` }, region);
  return role;
}

/** The machine image people use in a region; the same each time. */
export const imageOf = (stage: Stage, region: string): string => `ami-0${stage.random.fork(`image/${region}`).hex(16)}`;

/** A caller for AWS's own services: no key, addresses are names. */
export const serviceCaller = (service: string, hand: Hand = 'service'): Caller => ({
  hand,
  credential: {
    principal: { kind: 'service', name: service },
    keyId: null,
    longTerm: false,
    issuedAt: 0,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  },
  address: service,
  userAgent: service,
});
