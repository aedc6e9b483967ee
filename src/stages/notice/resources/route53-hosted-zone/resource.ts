import type { ResourceType } from '../resource-type.ts';

export const route53HostedZone: ResourceType = {
  name: 'route53-hosted-zone',
  type: 'AWS::Route53::HostedZone',
  words: { ja: 'DNSゾーン（Route 53）', en: ['DNS zone (Route 53)', 'DNS zones (Route 53)'] },
  role: 'leftover',
  urgency: 3,
  service: 'route-53',
  steps: [{ operation: 'ListHostedZones', items: 'HostedZones[]' }],
  id: 'Id',
  size: '{Name}',
};
