import type { ResourceType } from '../resource-type.ts';

export const cloudfrontDistribution: ResourceType = {
  name: 'cloudfront-distribution',
  type: 'AWS::CloudFront::Distribution',
  words: { ja: 'CloudFrontの配信', en: ['CloudFront distribution', 'CloudFront distributions'] },
  role: 'by-use',
  urgency: 3,
  service: 'cloudfront',
  steps: [{ operation: 'ListDistributions', items: 'DistributionList.Items[]' }],
  id: 'Id',
  arn: 'ARN',
  size: '{DomainName}',
};
