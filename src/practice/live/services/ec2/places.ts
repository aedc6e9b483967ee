/** Networks and zones a region has from its first day. */
import { answered, type LiveCall, type LiveReply } from '../../live-service.ts';
import { listOfEc2 } from './listing.ts';

export const describeVpcs = (call: LiveCall): LiveReply =>
  listOfEc2(call, [call.account.states.lookAt(call.region).vpcId], {
    member: 'Vpcs',
    ids: { member: 'VpcIds', missing: 'InvalidVpcID.NotFound', says: (id) => `The vpc ID '${id}' does not exist` },
    idOf: (id) => id,
    facets: { 'vpc-id': (id) => id, 'is-default': () => 'true', isDefault: () => 'true' },
    show: (VpcId) => ({
      VpcId,
      CidrBlock: '172.31.0.0/16',
      State: 'available',
      IsDefault: true,
      OwnerId: call.account.id,
      InstanceTenancy: 'default',
      Tags: [],
    }),
  });

export const describeSubnets = (call: LiveCall): LiveReply => {
  const { vpcId, subnets } = call.account.states.lookAt(call.region);
  return listOfEc2(call, subnets, {
    member: 'Subnets',
    ids: { member: 'SubnetIds', missing: 'InvalidSubnetID.NotFound', says: (id) => `The subnet ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    facets: { 'subnet-id': ({ id }) => id, 'vpc-id': () => vpcId, 'availability-zone': ({ zone }) => zone, 'default-for-az': () => 'true' },
    show: ({ id, zone }) => ({
      SubnetId: id,
      VpcId: vpcId,
      AvailabilityZone: zone,
      CidrBlock: `172.31.${16 * subnets.findIndex((one) => one.id === id)}.0/20`,
      State: 'available',
      DefaultForAz: true,
      MapPublicIpOnLaunch: true,
      AvailableIpAddressCount: 4091,
      OwnerId: call.account.id,
      Tags: [],
    }),
  });
};

export const describeInternetGateways = (call: LiveCall): LiveReply => {
  const { vpcId } = call.account.states.lookAt(call.region);
  return answered({
    InternetGateways: [
      { InternetGatewayId: vpcId.replace('vpc-', 'igw-'), OwnerId: call.account.id, Attachments: [{ VpcId: vpcId, State: 'available' }], Tags: [] },
    ],
  });
};

export const describeRouteTables = (call: LiveCall): LiveReply => {
  const { vpcId } = call.account.states.lookAt(call.region);
  const RouteTableId = vpcId.replace('vpc-', 'rtb-');
  return answered({
    RouteTables: [
      {
        RouteTableId,
        VpcId: vpcId,
        OwnerId: call.account.id,
        Associations: [
          { Main: true, RouteTableId, RouteTableAssociationId: vpcId.replace('vpc-', 'rtbassoc-'), AssociationState: { State: 'associated' } },
        ],
        Routes: [
          { DestinationCidrBlock: '172.31.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: vpcId.replace('vpc-', 'igw-'), Origin: 'CreateRoute', State: 'active' },
        ],
        PropagatingVgws: [],
        Tags: [],
      },
    ],
  });
};

export const describeAvailabilityZones = (call: LiveCall): LiveReply =>
  answered({
    AvailabilityZones: call.account.states.lookAt(call.region).subnets.map(({ zone }, at) => ({
      ZoneName: zone,
      ZoneId: `${call.region}-az${at + 1}`,
      RegionName: call.region,
      GroupName: call.region,
      NetworkBorderGroup: call.region,
      ZoneType: 'availability-zone',
      OptInStatus: 'opt-in-not-required',
      State: 'available',
      Messages: [],
    })),
  });
