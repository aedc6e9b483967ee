/** What can be seen of a machine before it is stopped or ended. */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsCall } from '../../../ports/aws-account.ts';
import type { Looked, Read, State, Target, Write } from './action.ts';
import { lookAt, lookTogether, textIn } from './looking.ts';

/** States a machine does not come back from. */
export const ENDED = new Set(['shutting-down', 'terminated']);

export const instanceReads: readonly Read[] = ['DescribeInstances', 'DescribeInstanceAttribute'].map((operation) => ({
  service: 'ec2',
  operation,
  on: ['*'],
}));

/** What a machine was: description with tags and network, its start script, what it wrote on its screen. Gone an hour after its end. */
export const instanceEvidence = ({ id, region }: Target): readonly AwsCall[] => [
  { service: 'ec2', operation: 'DescribeInstances', region, input: { InstanceIds: [id] } },
  { service: 'ec2', operation: 'DescribeInstanceAttribute', region, input: { InstanceId: id, Attribute: 'userData' } },
  { service: 'ec2', operation: 'GetConsoleOutput', region, input: { InstanceId: id } },
];

const lookAtMachine = (account: AwsAccount, { region, id }: Target): Promise<Looked> =>
  lookAt(account, { service: 'ec2', operation: 'DescribeInstances', region, input: { InstanceIds: [id] } }, (output) => {
    const [machine] = reach(output, 'Reservations[].Instances[]').filter((one) => reachText(one, 'InstanceId') === id);
    return machine === undefined ? null : machineState(machine);
  });

/** Starting and running are one to a plan: it must not grow old because a machine has come up. */
const machineState = (machine: Reachable): State => ({
  state: reachText(machine, 'State.Name')?.replace('pending', 'running') ?? null,
  type: reachText(machine, 'InstanceType'),
  spot: reachText(machine, 'InstanceLifecycle') === 'spot',
  rootDevice: reachText(machine, 'RootDeviceType'),
});

const lookAtProtection = (account: AwsAccount, { region, id }: Target, Attribute: string, path: string, key: string): Promise<Looked> =>
  lookAt(account, { service: 'ec2', operation: 'DescribeInstanceAttribute', region, input: { InstanceId: id, Attribute } }, (output) => ({
    [key]: reachText(output, path) === 'true',
  }));

/** A machine that has ended, or is gone from the lists, is `gone`: nothing about it can be changed any more. */
export async function lookAtInstance(account: AwsAccount, target: Target): Promise<Looked> {
  const machine = await lookAtMachine(account, target);
  if (machine.kind !== 'there') return machine;
  if (ENDED.has(textIn(machine.state, 'state') ?? '')) return { kind: 'gone' };
  // Protection cannot be set on Spot machines (EC2 User Guide, "Change instance termination protection").
  if (machine.state['spot'] === true) return { kind: 'there', state: { ...machine.state, protected: false, stopProtected: false } };
  return lookTogether([
    Promise.resolve(machine),
    lookAtProtection(account, target, 'disableApiTermination', 'DisableApiTermination.Value', 'protected'),
    lookAtProtection(account, target, 'disableApiStop', 'DisableApiStop.Value', 'stopProtected'),
  ]);
}

/** One attribute a call (API reference, ModifyInstanceAttribute). */
export const protect = (target: Target, attribute: 'DisableApiTermination' | 'DisableApiStop', Value: boolean): Write => ({
  service: 'ec2',
  operation: 'ModifyInstanceAttribute',
  region: target.region,
  input: { InstanceId: target.id, [attribute]: { Value } },
  on: [target.arn],
});

/** One machine a call: in a call of many, one that is protected blocks all others of its zone, and a wrong id blocks all. */
export const onInstance = (operation: string, target: Target): Write => ({
  service: 'ec2',
  operation,
  region: target.region,
  input: { InstanceIds: [target.id] },
  on: [target.arn],
});
