/** Removing what goes on costing or letting in when machines are gone: disks, copies, addresses, gateways, templates, groups, key pairs. */
import type { Json } from '../../../account/call.ts';
import type { IngressRule } from '../../../account/service-states.ts';
import { fromScript } from '../../from-script.ts';
import { arnIn, dateOf, structuresIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { allInstances, livingInstances } from './all-instances.ts';
import { ec2Arns, write } from './instance-writes.ts';
import { askedOfEc2 } from './recorded-request.ts';
import { volumesOf } from './volumes.ts';

function deleteVolume(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'VolumeId');
  const volume = volumesOf(call).find((one) => one.id === id);
  if (volume === undefined) return new Refusal('InvalidVolume.NotFound', `The volume '${id}' does not exist.`);
  if (volume.instanceId !== null) return new Refusal('VolumeInUse', `Volume ${id} is currently attached to ${volume.instanceId}`);
  call.account.states.things.remove('volume', call.region, id);
  call.account.holdings.gone('AWS::EC2::Volume', id, call.region, call.caller.hand);
  call.account.meter.ended(id);
  return answered({});
}

function createSnapshot(call: LiveCall): LiveReply {
  const volumeId = textIn(call.input, 'VolumeId');
  const volume = volumesOf(call).find((one) => one.id === volumeId);
  if (volume === undefined) return new Refusal('InvalidVolume.NotFound', `The volume '${volumeId}' does not exist.`);
  const known = new Set(call.account.states.things.of('snapshot', call.region).map(({ id }) => id));
  return fromScript(call, 'ec2:CreateSnapshot', { volumeId }, () => {
    const made = call.account.states.things.of('snapshot', call.region).find(({ id }) => !known.has(id));
    if (made !== undefined) made.facts.description = textIn(call.input, 'Description');
    for (const [key, value] of tagsGiven(call)) made?.facts.tags.set(key, value);
    return {
      SnapshotId: made?.id ?? '',
      VolumeId: volumeId,
      VolumeSize: volume.gigabytes,
      State: 'pending',
      Progress: '',
      StartTime: dateOf(call.now),
      OwnerId: call.account.id,
      Description: textIn(call.input, 'Description'),
    };
  });
}

/** Tags a new thing is made with. */
const tagsGiven = ({ input }: LiveCall): readonly (readonly [key: string, value: string])[] =>
  structuresIn(input, 'TagSpecifications')
    .flatMap((one) => structuresIn(one, 'Tags'))
    .map((tag) => [textIn(tag, 'Key'), textIn(tag, 'Value')]);

/** One copy of each disk of a machine. */
function createSnapshots(call: LiveCall): LiveReply {
  const [spec] = structuresIn({ one: [call.input['InstanceSpecification']] }, 'one');
  const id = spec === undefined ? '' : textIn(spec, 'InstanceId');
  const volumes = volumesOf(call).filter(({ instanceId }) => instanceId === id);
  if (volumes.length === 0) return new Refusal('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
  const made: unknown[] = [];
  for (const volume of volumes) {
    const reply = createSnapshot({ ...call, input: { ...call.input, VolumeId: volume.id } });
    if (reply instanceof Refusal) return reply;
    const { SnapshotId, VolumeSize, StartTime } = reply.output;
    made.push({ SnapshotId, VolumeId: volume.id, VolumeSize, StartTime, OwnerId: call.account.id, State: 'pending', Encrypted: false });
  }
  return answered({ Snapshots: made });
}

function deleteSnapshot(call: LiveCall): LiveReply {
  const snapshotId = textIn(call.input, 'SnapshotId');
  if (call.account.states.things.get('snapshot', call.region, snapshotId) === null)
    return new Refusal('InvalidSnapshot.NotFound', `The snapshot '${snapshotId}' does not exist.`);
  return fromScript(call, 'ec2:DeleteSnapshot', { snapshotId });
}

/** Takes accounts off the list of those a copy is shared with, or puts them on it. */
function modifySnapshotAttribute(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'SnapshotId');
  const snapshot = call.account.states.things.get('snapshot', call.region, id);
  if (snapshot === null) return new Refusal('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`);
  const [permission] = structuresIn({ one: [call.input['CreateVolumePermission']] }, 'one');
  const usersOf = (member: string): string[] =>
    permission === undefined ? [] : structuresIn(permission, member).map((one) => textIn(one, 'UserId') || textIn(one, 'Group'));
  // The older form names them beside the kind of change (EC2 API reference, ModifySnapshotAttribute).
  const named = (type: string): readonly string[] =>
    textIn(call.input, 'OperationType') === type ? [...textsIn(call.input, 'UserIds'), ...textsIn(call.input, 'GroupNames')] : [];
  const removed = new Set([...usersOf('Remove'), ...named('remove')]);
  const { sharedWith } = snapshot.facts;
  for (const user of removed) call.account.holdings.closed('snapshot-share', `${id} ${user}`);
  sharedWith.splice(0, sharedWith.length, ...sharedWith.filter((user) => !removed.has(user)), ...usersOf('Add'), ...named('add'));
  return answered({});
}

function releaseAddress(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'AllocationId');
  const address = call.account.states.things.get('address', call.region, id);
  if (address === null) return new Refusal('InvalidAllocationID.NotFound', `The allocation ID '${id}' does not exist`);
  if (address.facts.instanceId !== null) return new Refusal('InvalidIPAddress.InUse', `The address with allocation id ${id} is in use.`);
  call.account.states.things.remove('address', call.region, id);
  call.account.meter.ended(id);
  return answered({});
}

function deleteNatGateway(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'NatGatewayId');
  if (!call.account.states.things.remove('nat-gateway', call.region, id))
    return new Refusal('NatGatewayNotFound', `The Nat Gateway ${id} was not found`);
  call.account.meter.ended(id);
  call.account.holdings.gone('AWS::EC2::NatGateway', id, call.region, call.caller.hand);
  return answered({ NatGatewayId: id });
}

function deleteLaunchTemplate(call: LiveCall): LiveReply {
  const [id, name] = [textIn(call.input, 'LaunchTemplateId'), textIn(call.input, 'LaunchTemplateName')];
  const found = [...call.account.states.lookAt(call.region).templates.values()].find((one) => one.id === id || one.name === name);
  return fromScript(call, 'ec2:DeleteLaunchTemplate', { launchTemplateId: found?.id ?? id }, () => ({
    LaunchTemplate: { LaunchTemplateId: found?.id ?? id, LaunchTemplateName: found?.name ?? name },
  }));
}

function deleteSecurityGroup(call: LiveCall): LiveReply {
  const groupId = textIn(call.input, 'GroupId');
  const { defaultGroup } = call.account.states.lookAt(call.region);
  if (groupId === defaultGroup) return new Refusal('CannotDelete', `the specified group: "${groupId}" name: "default" cannot be deleted by a user`);
  const user = livingInstances(call).find(({ launch }) => launch?.groupId === groupId);
  if (user !== undefined) return new Refusal('DependencyViolation', `resource ${groupId} has a dependent object`);
  return fromScript(call, 'ec2:DeleteSecurityGroup', { groupId }, () => ({ Return: true, GroupId: groupId }));
}

/** Rules by their ids, or as they were made. */
function revokeIngress(call: LiveCall): LiveReply {
  const groupId = textIn(call.input, 'GroupId');
  const group = call.account.states.lookAt(call.region).securityGroups.get(groupId);
  if (group === undefined) return new Refusal('InvalidGroup.NotFound', `The security group '${groupId}' does not exist`);
  const ids = textsIn(call.input, 'SecurityGroupRuleIds');
  const permissions = structuresIn(call.input, 'IpPermissions');
  const revoked = group.rules.filter(
    (rule) =>
      ids.includes(rule.id) ||
      permissions.some(
        (one) => one['FromPort'] === rule.fromPort && structuresIn(one, 'IpRanges').some((range) => textIn(range, 'CidrIp') === rule.cidr),
      ),
  );
  if (revoked.length === 0) return new Refusal('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
  group.rules.splice(0, group.rules.length, ...group.rules.filter((rule) => !revoked.includes(rule)));
  return answered(
    {
      Return: true,
      RevokedSecurityGroupRules: revoked.map(({ id, protocol, fromPort, toPort, cidr }) => ({
        SecurityGroupRuleId: id,
        GroupId: groupId,
        IsEgress: false,
        IpProtocol: protocol,
        FromPort: fromPort,
        ToPort: toPort,
        CidrIpv4: cidr,
      })),
    },
    { request: askedOfEc2(call.input), response: recordedRevoking(call, groupId, revoked) },
  );
}

/** As EC2 words its answers in CloudTrail: the names of its XML, lists as sets of items. */
const recordedRevoking = (call: LiveCall, groupId: string, revoked: readonly IngressRule[]): Json => ({
  requestId: call.random.uuid(),
  _return: true,
  revokedSecurityGroupRuleSet: {
    items: revoked.map(({ id, protocol, fromPort, toPort, cidr }) => ({
      securityGroupRuleId: id,
      groupId,
      isEgress: false,
      ipProtocol: protocol,
      fromPort,
      toPort,
      cidrIpv4: cidr,
    })),
  },
});

/** EC2 says yes whether or not there was one. */
function deleteKeyPair(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'KeyPairId');
  const byId = [...call.account.states.lookAt(call.region).keyPairs.values()].find((pair) => pair.id === id);
  return fromScript(call, 'ec2:DeleteKeyPair', { keyName: byId?.name ?? textIn(call.input, 'KeyName') }, () => ({ Return: true }));
}

/** Only machines' tags are kept. */
function changeTags(call: LiveCall, how: 'set' | 'remove'): LiveReply {
  const byId = new Map(allInstances(call).map((instance) => [instance.id, instance]));
  for (const id of textsIn(call.input, 'Resources'))
    for (const tag of structuresIn(call.input, 'Tags')) {
      if (how === 'set') byId.get(id)?.tags.set(textIn(tag, 'Key'), textIn(tag, 'Value'));
      else byId.get(id)?.tags.delete(textIn(tag, 'Key'));
    }
  return answered({});
}

/** By name, also when it is asked for by its id (Service Authorization Reference). */
function keyPairAsked(call: LiveCall): string {
  const id = textIn(call.input, 'KeyPairId');
  const named = [...call.account.states.lookAt(call.region).keyPairs.values()].find((pair) => pair.id === id)?.name;
  return arnIn(call, 'ec2', `key-pair/${named ?? (textIn(call.input, 'KeyName') || '*')}`);
}

/** A copy that is still to be made has no id. */
const newSnapshot = (call: LiveCall): string => `arn:aws:ec2:${call.region}::snapshot/*`;

const tagging: NonNullable<LiveOperation['also']> = (call) =>
  tagsGiven(call).length === 0 ? [] : [{ action: 'ec2:CreateTags', resource: newSnapshot(call) }];

/** The machine, each of its disks, and the copies. */
function machineAndItsCopies(call: LiveCall): readonly string[] {
  const [spec] = structuresIn({ one: [call.input['InstanceSpecification']] }, 'one');
  const id = spec === undefined ? '' : textIn(spec, 'InstanceId');
  const volumes = volumesOf(call).filter(({ instanceId }) => instanceId === id);
  return [arnIn(call, 'ec2', `instance/${id}`), ...volumes.map((volume) => arnIn(call, 'ec2', `volume/${volume.id}`)), newSnapshot(call)];
}

/** ARNs of snapshots name no account. */
const ec2SnapshotArn = (call: LiveCall): string => `arn:aws:ec2:${call.region}::snapshot/${textIn(call.input, 'SnapshotId')}`;

const none = (code: string, member: string, what: string): LiveOperation =>
  write((call) => new Refusal(code, `The ${what} '${textIn(call.input, member) || textsIn(call.input, member).join(', ')}' does not exist`));

export const leftoverWrites: Readonly<Record<string, LiveOperation>> = {
  DeleteVolume: write(deleteVolume, ec2Arns('volume', 'VolumeId')),
  CreateSnapshot: { ...write(createSnapshot, (call) => [...[ec2Arns('volume', 'VolumeId')(call)].flat(), newSnapshot(call)]), also: tagging },
  CreateSnapshots: { ...write(createSnapshots, machineAndItsCopies), also: tagging },
  DeleteSnapshot: write(deleteSnapshot, ec2SnapshotArn),
  ModifySnapshotAttribute: write(modifySnapshotAttribute, ec2SnapshotArn),
  ReleaseAddress: write(releaseAddress, ec2Arns('elastic-ip', 'AllocationId')),
  DeleteNatGateway: write(deleteNatGateway, ec2Arns('natgateway', 'NatGatewayId')),
  DeleteLaunchTemplate: write(deleteLaunchTemplate, ec2Arns('launch-template', 'LaunchTemplateId')),
  DeleteSecurityGroup: write(deleteSecurityGroup, ec2Arns('security-group', 'GroupId')),
  RevokeSecurityGroupIngress: write(revokeIngress, ec2Arns('security-group', 'GroupId')),
  DeleteKeyPair: write(deleteKeyPair, keyPairAsked),
  CreateTags: write((call) => changeTags(call, 'set')),
  DeleteTags: write((call) => changeTags(call, 'remove')),
  CancelSpotFleetRequests: none('InvalidSpotFleetRequestId.NotFound', 'SpotFleetRequestIds', 'spot fleet request ID'),
  DeleteFleets: none('InvalidFleetId.NotFound', 'FleetIds', 'fleet ID'),
};
