import type { ResourceType } from '../resource-type.ts';

export const ec2ClientVpn: ResourceType = {
  name: 'ec2-client-vpn',
  type: 'AWS::EC2::ClientVpnEndpoint',
  words: { ja: 'クライアントVPN', en: ['client VPN endpoint', 'client VPN endpoints'] },
  role: 'burns',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeClientVpnEndpoints', items: 'ClientVpnEndpoints[]' }],
  id: 'ClientVpnEndpointId',
  arnOf: 'arn:aws:ec2:{region}:{account}:client-vpn-endpoint/{ClientVpnEndpointId}',
  state: { at: 'Status.Code', idle: ['pending-associate'], gone: ['deleted', 'deleting'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
  charges: [{ kind: 'listed', listed: 'client-vpn-association', andMore: true }],
};
