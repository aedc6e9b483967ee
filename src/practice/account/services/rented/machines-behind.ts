/**
 * Machines behind what a service manages: a launch template and an Auto Scaling group of the service's own, made by its linked role. The group belongs to its manager:
 * whoever sets its size finds it set anew (Batch user guide, "Compute environments": do not change the Auto Scaling groups Batch makes).
 */
import type { Call } from '../../call.ts';
import { imageFor } from '../../image-for.ts';
import type { SimulatedAccount } from '../../simulated-account.ts';
import { actingFor, linkedCaller } from '../acting-service.ts';
import { terminate } from '../ec2-instances.ts';
import type { Rented } from './shelf.ts';

export interface Machines {
  /** `batch.amazonaws.com` */
  readonly service: string;
  readonly session: string;
  readonly group: string;
  readonly instanceType: string;
  /** How many there should be now. */
  readonly wanted: () => number;
}

export function keepMachines(call: Call, thing: Rented, { service, session, group, instanceType, wanted }: Machines): void {
  const { account, region } = call;
  const caller = linkedCaller(account, service, session, actingFor(thing.madeBy));
  const template = `${group}-lt`;
  account.call(caller, 'ec2:CreateLaunchTemplate', { name: template, instanceType, imageId: imageFor(region) }, region);
  account.call(
    caller,
    'autoscaling:CreateAutoScalingGroup',
    { autoScalingGroupName: group, launchTemplateName: template, minSize: 0, maxSize: Math.max(1, wanted()), desiredCapacity: wanted() },
    region,
  );
  const made = account.states.compute(region).scalingGroups.get(group);
  if (made === undefined) return;
  made.keptAt = wanted;
  thing.facts.parts = { group, template };
}

/** The manager looks again: something about it has changed. */
export function lookAgain(account: SimulatedAccount, thing: Rented): void {
  account.states
    .lookAt(thing.region)
    .scalingGroups.get(thing.facts.parts['group'] ?? '')
    ?.balance();
}

/** The manager goes, and takes the group, the template and the machines with it. */
export function dropMachines(account: SimulatedAccount, thing: Rented): void {
  const { group, template } = thing.facts.parts;
  const compute = account.states.compute(thing.region);
  if (group === undefined || template === undefined || !compute.scalingGroups.delete(group)) return;
  const by = actingFor(thing.madeBy);
  account.holdings.gone('AWS::AutoScaling::AutoScalingGroup', group, thing.region, by);
  const made = compute.templates.get(template);
  if (made !== undefined && compute.templates.delete(template)) account.holdings.gone('AWS::EC2::LaunchTemplate', made.id, thing.region, by);
  for (const instance of [...compute.instances.values()].filter((one) => one.group === group)) terminate(account, instance, by);
}
