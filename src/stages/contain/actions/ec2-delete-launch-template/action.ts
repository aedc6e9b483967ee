/** A launch template (a plan for machines) taken away. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2DeleteLaunchTemplate: Action = {
  id: 'ec2-delete-launch-template',
  phase: 'leftovers',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeLaunchTemplates', on: ['*'] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'ec2', operation: 'DescribeLaunchTemplates', region: target.region, input: { LaunchTemplateIds: [target.id] } },
      (output) => {
        const [found] = reach(output, 'LaunchTemplates[]').filter((one) => reachText(one, 'LaunchTemplateId') === target.id);
        return found === undefined ? null : { name: reachText(found, 'LaunchTemplateName'), version: reachText(found, 'LatestVersionNumber') };
      },
    ),
  evidence: ({ id, region }) => [{ service: 'ec2', operation: 'DescribeLaunchTemplateVersions', region, input: { LaunchTemplateId: id } }],
  apply: (_, target) => [
    { service: 'ec2', operation: 'DeleteLaunchTemplate', region: target.region, input: { LaunchTemplateId: target.id }, on: [target.arn] },
  ],
};
