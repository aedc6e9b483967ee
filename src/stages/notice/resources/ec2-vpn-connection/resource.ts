import type { ResourceType } from '../resource-type.ts';

export const ec2VpnConnection: ResourceType = {
  name: 'ec2-vpn-connection',
  type: 'AWS::EC2::VPNConnection',
  words: { ja: 'VPN接続', en: ['VPN connection', 'VPN connections'] },
  role: 'burns',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeVpnConnections', items: 'VpnConnections[]' }],
  id: 'VpnConnectionId',
  arnOf: 'arn:aws:ec2:{region}:{account}:vpn-connection/{VpnConnectionId}',
  state: { at: 'State', gone: ['deleted', 'deleting'] },
  tags: 'Tags[]',
  charges: [{ kind: 'listed', listed: 'vpn-connection', andMore: true }],
};
