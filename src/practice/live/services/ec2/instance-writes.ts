/** Starting, stopping, ending and changing machines, with the refusals people meet on the way. */
import { type Json } from '../../../account/call.ts';
import { switchTo, terminate } from '../../../account/services/ec2-instances.ts';
import type { Instance } from '../../../account/service-states.ts';
import { fromScript } from '../../from-script.ts';
import { arnIn, flagIn, numberIn, structuresIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';
import { allInstances } from './all-instances.ts';
import { stateOf } from './instance-shown.ts';
import { askedOfEc2 } from './recorded-request.ts';

/** Every write of EC2 can be tried: it then says what would have come of it, and does nothing. */
export const write = (run: (call: LiveCall) => LiveReply, resource: LiveOperation['resource'] = () => '*'): LiveOperation => ({
  resource,
  run: (call) =>
    flagIn(call.input, 'DryRun') ? new Refusal('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412) : run(call),
});

/** What policies are asked about: the things a member of the request names. */
export const ec2Arns =
  (kind: string, member: string): NonNullable<LiveOperation['resource']> =>
  (call) => {
    const ids = [textIn(call.input, member), ...textsIn(call.input, member)].filter((id) => id !== '');
    return ids.length === 0 ? '*' : ids.map((id) => arnIn(call, 'ec2', `${kind}/${id}`));
  };

/** The machines named, or the refusal of the first one that does not exist; then nothing is done to any. */
function named(call: LiveCall): readonly Instance[] | Refusal {
  const byId = new Map(allInstances(call).map((instance) => [instance.id, instance]));
  const ids = textsIn(call.input, 'InstanceIds');
  if (ids.length === 0) return new Refusal('MissingParameter', 'The request must contain the parameter InstanceIds');
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) return new Refusal('InvalidInstanceID.NotFound', `The instance ID '${missing}' does not exist`);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Goal = 'terminated' | 'stopped' | 'running';
const PASSING = {
  terminated: { Code: 32, Name: 'shutting-down' },
  stopped: { Code: 64, Name: 'stopping' },
  running: { Code: 0, Name: 'pending' },
} as const;
const LISTS = { terminated: 'TerminatingInstances', stopped: 'StoppingInstances', running: 'StartingInstances' } as const;

function change(call: LiveCall, goal: Goal): LiveReply {
  const instances = named(call);
  if (instances instanceof Refusal) return instances;
  const refused = goal === 'terminated' ? null : instances.map((instance) => refusalOf(instance, goal)).find((one) => one !== null);
  if (refused !== undefined && refused !== null) return refused;
  const shut = new Set(
    goal === 'terminated' ? instances.filter((one) => one.terminationProtected && one.state !== 'terminated').map(({ zone }) => zone) : [],
  );
  const changed = instances.filter(({ zone }) => !shut.has(zone)).map((instance) => changeOne(call, instance, goal));
  const protectedOne = instances.find((one) => one.terminationProtected && shut.has(one.zone));
  if (protectedOne !== undefined) return protectedFrom(protectedOne.id, 'terminated', 'disableApiTermination');
  return answered({ [LISTS[goal]]: changed }, { request: askedOfEc2(call.input), response: recordedChange(call, changed) });
}

interface StateChange {
  readonly InstanceId: string;
  readonly CurrentState: { readonly Code: number; readonly Name: string };
  readonly PreviousState: { readonly Code: number; readonly Name: string };
}

/**
 * "The specified instances that are in the same Availability Zone as the protected instance are not terminated. The specified instances that are in
 * different Availability Zones, with no other protected instances, are successfully terminated." (API reference of TerminateInstances)
 */
function changeOne(call: LiveCall, instance: Instance, goal: Goal): StateChange {
  const before = stateOf(instance);
  if (instance.state === 'terminated' || instance.state === goal) return { InstanceId: instance.id, CurrentState: before, PreviousState: before };
  if (goal === 'terminated') terminate(call.account, instance, call.caller.hand);
  else switchTo(call.account, instance, goal);
  return { InstanceId: instance.id, CurrentState: PASSING[goal], PreviousState: before };
}

function refusalOf(instance: Instance, goal: 'stopped' | 'running'): Refusal | null {
  if (instance.state === 'terminated')
    return new Refusal(
      'IncorrectInstanceState',
      `The instance '${instance.id}' is not in a state from which it can be ${goal === 'stopped' ? 'stopped' : 'started'}.`,
    );
  if (goal === 'stopped' && instance.spot)
    return new Refusal(
      'UnsupportedOperation',
      `You can't stop the Spot Instance '${instance.id}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.`,
    );
  return goal === 'stopped' && instance.stopProtected ? protectedFrom(instance.id, 'stopped', 'disableApiStop') : null;
}

const protectedFrom = (id: string, what: 'terminated' | 'stopped', attribute: string): Refusal =>
  new Refusal('OperationNotPermitted', `The instance '${id}' may not be ${what}. Modify its '${attribute}' instance attribute and try again.`);

const recordedChange = (call: LiveCall, changed: readonly StateChange[]): Json => ({
  requestId: call.random.uuid(),
  instancesSet: {
    items: changed.map(({ InstanceId, CurrentState, PreviousState }) => ({
      instanceId: InstanceId,
      currentState: { code: CurrentState.Code, name: CurrentState.Name },
      previousState: { code: PreviousState.Code, name: PreviousState.Name },
    })),
  },
});

/** What of the request a story's RunInstances knows. */
function runInstances(call: LiveCall): LiveReply {
  const { input } = call;
  const profile = structuresIn({ one: [input['IamInstanceProfile']] }, 'one')[0];
  const tags = structuresIn(input, 'TagSpecifications').flatMap((one) => structuresIn(one, 'Tags'));
  const name = tags.find((tag) => textIn(tag, 'Key') === 'Name');
  const type = textIn(input, 'InstanceType');
  if (type === '') return new Refusal('MissingParameter', 'The request must contain the parameter InstanceType');
  const wish = {
    instanceType: type,
    imageId: textIn(input, 'ImageId'),
    count: numberIn(input, 'MaxCount', 1),
    minCount: numberIn(input, 'MinCount', 1),
    keyName: textIn(input, 'KeyName'),
    groupId: textsIn(input, 'SecurityGroupIds')[0] ?? '',
    spot: input['InstanceMarketOptions'] !== undefined,
    role: profile === undefined ? '' : textIn(profile, 'Name'),
    name: name === undefined ? '' : textIn(name, 'Value'),
    userData: textIn(input, 'UserData') !== '',
    disableApiTermination: flagIn(input, 'DisableApiTermination'),
  };
  const before = new Set(call.account.states.compute(call.region).instances.keys());
  return fromScript(call, 'ec2:RunInstances', wish, () => ({
    OwnerId: call.account.id,
    Instances: allInstances(call)
      .filter(({ id }) => !before.has(id))
      .filter(({ launchedAt }) => launchedAt === call.now)
      .map((instance) => ({ InstanceId: instance.id, InstanceType: instance.type, State: PASSING.running })),
  }));
}

/** Each call changes one attribute. */
function modifyAttribute(call: LiveCall): LiveReply {
  const { input } = call;
  const id = textIn(input, 'InstanceId');
  const instance = allInstances(call).find((one) => one.id === id && one.state !== 'terminated');
  if (instance === undefined) return new Refusal('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
  const given = ['DisableApiTermination', 'DisableApiStop', 'Groups'].filter((member) => input[member] !== undefined);
  if (given.length > 1) return new Refusal('InvalidParameterCombination', 'Fields for multiple attribute types specified');
  const value = (member: string): boolean => flagIn((input[member] ?? {}) as Members, 'Value');
  const shown = (attribute: string, of: Json): LiveReply =>
    answered({}, { request: { instanceId: id, [attribute]: of }, response: { requestId: call.random.uuid(), _return: true } });
  if (given[0] === 'DisableApiTermination') {
    instance.terminationProtected = value('DisableApiTermination');
    return shown('disableApiTermination', { value: instance.terminationProtected });
  }
  if (given[0] === 'DisableApiStop') {
    instance.stopProtected = value('DisableApiStop');
    return shown('disableApiStop', { value: instance.stopProtected });
  }
  if (given[0] === 'Groups') return moveToGroups(call, instance, shown);
  return new Refusal('InvalidParameterCombination', 'No attributes specified.');
}

function moveToGroups(call: LiveCall, instance: Instance, shown: (attribute: string, of: Json) => LiveReply): LiveReply {
  const groups = textsIn(call.input, 'Groups');
  const known = call.account.states.compute(call.region).securityGroups;
  const missing = groups.find((id) => !known.has(id));
  if (missing !== undefined) return new Refusal('InvalidGroup.NotFound', `The security group '${missing}' does not exist`);
  if (instance.launch !== null && groups[0] !== undefined) instance.launch = { ...instance.launch, groupId: groups[0] };
  return shown('groupSet', { items: groups.map((groupId) => ({ groupId })) });
}

function cancelSpot(call: LiveCall): LiveReply {
  const ids = textsIn(call.input, 'SpotInstanceRequestIds');
  return fromScript(call, 'ec2:CancelSpotInstanceRequests', { spotInstanceRequestIds: ids }, () => ({
    CancelledSpotInstanceRequests: ids.map((SpotInstanceRequestId) => ({ SpotInstanceRequestId, State: 'cancelled' })),
  }));
}

function disassociateProfile(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'AssociationId');
  const instance = allInstances(call).find((one) => `iip-assoc-${one.id.slice(2)}` === id && one.role !== null);
  if (instance === undefined) return new Refusal('InvalidAssociationID.NotFound', `An invalid association-id of '${id}' was given`);
  instance.role = null;
  call.account.holdings.closed('instance-profile', instance.id);
  return answered({ IamInstanceProfileAssociation: { AssociationId: id, InstanceId: instance.id, State: 'disassociating' } });
}

/** By the name of the profile, which is its role's here. A machine has one at most. */
function associateProfile(call: LiveCall): LiveReply {
  const instance = allInstances(call).find((one) => one.id === textIn(call.input, 'InstanceId'));
  const asked = (call.input['IamInstanceProfile'] ?? {}) as { readonly Name?: string; readonly Arn?: string };
  const profile = asked.Name ?? asked.Arn?.split('/').at(-1) ?? '';
  if (instance === undefined)
    return new Refusal('InvalidInstanceID.NotFound', `The instance ID '${textIn(call.input, 'InstanceId')}' does not exist`);
  if (instance.role !== null) return new Refusal('IncorrectState', `There is an existing association for instance ${instance.id}`);
  instance.role = profile;
  return answered({
    IamInstanceProfileAssociation: { AssociationId: `iip-assoc-${instance.id.slice(2)}`, InstanceId: instance.id, State: 'associating' },
  });
}

const associatedInstance = (call: LiveCall): string =>
  arnIn(call, 'ec2', `instance/i-${textIn(call.input, 'AssociationId').replace('iip-assoc-', '')}`);

/** Whoever gives a role to a machine must be allowed to pass it on. */
const passedRole = (call: LiveCall): readonly { readonly action: string; readonly resource: string }[] => {
  const asked = (call.input['IamInstanceProfile'] ?? {}) as { readonly Name?: string; readonly Arn?: string };
  return [{ action: 'iam:PassRole', resource: `arn:aws:iam::${call.account.id}:role/${asked.Name ?? asked.Arn?.split('/').at(-1) ?? ''}` }];
};

export const instanceWrites: Readonly<Record<string, LiveOperation>> = {
  RunInstances: write(runInstances),
  TerminateInstances: write((call) => change(call, 'terminated'), ec2Arns('instance', 'InstanceIds')),
  StopInstances: write((call) => change(call, 'stopped'), ec2Arns('instance', 'InstanceIds')),
  StartInstances: write((call) => change(call, 'running'), ec2Arns('instance', 'InstanceIds')),
  ModifyInstanceAttribute: write(modifyAttribute, ec2Arns('instance', 'InstanceId')),
  CancelSpotInstanceRequests: write(cancelSpot, ec2Arns('spot-instances-request', 'SpotInstanceRequestIds')),
  AssociateIamInstanceProfile: { ...write(associateProfile, ec2Arns('instance', 'InstanceId')), also: passedRole },
  DisassociateIamInstanceProfile: write(disassociateProfile, associatedInstance),
};
