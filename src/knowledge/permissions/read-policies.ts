/** The permissions of the read pass as IAM policies: exactly the calls of the catalogue, nothing by wildcard. */
import { awsServices, iamAction } from '../aws-calls/index.ts';
import { ALLOWED_BY_MANAGED } from './managed-policies.ts';

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** Source: IAM User Guide, "IAM and AWS STS quotas": a managed policy has at most 6,144 characters, white space not counted. */
export const LONGEST_POLICY = 6144;

interface Permission {
  readonly action: string;
  /** Empty: on everything. */
  readonly on: readonly string[];
}

/** Everything the read pass may ask, in as few policies as hold it. */
export const readPolicies = (): NamedPolicy[] => named('HikeshiRead', documents(readPermissions()));

/** What is missing when AWS's own SecurityAudit and AWSBillingReadOnlyAccess are attached already. */
export const supplementPolicies = (): NamedPolicy[] =>
  named('HikeshiReadSupplement', documents(readPermissions().filter(({ action }) => !allowedByManaged(action))));

function readPermissions(): Permission[] {
  const byAction = new Map<string, Permission>();
  for (const service of awsServices()) {
    for (const [operation, call] of Object.entries(service.calls)) {
      const action = iamAction(service, operation);
      if (call.access === 'read') byAction.set(action, { action, on: widerOf(byAction.get(action)?.on, call.on ?? []) });
    }
  }
  return [...byAction.values()].sort((a, b) => (a.action < b.action ? -1 : 1));
}

/** Two calls may need one action: on everything, if either does. */
function widerOf(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  if (one === undefined) return other;
  return one.length === 0 || other.length === 0 ? [] : [...new Set([...one, ...other])];
}

/** IAM does not mind the case of an action. */
export function allowedByManaged(action: string): boolean {
  const [prefix = '', name = ''] = action.split(':');
  const patterns = ALLOWED_BY_MANAGED[prefix]?.split(' ') ?? [];
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase()) : name.toLowerCase() === pattern.toLowerCase(),
  );
}

function documents(permissions: readonly Permission[]): PolicyDocument[] {
  const made: Permission[][] = [];
  for (const permission of permissions) {
    const last = made.at(-1);
    if (last !== undefined && policyLength(document([...last, permission])) <= LONGEST_POLICY) last.push(permission);
    else made.push([permission]);
  }
  return made.map(document);
}

/** Characters as IAM counts them. */
export const policyLength = (policy: PolicyDocument): number => JSON.stringify(policy).replaceAll(/\s/g, '').length;

function document(permissions: readonly Permission[]): PolicyDocument {
  const everywhere = permissions.filter(({ on }) => on.length === 0).map(({ action }) => action);
  const limited = permissions.filter(({ on }) => on.length > 0);
  return {
    Version: '2012-10-17',
    Statement: [
      ...(everywhere.length === 0 ? [] : [{ Sid: 'HikeshiReads', Effect: 'Allow', Action: everywhere, Resource: '*' } as const]),
      ...limited.map(({ action, on }, index) => ({ Sid: `HikeshiReadsOnly${index + 1}`, Effect: 'Allow', Action: [action], Resource: on }) as const),
    ],
  };
}

const named = (name: string, made: readonly PolicyDocument[]): NamedPolicy[] =>
  made.map((one, index) => ({ name: made.length === 1 ? name : `${name}${index + 1}`, document: one }));
