/** RunInstances as CloudTrail writes it: XML-like sets, epoch milliseconds, one item per instance. */
import { numberOf, textOf, type Call, type Fields, type Json } from '../call.ts';
import type { Instance } from '../service-states.ts';

export function runInstancesRequest(call: Call): Fields {
  const { input } = call;
  const count = numberOf(input, 'count', 1);
  const name = textOf(input, 'name');
  const optional = (key: string, value: string): Fields => (value === '' ? {} : { [key]: value });
  const group = textOf(input, 'groupId');
  return {
    instancesSet: {
      items: [
        {
          ...optional('imageId', textOf(input, 'imageId')),
          minCount: numberOf(input, 'minCount', count),
          maxCount: count,
          ...optional('keyName', textOf(input, 'keyName')),
        },
      ],
    },
    ...(group === '' ? {} : { groupSet: { items: [{ groupId: group }] } }),
    ...(input['userData'] === true ? { userData: '<sensitiveDataRemoved>' } : {}),
    instanceType: textOf(input, 'instanceType'),
    blockDeviceMapping: {},
    monitoring: { enabled: false },
    disableApiTermination: input['disableApiTermination'] === true,
    disableApiStop: false,
    clientToken: call.random.uuid(),
    ...(textOf(input, 'role') === '' ? {} : { iamInstanceProfile: { name: textOf(input, 'role') } }),
    ...(input['spot'] === true ? { instanceMarketOptions: { marketType: 'spot', spotOptions: { spotInstanceType: 'one-time' } } } : {}),
    ...(name === '' ? {} : { tagSpecificationSet: { items: [{ resourceType: 'instance', tags: [{ key: 'Name', value: name }] }] } }),
    ...(textOf(input, 'launchTemplateId') === '' ? {} : { launchTemplate: { launchTemplateId: textOf(input, 'launchTemplateId'), version: '1' } }),
  };
}

export function runInstancesResponse(call: Call, instances: readonly Instance[]): Json {
  const requestId = call.random.uuid();
  const reservationId = `r-0${call.random.hex(16)}`;
  const items = instances.map((instance, index) => instanceItem(call, instance, index, reservationId));
  return { requestId, reservationId, ownerId: call.account.id, groupSet: {}, instancesSet: { items } };
}

export function instanceItem(call: Call, instance: Instance, launchIndex: number, reservationId: string): Fields {
  const region = call.account.states.compute(instance.region);
  const subnet = region.subnets.find((one) => one.zone === instance.zone) ?? region.subnets[0];
  const name = textOf(call.input, 'name');
  const privateAddress = `172.31.${call.random.whole(0, 47)}.${call.random.whole(4, 250)}`;
  const groupId = textOf(call.input, 'groupId') || region.defaultGroup;
  const groupSet = { items: [{ groupId, groupName: region.securityGroups.get(groupId)?.name ?? 'default' }] };
  const launchedAt = Math.floor(call.now) * 1000;
  const spotRequestId = instance.spot ? `sir-${call.random.hex(8)}` : null;
  const macAddress = `06:${call.random.hex(2)}:${call.random.hex(2)}:${call.random.hex(2)}:${call.random.hex(2)}:${call.random.hex(2)}`;
  const attachmentId = `eni-attach-0${call.random.hex(16)}`;
  instance.launch = {
    reservationId,
    imageId: textOf(call.input, 'imageId'),
    keyName: textOf(call.input, 'keyName'),
    name,
    groupId,
    subnetId: subnet?.id ?? '',
    privateAddress,
    macAddress,
    attachmentId,
    spotRequestId,
    index: launchIndex,
  };
  return {
    instanceId: instance.id,
    imageId: textOf(call.input, 'imageId'),
    currentInstanceBootMode: 'legacy-bios',
    instanceState: { code: 0, name: 'pending' },
    privateDnsName: `ip-${privateAddress.replaceAll('.', '-')}.${instance.region}.compute.internal`,
    ...(textOf(call.input, 'keyName') === '' ? {} : { keyName: textOf(call.input, 'keyName') }),
    amiLaunchIndex: launchIndex,
    productCodes: {},
    instanceType: instance.type,
    launchTime: launchedAt,
    placement: { availabilityZone: instance.zone, tenancy: 'default' },
    monitoring: { state: 'disabled' },
    subnetId: subnet?.id ?? null,
    vpcId: region.vpcId,
    privateIpAddress: privateAddress,
    stateReason: { code: 'pending', message: 'pending' },
    architecture: 'x86_64',
    rootDeviceType: 'ebs',
    rootDeviceName: '/dev/xvda',
    blockDeviceMapping: {},
    virtualizationType: 'hvm',
    hypervisor: 'xen',
    ...(name === '' ? {} : { tagSet: { items: [{ key: 'Name', value: name }] } }),
    ...(instance.spot ? { instanceLifecycle: 'spot', spotInstanceRequestId: spotRequestId } : {}),
    groupSet,
    sourceDestCheck: true,
    networkInterfaceSet: {
      items: [
        {
          networkInterfaceId: instance.interfaceId,
          subnetId: subnet?.id ?? null,
          vpcId: region.vpcId,
          ownerId: call.account.id,
          status: 'in-use',
          privateIpAddress: privateAddress,
          macAddress,
          sourceDestCheck: true,
          interfaceType: 'interface',
          groupSet,
          attachment: {
            attachmentId,
            deviceIndex: 0,
            networkCardIndex: 0,
            status: 'attaching',
            attachTime: launchedAt,
            deleteOnTermination: true,
          },
          privateIpAddressesSet: { item: [{ privateIpAddress: privateAddress, primary: true }] },
          ipv6AddressesSet: {},
          tagSet: {},
        },
      ],
    },
    ...(instance.role === null
      ? {}
      : { iamInstanceProfile: { arn: `arn:aws:iam::${call.account.id}:instance-profile/${instance.role}`, id: 'AIPAEXAMPLEPROFILE000' } }),
    ebsOptimized: true,
    enaSupport: true,
    cpuOptions: { coreCount: Math.max(1, instance.vcpus / 2), threadsPerCore: instance.vcpus > 1 ? 2 : 1 },
    capacityReservationSpecification: { capacityReservationPreference: 'open' },
    enclaveOptions: { enabled: false },
    metadataOptions: {
      state: 'pending',
      httpTokens: 'required',
      httpPutResponseHopLimit: 2,
      httpEndpoint: 'enabled',
      httpProtocolIpv4: 'enabled',
      httpProtocolIpv6: 'disabled',
      instanceMetadataTags: 'disabled',
    },
    maintenanceOptions: { autoRecovery: 'default' },
    privateDnsNameOptions: { hostnameType: 'ip-name', enableResourceNameDnsARecord: false, enableResourceNameDnsAAAARecord: false },
  };
}
