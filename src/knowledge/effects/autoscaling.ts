/** Auto Scaling: what starts machines again after they are terminated. */
import { resized, closes, gone, made, opens } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';
const NAME = 'request.autoScalingGroupName';
const TEMPLATE: Reading = [
  'request.launchTemplate.launchTemplateId',
  'request.launchTemplate.launchTemplateName',
  'request.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateId',
  'request.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateName',
];
const size = {
  min: 'request.minSize',
  max: 'request.maxSize',
  desired: 'request.desiredCapacity',
  launchTemplate: TEMPLATE,
  launchConfiguration: 'request.launchConfigurationName',
} as const;

export const autoscaling: ServiceEffects = {
  source: 'autoscaling.amazonaws.com',
  apis: {
    CreateAutoScalingGroup: [
      made(GROUP, NAME, { details: { ...size, protection: 'request.deletionProtection' } }),
      opens('auto-scaling-group', NAME, { details: { min: 'request.minSize', max: 'request.maxSize' } }),
    ],
    UpdateAutoScalingGroup: [
      resized(GROUP, NAME, 'size', { details: size }),
      closes('auto-scaling-group', NAME, { when: [{ at: 'request.maxSize', is: ['0'] }] }),
      opens('auto-scaling-group', NAME, {
        details: { min: 'request.minSize', max: 'request.maxSize' },
        when: [{ at: ['request.desiredCapacity', 'request.maxSize', 'request.minSize'], atLeast: 1 }],
      }),
    ],
    SetDesiredCapacity: [resized(GROUP, NAME, 'size', { details: { desired: 'request.desiredCapacity' } })],
    DeleteAutoScalingGroup: [gone(GROUP, NAME), closes('auto-scaling-group', NAME)],
    CreateLaunchConfiguration: [
      made('AWS::AutoScaling::LaunchConfiguration', 'request.launchConfigurationName', {
        details: {
          instanceType: 'request.instanceType',
          image: 'request.imageId',
          spotPrice: 'request.spotPrice',
          profile: 'request.iamInstanceProfile',
        },
      }),
      opens('launch-template', 'request.launchConfigurationName', { details: { kind: '=launch configuration' } }),
    ],
    DeleteLaunchConfiguration: [
      gone('AWS::AutoScaling::LaunchConfiguration', 'request.launchConfigurationName'),
      closes('launch-template', 'request.launchConfigurationName'),
    ],
    PutScheduledUpdateGroupAction: [
      made('AWS::AutoScaling::ScheduledAction', '{request.autoScalingGroupName}/{request.scheduledActionName}', {
        parent: [GROUP, NAME],
        diesWithParent: true,
        details: { desired: 'request.desiredCapacity', recurrence: 'request.recurrence' },
      }),
    ],
    DeleteScheduledAction: [gone('AWS::AutoScaling::ScheduledAction', '{request.autoScalingGroupName}/{request.scheduledActionName}')],
    PutWarmPool: [
      made('AWS::AutoScaling::WarmPool', NAME, {
        parent: [GROUP, NAME],
        diesWithParent: true,
        details: { max: 'request.maxGroupPreparedCapacity', min: 'request.minSize' },
      }),
    ],
    DeleteWarmPool: [gone('AWS::AutoScaling::WarmPool', NAME)],
    PutLifecycleHook: [
      made('AWS::AutoScaling::LifecycleHook', '{request.autoScalingGroupName}/{request.lifecycleHookName}', {
        parent: [GROUP, NAME],
        diesWithParent: true,
      }),
    ],
    DeleteLifecycleHook: [gone('AWS::AutoScaling::LifecycleHook', '{request.autoScalingGroupName}/{request.lifecycleHookName}')],
  },
};
