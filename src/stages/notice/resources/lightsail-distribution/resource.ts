import type { ResourceType } from '../resource-type.ts';

export const lightsailDistribution: ResourceType = {
  name: 'lightsail-distribution',
  type: 'AWS::Lightsail::Distribution',
  words: { ja: 'Lightsailの配信（CDN）', en: ['Lightsail distribution', 'Lightsail distributions'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  // CDN distributions are global and answered in us-east-1 only (Lightsail API, GetDistributions).
  onceAt: 'us-east-1',
  steps: [{ operation: 'GetDistributions', items: 'distributions[]' }],
  id: 'name',
  arn: 'arn',
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{bundleId}',
};
