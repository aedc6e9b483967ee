/** EC2 and Auto Scaling of the fake account, with their habit of bringing things back. */
import { absent, at, found, impossible, removed, text, texts, type Handler, type Input, type Table } from './answer.ts';
import { anInstance, type FakeInstance, type FakeRegion, type FakeWorld } from './world.ts';

const idIn = (input: Input, key: string): string => texts(input, key)[0] ?? '';

function shown(id: string, one: FakeInstance) {
  const state = one.state;
  if (state === 'shutting-down') one.state = 'terminated';
  return {
    InstanceId: id,
    State: { Name: state },
    InstanceType: one.type,
    ...(one.spotRequest === null ? {} : { InstanceLifecycle: 'spot' }),
    RootDeviceType: 'ebs',
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: Object.entries(one.volumes).map(([VolumeId, DeleteOnTermination], index) => ({
      DeviceName: index === 0 ? '/dev/xvda' : `/dev/xvd${index}`,
      Ebs: { VolumeId, DeleteOnTermination },
    })),
  };
}

export function end(world: FakeWorld, region: FakeRegion, id: string): void {
  const one = at(region.instances, id);
  if (one === undefined || one.state === 'terminated' || one.state === 'shutting-down') return;
  one.state = 'shutting-down';
  for (const [volume, goesToo] of Object.entries(one.volumes)) if (goesToo) delete region.volumes[volume];
  comeBack(world, region, one);
}

/** What a persistent Spot request and a group that is not at zero do when a machine ends. */
function comeBack(world: FakeWorld, region: FakeRegion, one: FakeInstance): void {
  const group = one.group === null ? undefined : at(region.groups, one.group);
  const request = one.spotRequest === null ? undefined : at(region.spotRequests, one.spotRequest);
  const again =
    group !== undefined ? group.desired > 0 && !group.suspended.includes('Launch') : request?.persistent === true && request.state === 'active';
  if (!again) return;
  world.made += 1;
  region.instances[`i-again${world.made}`] = anInstance({ type: one.type, group: one.group, spotRequest: one.spotRequest });
}

const onInstance =
  (work: (world: FakeWorld, one: FakeInstance, region: FakeRegion, id: string) => ReturnType<Handler>): Handler =>
  (world, input, region) => {
    const id = idIn(input, 'InstanceIds');
    const one = at(region.instances, id);
    return one === undefined ? absent('InvalidInstanceID.NotFound') : work(world, one, region, id);
  };

const associationOf = (id: string): string => `iip-assoc-${id.slice(2)}`;

const profileTable: Table = {
  DescribeIamInstanceProfileAssociations: (_, input, region) => {
    const [filter] = (input['Filters'] as { Values: string[] }[] | undefined) ?? [];
    const id = filter?.Values[0] ?? '';
    const Arn = at(region.instances, id)?.profile ?? null;
    return found({
      IamInstanceProfileAssociations:
        Arn === null ? [] : [{ AssociationId: associationOf(id), InstanceId: id, IamInstanceProfile: { Arn }, State: 'associated' }],
    });
  },
  DisassociateIamInstanceProfile: (_, input, region) => {
    const one = Object.entries(region.instances).find(([id]) => associationOf(id) === text(input, 'AssociationId'));
    if (one === undefined) return absent('InvalidAssociationID.NotFound');
    one[1].profile = null;
    return found();
  },
  AssociateIamInstanceProfile: (_, input, region) => {
    const one = at(region.instances, text(input, 'InstanceId'));
    if (one === undefined) return absent('InvalidInstanceID.NotFound');
    one.profile = (input['IamInstanceProfile'] as { Arn: string }).Arn;
    return found();
  },
};

export const ec2Table: Table = {
  ...profileTable,
  DescribeInstances: onInstance((_, one, __, id) => found({ Reservations: [{ Instances: [shown(id, one)] }] })),
  DescribeInstanceAttribute: (_, input, region) => {
    const one = at(region.instances, text(input, 'InstanceId'));
    if (one === undefined) return absent('InvalidInstanceID.NotFound');
    return found({
      DisableApiTermination: { Value: one.protected },
      DisableApiStop: { Value: one.stopProtected },
      UserData: { Value: 'IyEvYmluL3No' },
    });
  },
  GetConsoleOutput: () => found({ Output: 'bWluaW5n' }),
  ModifyInstanceAttribute: (_, input, region) => {
    const one = at(region.instances, text(input, 'InstanceId'));
    if (one === undefined) return absent('InvalidInstanceID.NotFound');
    const [term, stop] = [input['DisableApiTermination'], input['DisableApiStop']] as ({ Value: boolean } | undefined)[];
    if (term !== undefined) one.protected = term.Value;
    if (stop !== undefined) one.stopProtected = stop.Value;
    return found();
  },
  TerminateInstances: onInstance((world, one, region, id) => {
    if (one.protected || one.stopProtected) return impossible('OperationNotPermitted');
    end(world, region, id);
    return found();
  }),
  StopInstances: onInstance((_, one) => {
    if (one.stopProtected) return impossible('OperationNotPermitted');
    one.state = 'stopped';
    return found();
  }),
  StartInstances: onInstance((_, one) => {
    one.state = 'running';
    return found();
  }),
  DescribeSpotInstanceRequests: (_, input, region) => {
    const id = idIn(input, 'SpotInstanceRequestIds');
    const one = at(region.spotRequests, id);
    return one === undefined
      ? absent('InvalidSpotInstanceRequestID.NotFound')
      : found({ SpotInstanceRequests: [{ State: one.state, Type: one.persistent ? 'persistent' : 'one-time' }] });
  },
  CancelSpotInstanceRequests: (_, input, region) => {
    const one = at(region.spotRequests, idIn(input, 'SpotInstanceRequestIds'));
    if (one === undefined) return absent();
    one.state = 'cancelled';
    return found();
  },
  DescribeSpotFleetRequests: (_, input, region) => {
    const id = idIn(input, 'SpotFleetRequestIds');
    const state = at(region.spotFleets, id);
    return state === undefined ? absent() : found({ SpotFleetRequestConfigs: [{ SpotFleetRequestId: id, SpotFleetRequestState: state }] });
  },
  CancelSpotFleetRequests: (_, input, region) => {
    region.spotFleets[idIn(input, 'SpotFleetRequestIds')] = 'cancelled_terminating';
    return found();
  },
  DescribeFleets: (_, input, region) => {
    const id = idIn(input, 'FleetIds');
    const state = at(region.fleets, id);
    return state === undefined ? absent() : found({ Fleets: [{ FleetId: id, FleetState: state }] });
  },
  DeleteFleets: (_, input, region) => {
    region.fleets[idIn(input, 'FleetIds')] = 'deleted_terminating';
    return found();
  },
  DescribeSnapshots: (_, input, region) => {
    const [filter] = (input['Filters'] as { Name: string; Values: string[] }[] | undefined) ?? [];
    const tag = filter?.Name.slice('tag:'.length) ?? '';
    const ids = Object.entries(region.snapshots).flatMap(([id, tags]) => (tags[tag] === filter?.Values[0] ? [id] : []));
    return found({ Snapshots: ids.map((SnapshotId) => ({ SnapshotId })) });
  },
  CreateSnapshots: (world, input, region) => {
    const machine = (input['InstanceSpecification'] as { InstanceId: string }).InstanceId;
    for (const _ of Object.keys(at(region.instances, machine)?.volumes ?? {})) {
      world.made += 1;
      region.snapshots[`snap-${world.made}`] = { 'hikeshi-evidence-of': machine };
    }
    return found();
  },
  DescribeVolumes: (_, input, region) => {
    const id = idIn(input, 'VolumeIds');
    const size = at(region.volumes, id);
    return size === undefined ? absent('InvalidVolume.NotFound') : found({ Volumes: [{ VolumeId: id, Size: size, State: 'available' }] });
  },
  DeleteVolume: (_, input, region) => {
    const id = text(input, 'VolumeId');
    const inUse = Object.values(region.instances).some((one) => one.state !== 'terminated' && Object.hasOwn(one.volumes, id));
    return inUse ? impossible('VolumeInUse') : removed(region.volumes, id, 'InvalidVolume.NotFound');
  },
  DescribeAddresses: (_, input, region) => {
    const id = idIn(input, 'AllocationIds');
    const ip = at(region.addresses, id);
    return ip === undefined ? absent() : found({ Addresses: [{ AllocationId: id, PublicIp: ip }] });
  },
  ReleaseAddress: (_, input, region) => removed(region.addresses, text(input, 'AllocationId')),
  DescribeLaunchTemplates: (_, input, region) => {
    const id = idIn(input, 'LaunchTemplateIds');
    const name = at(region.templates, id);
    return name === undefined ? absent() : found({ LaunchTemplates: [{ LaunchTemplateId: id, LaunchTemplateName: name, LatestVersionNumber: 1 }] });
  },
  DescribeLaunchTemplateVersions: () => found({ LaunchTemplateVersions: [] }),
  DeleteLaunchTemplate: (_, input, region) => removed(region.templates, text(input, 'LaunchTemplateId')),
  DescribeKeyPairs: (_, input, region) => {
    const id = idIn(input, 'KeyPairIds');
    const name = at(region.keyPairs, id);
    return name === undefined ? absent() : found({ KeyPairs: [{ KeyPairId: id, KeyName: name, KeyFingerprint: 'aa:bb' }] });
  },
  DeleteKeyPair: (_, input, region) => removed(region.keyPairs, text(input, 'KeyPairId')),
  DescribeSecurityGroupRules: (_, input, region) => {
    const [filter] = (input['Filters'] as { Values: string[] }[] | undefined) ?? [];
    const rules = Object.entries(region.rules).filter(([, one]) => one.group === filter?.Values[0]);
    return found({
      SecurityGroupRules: rules.map(([SecurityGroupRuleId, one]) => ({
        SecurityGroupRuleId,
        IsEgress: one.egress,
        FromPort: one.from,
        ToPort: one.to,
        CidrIpv4: one.cidr,
        IpProtocol: 'tcp',
      })),
    });
  },
  RevokeSecurityGroupIngress: (_, input, region) => removed(region.rules, idIn(input, 'SecurityGroupRuleIds')),
};

export const autoScalingTable: Table = {
  DescribeAutoScalingGroups: (_, input, region) => {
    const name = idIn(input, 'AutoScalingGroupNames');
    const one = at(region.groups, name);
    const SuspendedProcesses = one?.suspended.map((ProcessName) => ({ ProcessName }));
    const group = one && { AutoScalingGroupName: name, MinSize: one.min, MaxSize: one.max, DesiredCapacity: one.desired, SuspendedProcesses };
    return found({ AutoScalingGroups: group === undefined ? [] : [group] });
  },
  UpdateAutoScalingGroup: (world, input, region) => {
    const name = text(input, 'AutoScalingGroupName');
    const one = at(region.groups, name);
    if (one === undefined) return absent('ValidationError');
    [one.min, one.max, one.desired] = [Number(input['MinSize']), Number(input['MaxSize']), Number(input['DesiredCapacity'])];
    if (one.desired === 0 && !one.suspended.includes('Terminate'))
      for (const [id, machine] of Object.entries(region.instances)) if (machine.group === name) end(world, region, id);
    return found();
  },
  SuspendProcesses: (_, input, region) => {
    const one = at(region.groups, text(input, 'AutoScalingGroupName'));
    if (one === undefined) return absent('ValidationError');
    one.suspended = [...new Set([...one.suspended, ...texts(input, 'ScalingProcesses')])];
    return found();
  },
  ResumeProcesses: (_, input, region) => {
    const one = at(region.groups, text(input, 'AutoScalingGroupName'));
    if (one === undefined) return absent('ValidationError');
    one.suspended = one.suspended.filter((process) => !texts(input, 'ScalingProcesses').includes(process));
    return found();
  },
};
