/** Security groups, key pairs, addresses, launch templates, volumes: what surrounds instances. */
import { isoTime } from '../../clock.ts';
import { numberOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const ec2Network: Operations = {
  'ec2:CreateSecurityGroup': { run: createSecurityGroup },
  'ec2:AuthorizeSecurityGroupIngress': { run: authorizeIngress },
  'ec2:DeleteSecurityGroup': { run: deleteSecurityGroup },
  'ec2:CreateKeyPair': { run: (call) => keyPair(call, 'made') },
  'ec2:ImportKeyPair': { run: (call) => keyPair(call, 'imported') },
  'ec2:DeleteKeyPair': { run: deleteKeyPair },
  'ec2:AllocateAddress': { run: allocateAddress },
  'ec2:CreateLaunchTemplate': { run: createLaunchTemplate },
  'ec2:DeleteLaunchTemplate': { run: deleteLaunchTemplate },
  'ec2:CreateNatGateway': { run: createNatGateway },
  'ec2:CreateVolume': { run: createVolume },
  'ec2:CreateSnapshot': { run: createSnapshot },
  'ec2:DeleteSnapshot': {
    run: (call) => {
      call.account.states.things.remove('snapshot', call.region, textOf(call.input, 'snapshotId'));
      call.account.holdings.gone('AWS::EC2::Snapshot', textOf(call.input, 'snapshotId'), call.region, call.caller.hand);
      call.account.meter.ended(textOf(call.input, 'snapshotId'));
      return { response: { requestId: call.random.uuid(), _return: true } };
    },
  },
  'ec2:ModifySnapshotAttribute': { run: modifySnapshotAttribute },
  'ec2:CreateTags': { run: (call) => ({ response: { requestId: call.random.uuid(), _return: true } }) },
  'ec2:CreateDefaultVpc': {
    run: (call) => ({ response: { requestId: call.random.uuid(), vpc: { vpcId: call.account.states.compute(call.region).vpcId, isDefault: true } } }),
  },
};

/** Blocks really written on a root disk of the stories, which is what a snapshot holds. */
const USED_GIGABYTES = 3;

const placeOf = (call: Call) => ({ region: call.region, zone: null, hand: call.caller.hand, member: null }) as const;

function allocateAddress(call: Call): Reply {
  const requestId = call.random.uuid();
  const publicIp = `203.0.113.${call.random.whole(2, 250)}`;
  const allocationId = `eipalloc-0${call.random.hex(16)}`;
  call.account.states.things.put('address', allocationId, call, { publicIp, instanceId: null, interfaceId: null });
  call.account.meter.began({ ...placeOf(call), id: allocationId, what: { kind: 'address', inUse: false } });
  return { request: { domain: 'vpc' }, response: { requestId, publicIp, domain: 'vpc', allocationId } };
}

function createSecurityGroup(call: Call): Reply {
  const region = call.account.states.compute(call.region);
  const name = textOf(call.input, 'groupName');
  for (const group of region.securityGroups.values()) {
    if (group.name === name)
      return refuse('Client.InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${region.vpcId}'`, call.input);
  }
  const id = `sg-0${call.random.hex(16)}`;
  region.securityGroups.set(id, { id, name, description: textOf(call.input, 'groupDescription'), rules: [] });
  call.account.holdings.made('AWS::EC2::SecurityGroup', id, call.region, makerOf(call));
  return {
    response: {
      requestId: call.random.uuid(),
      _return: true,
      groupId: id,
      securityGroupArn: `arn:aws:ec2:${call.region}:${call.account.id}:security-group/${id}`,
    },
  };
}

/** Input: groupId, fromPort, toPort, protocol, cidr. */
function authorizeIngress(call: Call): Reply {
  const groupId = textOf(call.input, 'groupId');
  const [fromPort, toPort] = [numberOf(call.input, 'fromPort', 22), numberOf(call.input, 'toPort', 22)];
  const cidrIp = textOf(call.input, 'cidr') || '0.0.0.0/0';
  const ipProtocol = textOf(call.input, 'protocol') || 'tcp';
  const request = {
    groupId,
    ipPermissions: { items: [{ ipProtocol, fromPort, toPort, groups: {}, ipRanges: { items: [{ cidrIp }] }, ipv6Ranges: {}, prefixListIds: {} }] },
  };
  const group = call.account.states.compute(call.region).securityGroups.get(groupId);
  if (group === undefined) return refuse('Client.InvalidGroup.NotFound', `The security group '${groupId}' does not exist`, request);
  const rule = {
    groupOwnerId: call.account.id,
    groupId,
    securityGroupRuleId: `sgr-0${call.random.hex(16)}`,
    isEgress: false,
    ipProtocol,
    fromPort,
    toPort,
    cidrIpv4: cidrIp,
  };
  group.rules.push({ id: rule.securityGroupRuleId, protocol: ipProtocol, fromPort, toPort, cidr: cidrIp });
  return { request, response: { requestId: call.random.uuid(), _return: true, securityGroupRuleSet: { items: [rule] } } };
}

function deleteSecurityGroup(call: Call): Reply {
  const id = textOf(call.input, 'groupId');
  if (!call.account.states.compute(call.region).securityGroups.delete(id))
    return refuse('Client.InvalidGroup.NotFound', `The security group '${id}' does not exist`, call.input);
  call.account.holdings.gone('AWS::EC2::SecurityGroup', id, call.region, call.caller.hand);
  return { response: { requestId: call.random.uuid(), _return: true, groupId: id } };
}

function keyPair(call: Call, how: 'made' | 'imported'): Reply {
  const { keyPairs } = call.account.states.compute(call.region);
  const keyName = textOf(call.input, 'keyName');
  const request =
    how === 'made' ? { keyName, keyType: 'rsa', keyFormat: 'pem' } : { keyName, publicKeyMaterial: 'c3NoLXJzYSBBQUFBQjNOemFDMXljMkVBQUFB' };
  if (keyPairs.has(keyName)) return refuse('Client.InvalidKeyPair.Duplicate', `The keypair already exists`, request);
  call.account.holdings.made('AWS::EC2::KeyPair', keyName, call.region, makerOf(call));
  const secret = how === 'made' ? { keyMaterial: '<sensitiveDataRemoved>' } : {};
  const fingerprint = Array.from({ length: 20 }, () => call.random.hex(2)).join(':');
  const requestId = call.random.uuid();
  const keyPairId = `key-0${call.random.hex(16)}`;
  keyPairs.set(keyName, { name: keyName, id: keyPairId, fingerprint, createdAt: call.now });
  return { request, response: { requestId, keyName, keyFingerprint: fingerprint, keyPairId, ...secret } };
}

function deleteKeyPair(call: Call): Reply {
  const keyName = textOf(call.input, 'keyName');
  call.account.states.compute(call.region).keyPairs.delete(keyName);
  call.account.holdings.gone('AWS::EC2::KeyPair', keyName, call.region, call.caller.hand);
  return { response: { requestId: call.random.uuid(), _return: true } };
}

/** Input: name, instanceType, imageId, spot?. */
function createLaunchTemplate(call: Call): Reply {
  const region = call.account.states.compute(call.region);
  const [name, instanceType, imageId] = [textOf(call.input, 'name'), textOf(call.input, 'instanceType'), textOf(call.input, 'imageId')];
  const spot = call.input['spot'] === true;
  const data = {
    ImageId: imageId,
    InstanceType: instanceType,
    UserData: '<sensitiveDataRemoved>',
    ...(spot ? { InstanceMarketOptions: { MarketType: 'spot' } } : {}),
  };
  const request = { CreateLaunchTemplateRequest: { LaunchTemplateName: name, LaunchTemplateData: data, ClientToken: call.random.uuid() } };
  if (region.templates.has(name))
    return refuse('Client.InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.', request);
  const id = `lt-0${call.random.hex(16)}`;
  region.templates.set(name, { id, name, instanceType, imageId, spot, createdAt: call.now, madeBy: call.caller.hand });
  call.account.holdings.made('AWS::EC2::LaunchTemplate', id, call.region, makerOf(call));
  const template = { createTime: isoTime(call.now), launchTemplateId: id, latestVersionNumber: 1, defaultVersionNumber: 1, launchTemplateName: name };
  return {
    request,
    response: {
      CreateLaunchTemplateResponse: { xmlns: 'http://ec2.amazonaws.com/doc/2016-11-15/', requestId: call.random.uuid(), launchTemplate: template },
    },
  };
}

function deleteLaunchTemplate(call: Call): Reply {
  const id = textOf(call.input, 'launchTemplateId');
  const { templates } = call.account.states.compute(call.region);
  const found = [...templates.values()].find((template) => template.id === id);
  const request = { DeleteLaunchTemplateRequest: { LaunchTemplateId: id } };
  if (found === undefined)
    return refuse(
      'Client.InvalidLaunchTemplateId.NotFound',
      `At least one of the launch templates specified in the request does not exist.`,
      request,
    );
  templates.delete(found.name);
  call.account.holdings.gone('AWS::EC2::LaunchTemplate', id, call.region, call.caller.hand);
  return {
    request,
    response: {
      DeleteLaunchTemplateResponse: { requestId: call.random.uuid(), launchTemplate: { launchTemplateId: id, launchTemplateName: found.name } },
    },
  };
}

function createVolume(call: Call): Reply {
  const id = `vol-0${call.random.hex(16)}`;
  const gigabytes = numberOf(call.input, 'size', 100);
  call.account.holdings.made('AWS::EC2::Volume', id, call.region, makerOf(call));
  call.account.states.things.put('volume', id, call, { gigabytes, zone: `${call.region}a`, instanceId: null, state: 'available', name: null });
  call.account.meter.began({ ...placeOf(call), id, what: { kind: 'volume', gigabytes } });
  return {
    response: {
      requestId: call.random.uuid(),
      volumeId: id,
      size: String(gigabytes),
      status: 'creating',
      createTime: Math.floor(call.now) * 1000,
      volumeType: 'gp3',
    },
  };
}

function createSnapshot(call: Call): Reply {
  const id = `snap-0${call.random.hex(16)}`;
  call.account.holdings.made('AWS::EC2::Snapshot', id, call.region, makerOf(call));
  const facts = {
    volumeId: textOf(call.input, 'volumeId'),
    gigabytes: USED_GIGABYTES,
    sharedWith: [],
    description: '',
    tags: new Map<string, string>(),
  };
  call.account.states.things.put('snapshot', id, call, facts);
  call.account.meter.began({ ...placeOf(call), id, what: { kind: 'snapshot', gigabytes: USED_GIGABYTES } });
  return {
    response: {
      requestId: call.random.uuid(),
      snapshotId: id,
      volumeId: textOf(call.input, 'volumeId'),
      status: 'pending',
      startTime: Math.floor(call.now) * 1000,
      ownerId: call.account.id,
    },
  };
}

/** Input: snapshotId, userId (account that may create volumes from it). */
function modifySnapshotAttribute(call: Call): Reply {
  const [snapshotId, userId] = [textOf(call.input, 'snapshotId'), textOf(call.input, 'userId')];
  const request = { snapshotId, attributeType: 'CREATE_VOLUME_PERMISSION', createVolumePermission: { add: { items: [{ userId }] } } };
  call.account.states.things.get('snapshot', call.region, snapshotId)?.facts.sharedWith.push(userId);
  call.account.holdings.opened('snapshot-share', `${snapshotId} ${userId}`, makerOf(call));
  return { request, response: { requestId: call.random.uuid(), _return: true } };
}

/** Input: subnetId?, allocationId?. */
function createNatGateway(call: Call): Reply {
  const natGatewayId = `nat-0${call.random.hex(16)}`;
  const subnetId = textOf(call.input, 'subnetId') || (call.account.states.compute(call.region).subnets[0]?.id ?? '');
  call.account.states.things.put('nat-gateway', natGatewayId, call, { subnetId });
  call.account.holdings.made('AWS::EC2::NatGateway', natGatewayId, call.region, makerOf(call));
  call.account.meter.began({ ...placeOf(call), id: natGatewayId, what: { kind: 'nat-gateway' } });
  return {
    request: { CreateNatGatewayRequest: { SubnetId: subnetId, ConnectivityType: 'public' } },
    response: { CreateNatGatewayResponse: { requestId: call.random.uuid(), natGateway: { natGatewayId, subnetId, state: 'pending' } } },
  };
}
