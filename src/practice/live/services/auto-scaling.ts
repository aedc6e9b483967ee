/** EC2 Auto Scaling: groups, what they did, and the ways of stopping them. */
import type { ScalingActivity, ScalingGroup } from '../../account/service-states.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, flagIn, numberIn, textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';

const PROCESSES = [
  'Launch',
  'Terminate',
  'AddToLoadBalancer',
  'AlarmNotification',
  'AZRebalance',
  'HealthCheck',
  'ReplaceUnhealthy',
  'ScheduledActions',
];

const groupsOf = (call: LiveCall): readonly ScalingGroup[] => [...call.account.states.lookAt(call.region).scalingGroups.values()];
const groupArn = (call: LiveCall, name: string): string =>
  arnIn(call, 'autoscaling', `autoScalingGroup:00000000-0000-4000-8000-000000000000:autoScalingGroupName/${name}`);
const groupAsked = (call: LiveCall): string => groupArn(call, textIn(call.input, 'AutoScalingGroupName'));

const notFound = (name: string): Refusal => new Refusal('ValidationError', `AutoScalingGroup name not found - AutoScalingGroup ${name} not found`);

function describeGroups(call: LiveCall): LiveReply {
  const names = textsIn(call.input, 'AutoScalingGroupNames');
  const groups = groupsOf(call).filter(({ name }) => names.length === 0 || names.includes(name));
  const page = paged(call, 'AutoScalingGroups', groups, { keyOf: ({ name }) => name, show: (group) => groupShown(call, group), usual: 50 });
  return answered(page);
}

function groupShown(call: LiveCall, group: ScalingGroup) {
  const region = call.account.states.lookAt(call.region);
  const template = region.templates.get(group.template);
  const launchTemplate = { LaunchTemplateId: template?.id ?? '', LaunchTemplateName: group.template, Version: '$Latest' };
  return {
    AutoScalingGroupName: group.name,
    AutoScalingGroupARN: groupArn(call, group.name),
    LaunchTemplate: launchTemplate,
    MinSize: group.min,
    MaxSize: group.max,
    DesiredCapacity: group.desired,
    DefaultCooldown: 300,
    HealthCheckType: 'EC2',
    HealthCheckGracePeriod: 300,
    CreatedTime: dateOf(group.createdAt),
    AvailabilityZones: region.subnets.map(({ zone }) => zone),
    VPCZoneIdentifier: region.subnets.map(({ id }) => id).join(','),
    Instances: [...region.instances.values()]
      .filter((instance) => instance.group === group.name)
      .map((instance) => ({
        InstanceId: instance.id,
        InstanceType: instance.type,
        AvailabilityZone: instance.zone,
        LifecycleState: 'InService',
        HealthStatus: 'Healthy',
        LaunchTemplate: launchTemplate,
        ProtectedFromScaleIn: false,
      })),
    SuspendedProcesses: [...group.suspended].map((ProcessName) => ({ ProcessName, SuspensionReason: 'User suspended' })),
    Tags: [],
    TerminationPolicies: ['Default'],
    NewInstancesProtectedFromScaleIn: false,
    ServiceLinkedRoleARN: `arn:aws:iam::${call.account.id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
  };
}

function describeActivities(call: LiveCall): LiveReply {
  const name = textIn(call.input, 'AutoScalingGroupName');
  const all = groupsOf(call)
    .filter((group) => name === '' || group.name === name)
    .flatMap((group) => group.activities.map((activity, at) => ({ id: `${group.name}/${at}`, group: group.name, activity })))
    .sort((a, b) => b.activity.at - a.activity.at);
  return answered(
    paged(call, 'Activities', all, { keyOf: ({ id }) => id, show: ({ id, group, activity }) => activityShown(call, id, group, activity) }),
  );
}

const activityShown = (call: LiveCall, ActivityId: string, group: string, { at, what, failed }: ScalingActivity) => ({
  ActivityId,
  AutoScalingGroupName: group,
  AutoScalingGroupARN: groupArn(call, group),
  Description: failed === null ? what : `${what}.  Status Reason: ${failed}`,
  Cause: `At ${new Date(at * 1000).toISOString()} an instance was started in response to a difference between desired and actual capacity.`,
  StartTime: dateOf(at),
  EndTime: dateOf(at + 30),
  StatusCode: failed === null ? 'Successful' : 'Failed',
  ...(failed === null ? {} : { StatusMessage: failed }),
  Progress: 100,
});

const describeWarmPool = (call: LiveCall): LiveReply => {
  const name = textIn(call.input, 'AutoScalingGroupName');
  return groupsOf(call).some((group) => group.name === name) ? answered({ Instances: [] }) : notFound(name);
};

function update(call: LiveCall): LiveReply {
  const name = textIn(call.input, 'AutoScalingGroupName');
  const group = groupsOf(call).find((one) => one.name === name);
  if (group === undefined) return notFound(name);
  const [min, max] = [numberIn(call.input, 'MinSize', group.min), numberIn(call.input, 'MaxSize', group.max)];
  const desired = numberIn(call.input, 'DesiredCapacity', Math.max(min, Math.min(max, group.desired)));
  if (min > max) return new Refusal('ValidationError', `Max bound, ${max}, must be greater than or equal to min bound, ${min}`);
  if (desired < min || desired > max)
    return new Refusal('ValidationError', `Desired capacity:${desired} must be between the specified min size:${min} and max size:${max}`);
  return fromScript(call, 'autoscaling:UpdateAutoScalingGroup', {
    autoScalingGroupName: name,
    minSize: min,
    maxSize: max,
    desiredCapacity: desired,
  });
}

/** Names no process: all of them. */
function suspend(call: LiveCall, how: 'suspend' | 'resume'): LiveReply {
  const name = textIn(call.input, 'AutoScalingGroupName');
  const group = groupsOf(call).find((one) => one.name === name);
  if (group === undefined) return notFound(name);
  const asked = textsIn(call.input, 'ScalingProcesses');
  for (const process of asked.length === 0 ? PROCESSES : asked) {
    if (how === 'suspend') group.suspended.add(process);
    else group.suspended.delete(process);
  }
  if (how === 'resume') group.balance();
  return answered({});
}

const remove = (call: LiveCall): LiveReply =>
  fromScript(call, 'autoscaling:DeleteAutoScalingGroup', {
    autoScalingGroupName: textIn(call.input, 'AutoScalingGroupName'),
    forceDelete: flagIn(call.input, 'ForceDelete'),
  });

export const autoScaling: LiveService = {
  service: 'auto-scaling',
  wording: 'query',
  operations: {
    DescribeAutoScalingGroups: { run: describeGroups },
    DescribeScalingActivities: { run: describeActivities },
    DescribeWarmPool: { run: describeWarmPool },
    UpdateAutoScalingGroup: { resource: groupAsked, run: update },
    SetDesiredCapacity: { resource: groupAsked, run: update },
    SuspendProcesses: { resource: groupAsked, run: (call) => suspend(call, 'suspend') },
    ResumeProcesses: { resource: groupAsked, run: (call) => suspend(call, 'resume') },
    DeleteAutoScalingGroup: { resource: groupAsked, run: remove },
  },
};
