/** A standing command of Systems Manager, run again and again on the machines it names, deleted. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({
  service: 'ssm',
  operation,
  region: target.region,
  input: { AssociationId: target.id },
  on: [target.arn],
});

export const ssmDeleteAssociation: Action = {
  id: 'ssm-delete-association',
  phase: 're-creators',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ssm', operation: 'DescribeAssociation', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, call('DescribeAssociation', target), (output) => ({ document: reachText(output, 'AssociationDescription.Name') })),
  evidence: (target) => [call('DescribeAssociation', target)],
  apply: (_, target) => [call('DeleteAssociation', target)],
};
