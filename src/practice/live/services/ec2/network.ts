/** What surrounds machines: addresses, gateways, groups of rules, key pairs, interfaces, networks. */
import type { IngressRule, Instance, SecurityGroup } from '../../../account/service-states.ts';
import { dateOf } from '../../input.ts';
import type { LiveCall, LiveReply } from '../../live-service.ts';
import { livingInstances } from './all-instances.ts';
import { listOfEc2 } from './listing.ts';

export const describeAddresses = (call: LiveCall): LiveReply =>
  listOfEc2(call, call.account.states.things.of('address', call.region), {
    member: 'Addresses',
    ids: { member: 'AllocationIds', missing: 'InvalidAllocationID.NotFound', says: (id) => `The allocation ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    facets: { 'allocation-id': ({ id }) => id, 'public-ip': ({ facts }) => facts.publicIp, domain: () => 'vpc' },
    show: ({ id, facts }) => ({
      AllocationId: id,
      PublicIp: facts.publicIp,
      Domain: 'vpc',
      PublicIpv4Pool: 'amazon',
      NetworkBorderGroup: call.region,
      Tags: [],
      ...(facts.instanceId === null ? {} : { InstanceId: facts.instanceId, AssociationId: `eipassoc-${id.slice(9)}` }),
    }),
  });

export const describeNatGateways = (call: LiveCall): LiveReply => {
  const region = call.account.states.lookAt(call.region);
  const filters = call.input['Filters'] ?? call.input['Filter'];
  return listOfEc2({ ...call, input: { ...call.input, Filters: filters } }, call.account.states.things.of('nat-gateway', call.region), {
    member: 'NatGateways',
    ids: { member: 'NatGatewayIds', missing: 'NatGatewayNotFound', says: (id) => `The Nat Gateway ${id} was not found` },
    idOf: ({ id }) => id,
    facets: { 'nat-gateway-id': ({ id }) => id, state: () => 'available', 'vpc-id': () => region.vpcId },
    show: ({ id, createdAt, facts }) => ({
      NatGatewayId: id,
      State: 'available',
      ConnectivityType: 'public',
      CreateTime: dateOf(createdAt),
      SubnetId: facts.subnetId,
      VpcId: region.vpcId,
      NatGatewayAddresses: [],
      Tags: [],
    }),
  });
};

const ruleShown = (call: LiveCall, group: SecurityGroup, rule: IngressRule) => ({
  SecurityGroupRuleId: rule.id,
  GroupId: group.id,
  GroupOwnerId: call.account.id,
  IsEgress: false,
  IpProtocol: rule.protocol,
  FromPort: rule.fromPort,
  ToPort: rule.toPort,
  CidrIpv4: rule.cidr,
  Tags: [],
});

export const describeSecurityGroups = (call: LiveCall): LiveReply => {
  const region = call.account.states.lookAt(call.region);
  return listOfEc2(call, [...region.securityGroups.values()], {
    member: 'SecurityGroups',
    ids: { member: 'GroupIds', missing: 'InvalidGroup.NotFound', says: (id) => `The security group '${id}' does not exist` },
    idOf: ({ id }) => id,
    facets: {
      'group-id': ({ id }) => id,
      'group-name': ({ name }) => name,
      'vpc-id': () => region.vpcId,
      'ip-permission.cidr': ({ rules }) => rules.map(({ cidr }) => cidr),
    },
    show: (group) => ({
      GroupId: group.id,
      GroupName: group.name,
      Description: group.description,
      OwnerId: call.account.id,
      VpcId: region.vpcId,
      SecurityGroupArn: `arn:aws:ec2:${call.region}:${call.account.id}:security-group/${group.id}`,
      Tags: [],
      IpPermissions: group.rules.map((rule) => ({
        IpProtocol: rule.protocol,
        FromPort: rule.fromPort,
        ToPort: rule.toPort,
        IpRanges: [{ CidrIp: rule.cidr }],
        Ipv6Ranges: [],
        PrefixListIds: [],
        UserIdGroupPairs: [],
      })),
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] }],
    }),
  });
};

export const describeSecurityGroupRules = (call: LiveCall): LiveReply => {
  const groups = [...call.account.states.lookAt(call.region).securityGroups.values()];
  const rules = groups.flatMap((group) => group.rules.map((rule) => ruleShown(call, group, rule)));
  return listOfEc2(call, rules, {
    member: 'SecurityGroupRules',
    idOf: (rule) => rule.SecurityGroupRuleId,
    facets: { 'group-id': ({ GroupId }) => GroupId, 'security-group-rule-id': (rule) => rule.SecurityGroupRuleId },
    show: (rule) => rule,
  });
};

export const describeKeyPairs = (call: LiveCall): LiveReply =>
  listOfEc2(call, [...call.account.states.lookAt(call.region).keyPairs.values()], {
    member: 'KeyPairs',
    ids: { member: 'KeyNames', missing: 'InvalidKeyPair.NotFound', says: (name) => `The key pair '${name}' does not exist` },
    idOf: ({ name }) => name,
    facets: { 'key-name': ({ name }) => name, 'key-pair-id': ({ id }) => id, fingerprint: ({ fingerprint }) => fingerprint },
    show: (pair) => ({
      KeyPairId: pair.id,
      KeyName: pair.name,
      KeyFingerprint: pair.fingerprint,
      KeyType: 'rsa',
      CreateTime: dateOf(pair.createdAt),
      Tags: [],
    }),
  });

/** Interfaces of machines; those of containers come and go with their tasks and are not kept. */
export const describeNetworkInterfaces = (call: LiveCall): LiveReply => {
  const region = call.account.states.lookAt(call.region);
  const groupOf = ({ launch }: Instance): string => launch?.groupId ?? region.defaultGroup;
  return listOfEc2(call, livingInstances(call), {
    member: 'NetworkInterfaces',
    ids: {
      member: 'NetworkInterfaceIds',
      missing: 'InvalidNetworkInterfaceID.NotFound',
      says: (id) => `The networkInterface ID '${id}' does not exist`,
    },
    idOf: ({ interfaceId }) => interfaceId,
    facets: {
      'network-interface-id': ({ interfaceId }) => interfaceId,
      'attachment.instance-id': ({ id }) => id,
      'group-id': groupOf,
      status: () => 'in-use',
    },
    show: (instance) => ({
      NetworkInterfaceId: instance.interfaceId,
      Status: 'in-use',
      InterfaceType: 'interface',
      Description: '',
      OwnerId: call.account.id,
      VpcId: region.vpcId,
      SubnetId: instance.launch?.subnetId ?? '',
      AvailabilityZone: instance.zone,
      PrivateIpAddress: instance.launch?.privateAddress ?? '',
      MacAddress: instance.launch?.macAddress ?? '',
      RequesterManaged: false,
      SourceDestCheck: true,
      TagSet: [],
      Groups: [{ GroupId: groupOf(instance), GroupName: region.securityGroups.get(groupOf(instance))?.name ?? 'default' }],
      Attachment: {
        AttachmentId: instance.launch?.attachmentId ?? '',
        InstanceId: instance.id,
        InstanceOwnerId: call.account.id,
        DeviceIndex: 0,
        Status: 'attached',
        DeleteOnTermination: true,
        AttachTime: dateOf(instance.launchedAt),
      },
      ...(instance.state === 'running' ? { Association: { PublicIp: instance.publicAddress, IpOwnerId: 'amazon' } } : {}),
    }),
  });
};
