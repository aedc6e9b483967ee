/** A machine to which the intruder gave a role: the profile is taken off, so that it gets no new credentials. Those it has are cut at the role. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { AwsCall } from '../../../../ports/aws-account.ts';
import type { Action, Target } from '../action.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const associations = ({ id, region }: Target): AwsCall => ({
  service: 'ec2',
  operation: 'DescribeIamInstanceProfileAssociations',
  region,
  input: { Filters: [{ Name: 'instance-id', Values: [id] }] },
});

export const ec2DetachProfile: Action = {
  id: 'ec2-detach-profile',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeIamInstanceProfileAssociations', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, associations(target), (output) => {
      const one = reach(output, 'IamInstanceProfileAssociations[]').find((item) => (reachText(item, 'State') ?? '').startsWith('associat'));
      return one === undefined ? null : { profile: reachText(one, 'IamInstanceProfile.Arn'), association: reachText(one, 'AssociationId') };
    }),
  // Another profile than the plan saw is somebody else's doing.
  apply: (state, target) =>
    textIn(state, 'profile') === need(target, 'profile')
      ? [
          {
            service: 'ec2',
            operation: 'DisassociateIamInstanceProfile',
            region: target.region,
            input: { AssociationId: textIn(state, 'association') },
            on: [target.arn],
          },
        ]
      : [],
  undo: (before, now, target) =>
    now === null && textIn(before, 'profile') === need(target, 'profile')
      ? [
          {
            service: 'ec2',
            operation: 'AssociateIamInstanceProfile',
            region: target.region,
            input: { InstanceId: target.id, IamInstanceProfile: { Arn: need(target, 'profile') } },
            on: [target.arn],
            also: [{ action: 'iam:PassRole', on: [need(target, 'roleArn')] }],
          },
        ]
      : [],
};
