/** An app of SageMaker Studio deleted: the machine behind a notebook tab, which costs until it is deleted. It belongs to a user or to a space. */
import type { Target } from '../action.ts';
import { ending, on, statusAt } from '../ending.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

function named(target: Target) {
  const { space } = target.more;
  const whose = space === undefined ? { UserProfileName: need(target, 'user') } : { SpaceName: space };
  return { DomainId: need(target, 'domain'), ...whose, AppType: need(target, 'type'), AppName: target.id };
}

export const sagemakerDeleteApp = ending({
  id: 'sagemaker-delete-app',
  phase: 'burners',
  order: 3,
  words,
  read: { service: 'sagemaker', operation: 'DescribeApp', input: named, status: statusAt('Status') },
  over: ['Deleted', 'Failed'],
  going: ['Deleting'],
  calls: (target) => [on(target, 'sagemaker', 'DeleteApp', named(target))],
});
