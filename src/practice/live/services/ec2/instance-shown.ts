/** One instance as DescribeInstances shows it. */
import { dateOf } from '../../input.ts';
import type { LiveCall, Members } from '../../live-service.ts';
import type { Instance } from '../../../account/service-states.ts';
import { tagsShown } from './listing.ts';

const CODES = { pending: 0, running: 16, 'shutting-down': 32, terminated: 48, stopping: 64, stopped: 80 } as const;

export const stateOf = (instance: Instance): { readonly Code: number; readonly Name: string } => ({
  Code: CODES[instance.state],
  Name: instance.state,
});

export function instanceShown(call: LiveCall, instance: Instance): Members {
  const { account } = call;
  const { launch } = instance;
  const gone = instance.state === 'terminated';
  return {
    InstanceId: instance.id,
    ImageId: launch?.imageId ?? '',
    State: stateOf(instance),
    InstanceType: instance.type,
    ...(launch === null || launch.keyName === '' ? {} : { KeyName: launch.keyName }),
    AmiLaunchIndex: launch?.index ?? 0,
    LaunchTime: dateOf(instance.launchedAt),
    Placement: { AvailabilityZone: instance.zone, GroupName: '', Tenancy: 'default' },
    Monitoring: { State: 'disabled' },
    Architecture: 'x86_64',
    RootDeviceType: 'ebs',
    RootDeviceName: '/dev/xvda',
    VirtualizationType: 'hvm',
    Hypervisor: 'xen',
    EbsOptimized: true,
    EnaSupport: true,
    SourceDestCheck: true,
    Tags: tagsShown(instance.tags),
    CpuOptions: { CoreCount: Math.max(1, instance.vcpus / 2), ThreadsPerCore: instance.vcpus > 1 ? 2 : 1 },
    ...(instance.role === null
      ? {}
      : { IamInstanceProfile: { Arn: `arn:aws:iam::${account.id}:instance-profile/${instance.role}`, Id: 'AIPAEXAMPLEPROFILE000' } }),
    ...(instance.spot ? { InstanceLifecycle: 'spot', SpotInstanceRequestId: launch?.spotRequestId ?? undefined } : {}),
    ...(instance.state === 'running' ? { StateTransitionReason: '' } : { StateTransitionReason: `User initiated (${reasonDate(instance.since)})` }),
    ...(gone ? { BlockDeviceMappings: [], NetworkInterfaces: [], SecurityGroups: [] } : attached(call, instance)),
  };
}

/** What is gone once the instance is terminated. */
function attached(call: LiveCall, instance: Instance): Members {
  const region = call.account.states.lookAt(instance.region);
  const { launch } = instance;
  const groupId = launch?.groupId ?? region.defaultGroup;
  const SecurityGroups = [{ GroupId: groupId, GroupName: region.securityGroups.get(groupId)?.name ?? 'default' }];
  const subnetId = launch?.subnetId ?? region.subnets.find((subnet) => subnet.zone === instance.zone)?.id ?? '';
  const privateAddress = launch?.privateAddress ?? '172.31.0.4';
  const attachedAt = dateOf(instance.launchedAt);
  const reachable = instance.state === 'running';
  const dashed = instance.publicAddress.replaceAll('.', '-');
  return {
    VpcId: region.vpcId,
    SubnetId: subnetId,
    PrivateIpAddress: privateAddress,
    PrivateDnsName: `ip-${privateAddress.replaceAll('.', '-')}.${instance.region}.compute.internal`,
    ...(reachable ? { PublicIpAddress: instance.publicAddress, PublicDnsName: `ec2-${dashed}.${instance.region}.compute.amazonaws.com` } : {}),
    SecurityGroups,
    BlockDeviceMappings: instance.volumeIds.map((VolumeId, at) => ({
      DeviceName: at === 0 ? '/dev/xvda' : `/dev/sd${String.fromCodePoint(101 + at)}`,
      Ebs: { VolumeId, AttachTime: attachedAt, DeleteOnTermination: true, Status: 'attached' },
    })),
    NetworkInterfaces: [
      {
        NetworkInterfaceId: instance.interfaceId,
        OwnerId: call.account.id,
        VpcId: region.vpcId,
        SubnetId: subnetId,
        Status: 'in-use',
        PrivateIpAddress: privateAddress,
        ...(launch === null ? {} : { MacAddress: launch.macAddress }),
        Groups: SecurityGroups,
        Attachment: {
          AttachmentId: launch?.attachmentId ?? `eni-attach-${instance.interfaceId.slice(4)}`,
          AttachTime: attachedAt,
          DeleteOnTermination: true,
          DeviceIndex: 0,
          Status: 'attached',
        },
      },
    ],
  };
}

/** '2025-12-07 03:00:00 GMT' */
const reasonDate = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} GMT`;
