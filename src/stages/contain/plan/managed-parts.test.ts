import { expect, it } from 'vitest';
import type { Resource } from '../../investigate/index.ts';
import { aResource } from '../testing/some-findings.ts';
import { isManaged } from './managed-parts.ts';

const REGION = 'eu-west-1';
const nodegroup = aResource('AWS::EKS::Nodegroup', 'c/ng', REGION);
const group = (more: Partial<Resource> = {}) =>
  aResource('AWS::AutoScaling::AutoScalingGroup', 'eks-ng-1', REGION, { details: { managedBy: 'AWS::EKS::Nodegroup c/ng' }, ...more });
const member = aResource('AWS::RDS::DBInstance', 'db-1', REGION, { details: { cluster: 'au' } });

it.each([
  ['a group of his living node group', group(), [nodegroup], true],
  ['a group whose node group is not his, or gone: it is ended by itself', group(), [], false],
  ['a group of a node group elsewhere', group({ region: 'us-east-1' }), [nodegroup], false],
  ['a group nobody manages', group({ details: {} }), [nodegroup], false],
  ['a database of his Aurora cluster', member, [aResource('AWS::RDS::DBCluster', 'au', REGION)], true],
  ['a database in a cluster that is not his', member, [], false],
  ['a database by itself', aResource('AWS::RDS::DBInstance', 'db-1', REGION), [aResource('AWS::RDS::DBCluster', 'au', REGION)], false],
] as const)('%s', (_, one, his, managed) => {
  expect(isManaged(one, his)).toBe(managed);
});
