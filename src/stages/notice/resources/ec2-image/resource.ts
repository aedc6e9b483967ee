import type { ResourceType } from '../resource-type.ts';

export const ec2Image: ResourceType = {
  name: 'ec2-image',
  type: 'AWS::EC2::Image',
  words: { ja: 'マシンイメージ', en: ['machine image', 'machine images'] },
  role: 'leftover',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeImages', input: { Owners: ['self'] }, items: 'Images[]' }],
  id: 'ImageId',
  arnOf: 'arn:aws:ec2:{region}::image/{ImageId}',
  state: { at: 'State', gone: ['deregistered'] },
  createdAt: 'CreationDate',
  tags: 'Tags[]',
  size: '{Name}',
};
