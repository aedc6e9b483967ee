/** Auto Scaling groups: they launch, and launch again what somebody terminates, until they are set to zero or deleted. */
import type { Call, Json, Operations, Refused, Reply } from '../call.ts';
import { numberOf, refuse, textOf } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { SimulatedAccount } from '../simulated-account.ts';
import type { Instance, ScalingGroup } from '../service-states.ts';
import { actingFor, linkedCaller } from './acting-service.ts';
import { addInstance, roomFor, terminate } from './ec2-instances.ts';
import { runInstancesRequest, runInstancesResponse } from './ec2-shapes.ts';

const SERVICE = 'autoscaling.amazonaws.com';
const ATTEMPTS = 6;

export const autoscaling: Operations = {
  'autoscaling:CreateAutoScalingGroup': { run: createGroup },
  'autoscaling:UpdateAutoScalingGroup': { run: updateGroup },
  'autoscaling:SetDesiredCapacity': { run: updateGroup },
  'autoscaling:DeleteAutoScalingGroup': { run: deleteGroup },
  'ec2:AutoScalingLaunch': { eventName: 'RunInstances', run: launchForGroup },
};

function createGroup(call: Call): Reply {
  const { account, region } = call;
  const compute = account.states.compute(region);
  const name = textOf(call.input, 'autoScalingGroupName');
  const template = compute.templates.get(textOf(call.input, 'launchTemplateName'));
  const bounds = {
    minSize: numberOf(call.input, 'minSize', 0),
    maxSize: numberOf(call.input, 'maxSize', 1),
    desiredCapacity: numberOf(call.input, 'desiredCapacity', numberOf(call.input, 'minSize', 0)),
  };
  const subnets = compute.subnets.map((subnet) => subnet.id).join(',');
  const request = {
    autoScalingGroupName: name,
    launchTemplate: { launchTemplateName: textOf(call.input, 'launchTemplateName'), version: '$Latest' },
    ...bounds,
    vPCZoneIdentifier: subnets,
  };
  if (template === undefined) return refuse('ValidationException', 'You must use a valid fully-formed launch template.', request);
  if (compute.scalingGroups.has(name))
    return refuse('AlreadyExistsFault', `AutoScalingGroup by this name already exists - A group with the name ${name} already exists`, request);
  const group: ScalingGroup = {
    name,
    region,
    madeBy: call.caller.hand,
    template: template.name,
    instanceType: template.instanceType,
    spot: template.spot,
    createdAt: call.now,
    activities: [],
    suspended: new Set(),
    min: bounds.minSize,
    max: bounds.maxSize,
    desired: bounds.desiredCapacity,
    keptAt: null,
    balance: () => account.agenda.later(account.random.between(40, 180), () => balance(account, group, ATTEMPTS)),
  };
  compute.scalingGroups.set(name, group);
  account.holdings.made('AWS::AutoScaling::AutoScalingGroup', name, region, makerOf(call));
  account.agenda.later(account.random.between(10, 60), () => balance(account, group, ATTEMPTS));
  return { request };
}

/** Launches what is missing or ends what is too much; where limits are in the way it tries again a few times. */
function balance(account: SimulatedAccount, group: ScalingGroup, attempts: number): void {
  const compute = account.states.compute(group.region);
  if (compute.scalingGroups.get(group.name) !== group) return;
  if (group.keptAt !== null) {
    group.desired = group.keptAt();
    group.min = Math.min(group.min, group.desired);
    group.max = Math.max(group.max, group.desired);
  }
  const running = [...compute.instances.values()].filter((instance) => instance.group === group.name);
  const missing = Math.min(group.desired, group.max) - running.length;
  const caller = linkedCaller(account, SERVICE, 'AutoScaling', actingFor(group.madeBy));
  if (missing > 0 && !group.suspended.has('Launch')) {
    const count = Math.min(missing, 20);
    const outcome = account.call(caller, 'ec2:AutoScalingLaunch', { instanceType: group.instanceType, count, group: group.name }, group.region);
    const again = outcome.error === null ? attempts : attempts - 1;
    if (again > 0) account.agenda.later(account.random.between(30, outcome.error === null ? 60 : 900), () => balance(account, group, again));
  } else if (missing < 0 && !group.suspended.has('Terminate')) {
    const surplus = running.slice(0, -missing);
    account.call(
      caller,
      'ec2:TerminateInstances',
      { instanceIds: surplus.filter((instance) => !instance.terminationProtected).map((instance) => instance.id) },
      group.region,
    );
    for (const instance of surplus) if (instance.terminationProtected) terminate(account, instance, caller.hand);
  }
}

/** RunInstances as Auto Scaling calls it: the group's name in the tags, the template by id. */
function launchForGroup(call: Call): Reply {
  const { account, region } = call;
  const name = textOf(call.input, 'group');
  const compute = account.states.compute(region);
  const group = compute.scalingGroups.get(name);
  const template = compute.templates.get(group?.template ?? '');
  const count = numberOf(call.input, 'count', 1);
  const tag: Json = { items: [{ resourceType: 'instance', tags: [{ key: 'aws:autoscaling:groupName', value: name }] }] };
  const shown = {
    ...runInstancesRequest({
      ...call,
      input: {
        instanceType: group?.instanceType ?? '',
        count,
        minCount: 1,
        launchTemplateId: template?.id ?? '',
        imageId: template?.imageId ?? '',
        spot: group?.spot === true,
      },
    }),
    tagSpecificationSet: tag,
  };
  if (group === undefined) return refuse('Client.InvalidLaunchTemplateId.NotFound', 'The group is gone.', shown);
  const wanted = Math.min(count, roomFor(account, region, group.instanceType, group.spot));
  if (wanted === 0) {
    const reached = limitReached(group, compute.limits, shown);
    group.activities.push({ at: call.now, instanceId: null, what: 'Launching a new EC2 instance', failed: reached.because });
    return reached;
  }
  const instances: Instance[] = Array.from({ length: wanted }, () =>
    addInstance(account, {
      region,
      type: group.instanceType,
      maker: { hand: call.caller.hand, eventId: call.eventId },
      role: null,
      group: name,
      spot: group.spot,
      protectedFromStart: false,
      tags: { 'aws:autoscaling:groupName': name },
    }),
  );
  for (const { id } of instances) group.activities.push({ at: call.now, instanceId: id, what: `Launching a new EC2 instance: ${id}`, failed: null });
  return { request: shown, response: runInstancesResponse({ ...call, input: { imageId: template?.imageId ?? '' } }, instances) };
}

function limitReached(group: ScalingGroup, limits: { readonly standard: number; readonly spot: number }, request: Json): Refused {
  if (group.spot) return refuse('Client.MaxSpotInstanceCountExceeded', 'Max spot instance count exceeded', request);
  return refuse(
    'Client.VcpuLimitExceeded',
    `You have requested more vCPU capacity than your current vCPU limit of ${limits.standard} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
    request,
  );
}

function updateGroup(call: Call): Reply {
  const group = call.account.states.compute(call.region).scalingGroups.get(textOf(call.input, 'autoScalingGroupName'));
  if (group === undefined)
    return refuse(
      'ValidationException',
      `AutoScalingGroup name not found - AutoScalingGroup ${textOf(call.input, 'autoScalingGroupName')} not found`,
      call.input,
    );
  group.min = numberOf(call.input, 'minSize', group.min);
  group.max = numberOf(call.input, 'maxSize', group.max);
  group.desired = Math.max(group.min, Math.min(group.max, numberOf(call.input, 'desiredCapacity', group.desired)));
  group.balance();
  return {};
}

/** With forceDelete the instances go too; without it a group that still has some stays. */
function deleteGroup(call: Call): Reply {
  const compute = call.account.states.compute(call.region);
  const name = textOf(call.input, 'autoScalingGroupName');
  const group = compute.scalingGroups.get(name);
  if (group === undefined) return refuse('ValidationException', `AutoScalingGroup name not found - AutoScalingGroup ${name} not found`, call.input);
  const running = [...compute.instances.values()].filter((instance) => instance.group === name);
  if (running.length > 0 && call.input['forceDelete'] !== true)
    return refuse(
      'ResourceInUseFault',
      'You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.',
      call.input,
    );
  compute.scalingGroups.delete(name);
  call.account.holdings.gone('AWS::AutoScaling::AutoScalingGroup', name, call.region, call.caller.hand);
  for (const instance of running) terminate(call.account, instance, call.caller.hand);
  return {};
}
