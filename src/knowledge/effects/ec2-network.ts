/** EC2: networks, addresses and the holes made in them. */
import { altered, changed, closes, gone, made, opens } from './effect.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const GROUP = 'AWS::EC2::SecurityGroup';
/** New events list the rules made (with ids), older ones only the request. */
const RULES: Reading = ['response.securityGroupRuleSet.items[]', 'request.ipPermissions.items[]', 'request'];
const GROUP_ID: Reading = ['.groupId', 'request.groupId', 'request.groupName'];
const CIDRS = ['.cidrIpv4', '.cidrIpv6', '.ipRanges.items[].cidrIp', '.ipv6Ranges.items[].cidrIpv6', '.cidrIp'];
const RULE_TARGET = [
  '{.groupId}:{.fromPort}-{.toPort}',
  '{request.groupId}:{.fromPort}-{.toPort}',
  '{request.groupName}:{.fromPort}-{.toPort}',
  '{.groupId}:all',
  '{request.groupId}:all',
  '{request.groupName}:all',
];
const WORLD = { at: CIDRS[0] ?? '', is: ['0.0.0.0/0', '::/0'] };

/** Any of the places a CIDR may stand in; one effect each, so that IPv4 and IPv6 in one rule are both seen. */
const toTheWorld = (make: (when: Effect['when']) => Effect): Effect[] => CIDRS.map((at) => make([{ ...WORLD, at }]));

const simple = (type: string, create: string, remove: string, id: string, request: string): Record<string, readonly Effect[]> => ({
  [create]: [made(type, id)],
  [remove]: [gone(type, request)],
});

export const ec2Network: ServiceEffects = {
  source: 'ec2.amazonaws.com',
  apis: {
    CreateSecurityGroup: [
      made(GROUP, ['response.groupId', 'request.groupName'], {
        details: { name: 'request.groupName', description: 'request.groupDescription', vpc: 'request.vpcId' },
      }),
    ],
    DeleteSecurityGroup: [gone(GROUP, ['request.groupId', 'request.groupName'])],
    AuthorizeSecurityGroupIngress: [
      changed(GROUP, GROUP_ID, 'ingress'),
      ...toTheWorld((when) =>
        opens('security-group-open', RULE_TARGET, {
          each: RULES,
          details: { protocol: '.ipProtocol', cidr: CIDRS },
          aliases: '.securityGroupRuleId',
          ...(when === undefined ? {} : { when }),
        }),
      ),
    ],
    RevokeSecurityGroupIngress: [
      // Newer records name the rules taken out in the answer too (API reference, RevokeSecurityGroupIngress: revokedSecurityGroupRuleSet).
      closes('security-group-open', 'request.securityGroupRuleIds.items[].securityGroupRuleId'),
      closes('security-group-open', 'response.revokedSecurityGroupRuleSet.items[].securityGroupRuleId'),
      ...toTheWorld((when) =>
        closes('security-group-open', RULE_TARGET, { each: ['request.ipPermissions.items[]', 'request'], ...(when === undefined ? {} : { when }) }),
      ),
    ],
    AllocateAddress: [made('AWS::EC2::EIP', ['response.allocationId', 'response.publicIp'], { details: { address: 'response.publicIp' } })],
    ReleaseAddress: [gone('AWS::EC2::EIP', ['request.allocationId', 'request.publicIp'])],
    AssociateAddress: [
      changed('AWS::EC2::EIP', ['request.allocationId', 'request.publicIp'], 'associated', { details: { instance: 'request.instanceId' } }),
    ],
    DisassociateAddress: [changed('AWS::EC2::EIP', ['request.allocationId', 'request.publicIp'], 'disassociated')],
    CreateNatGateway: [
      made('AWS::EC2::NatGateway', ['response.CreateNatGatewayResponse.natGateway.natGatewayId', 'response.natGateway.natGatewayId'], {
        details: { subnet: 'request.CreateNatGatewayRequest.SubnetId' },
      }),
    ],
    DeleteNatGateway: [gone('AWS::EC2::NatGateway', ['request.DeleteNatGatewayRequest.NatGatewayId', 'request.natGatewayId'])],
    ...simple(
      'AWS::EC2::NetworkInterface',
      'CreateNetworkInterface',
      'DeleteNetworkInterface',
      'response.networkInterface.networkInterfaceId',
      'request.networkInterfaceId',
    ),
    ...simple('AWS::EC2::VPC', 'CreateVpc', 'DeleteVpc', 'response.vpc.vpcId', 'request.vpcId'),
    ...simple('AWS::EC2::Subnet', 'CreateSubnet', 'DeleteSubnet', 'response.subnet.subnetId', 'request.subnetId'),
    ...simple(
      'AWS::EC2::InternetGateway',
      'CreateInternetGateway',
      'DeleteInternetGateway',
      'response.internetGateway.internetGatewayId',
      'request.internetGatewayId',
    ),
    ...simple('AWS::EC2::RouteTable', 'CreateRouteTable', 'DeleteRouteTable', 'response.routeTable.routeTableId', 'request.routeTableId'),
    ...simple(
      'AWS::EC2::VPNConnection',
      'CreateVpnConnection',
      'DeleteVpnConnection',
      'response.vpnConnection.vpnConnectionId',
      'request.vpnConnectionId',
    ),
    ...simple('AWS::EC2::PlacementGroup', 'CreatePlacementGroup', 'DeletePlacementGroup', 'request.groupName', 'request.groupName'),
    CreateDefaultVpc: [
      made('AWS::EC2::VPC', ['response.CreateDefaultVpcResponse.vpc.vpcId', 'response.vpc.vpcId'], { details: { kind: '=default' } }),
    ],
    CreateDefaultSubnet: [
      made('AWS::EC2::Subnet', ['response.CreateDefaultSubnetResponse.subnet.subnetId', 'response.subnet.subnetId'], {
        details: { kind: '=default' },
      }),
    ],
    CreateVpcEndpoint: [
      made('AWS::EC2::VPCEndpoint', ['response.CreateVpcEndpointResponse.vpcEndpoint.vpcEndpointId', 'response.vpcEndpoint.vpcEndpointId'], {
        details: { service: ['request.CreateVpcEndpointRequest.ServiceName', 'request.serviceName'] },
      }),
    ],
    DeleteVpcEndpoints: [
      gone('AWS::EC2::VPCEndpoint', [
        'request.DeleteVpcEndpointsRequest.VpcEndpointId[].content',
        'request.DeleteVpcEndpointsRequest.VpcEndpointId',
        'request.vpcEndpointIdSet.items[].vpcEndpointId',
      ]),
    ],
    CreateVpcPeeringConnection: [
      made('AWS::EC2::VPCPeeringConnection', 'response.vpcPeeringConnection.vpcPeeringConnectionId', {
        details: { peerAccount: ['request.peerOwnerId', 'response.vpcPeeringConnection.accepterVpcInfo.ownerId'] },
      }),
      opens('network-opened', 'response.vpcPeeringConnection.vpcPeeringConnectionId', {
        details: { who: ['request.peerOwnerId', 'response.vpcPeeringConnection.accepterVpcInfo.ownerId'] },
      }),
    ],
    AcceptVpcPeeringConnection: [
      opens('network-opened', 'request.vpcPeeringConnectionId', { details: { who: 'response.vpcPeeringConnection.requesterVpcInfo.ownerId' } }),
    ],
    DeleteVpcPeeringConnection: [
      gone('AWS::EC2::VPCPeeringConnection', 'request.vpcPeeringConnectionId'),
      closes('network-opened', 'request.vpcPeeringConnectionId'),
    ],
    CreateClientVpnEndpoint: [
      made('AWS::EC2::ClientVpnEndpoint', 'response.CreateClientVpnEndpointResponse.clientVpnEndpointId'),
      opens('network-opened', 'response.CreateClientVpnEndpointResponse.clientVpnEndpointId'),
    ],
    DeleteClientVpnEndpoint: [
      gone('AWS::EC2::ClientVpnEndpoint', 'request.DeleteClientVpnEndpointRequest.ClientVpnEndpointId'),
      closes('network-opened', 'request.DeleteClientVpnEndpointRequest.ClientVpnEndpointId'),
    ],
    CreateTransitGateway: [made('AWS::EC2::TransitGateway', 'response.CreateTransitGatewayResponse.transitGateway.transitGatewayId')],
    DeleteTransitGateway: [gone('AWS::EC2::TransitGateway', 'request.DeleteTransitGatewayRequest.TransitGatewayId')],
    CreateTrafficMirrorSession: [
      made('AWS::EC2::TrafficMirrorSession', 'response.CreateTrafficMirrorSessionResponse.trafficMirrorSession.trafficMirrorSessionId'),
      opens('network-opened', 'response.CreateTrafficMirrorSessionResponse.trafficMirrorSession.trafficMirrorSessionId', {
        details: { how: '=traffic copied' },
      }),
    ],
    DeleteTrafficMirrorSession: [
      gone('AWS::EC2::TrafficMirrorSession', 'request.DeleteTrafficMirrorSessionRequest.TrafficMirrorSessionId'),
      closes('network-opened', 'request.DeleteTrafficMirrorSessionRequest.TrafficMirrorSessionId'),
    ],
    CreateNetworkAclEntry: [
      opens('network-opened', '{request.networkAclId} rule {request.ruleNumber}', {
        when: [
          { at: 'request.ruleAction', is: ['allow'] },
          { at: ['request.cidrBlock', 'request.ipv6CidrBlock'], is: ['0.0.0.0/0', '::/0'] },
        ],
      }),
    ],
    ReplaceNetworkAclEntry: [
      opens('network-opened', '{request.networkAclId} rule {request.ruleNumber}', {
        when: [
          { at: 'request.ruleAction', is: ['allow'] },
          { at: ['request.cidrBlock', 'request.ipv6CidrBlock'], is: ['0.0.0.0/0', '::/0'] },
        ],
      }),
    ],
    DeleteNetworkAclEntry: [closes('network-opened', '{request.networkAclId} rule {request.ruleNumber}')],
    CreateRoute: [altered('AWS::EC2::RouteTable', 'request.routeTableId', 'route', { details: { destination: 'request.destinationCidrBlock' } })],
    CreateFlowLogs: [made('AWS::EC2::FlowLog', 'response.CreateFlowLogsResponse.flowLogIdSet.item[]')],
    DeleteFlowLogs: [
      gone('AWS::EC2::FlowLog', ['request.DeleteFlowLogsRequest.FlowLogId[].content', 'request.DeleteFlowLogsRequest.FlowLogId']),
      opens('logs-deleted', ['request.DeleteFlowLogsRequest.FlowLogId[].content', 'request.DeleteFlowLogsRequest.FlowLogId'], {
        details: { what: '=flow log' },
      }),
    ],
  },
};
