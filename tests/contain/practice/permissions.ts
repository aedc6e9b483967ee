/** A policy taken apart: what it allows, one action on one resource at a time, and the same policy without one of these. */
import type { PolicyDocument, PolicyStatement } from '../../../src/stages/contain/plan/policy.ts';

export interface Permission {
  readonly action: string;
  readonly on: string;
  readonly condition: PolicyStatement['Condition'];
}

export const permissionsOf = ({ Statement }: PolicyDocument): readonly Permission[] =>
  Statement.flatMap(({ Action, Resource, Condition }) => Action.flatMap((action) => Resource.map((on) => ({ action, on, condition: Condition }))));

export const inWords = ({ action, on }: Permission): string => `${action} on ${on}`;

export const policyOf = (permissions: readonly Permission[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: permissions.map(({ action, on, condition }, index) => ({
    Sid: `One${index}`,
    Effect: 'Allow',
    Action: [action],
    Resource: [on],
    ...(condition === undefined ? {} : { Condition: condition }),
  })),
});
