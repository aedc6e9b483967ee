import type { ResourceType } from '../resource-type.ts';

export const ec2KeyPair: ResourceType = {
  name: 'ec2-key-pair',
  type: 'AWS::EC2::KeyPair',
  words: { ja: 'SSHキーペア', en: ['SSH key pair', 'SSH key pairs'] },
  role: 'leftover',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeKeyPairs', items: 'KeyPairs[]' }],
  id: 'KeyName',
  arnOf: 'arn:aws:ec2:{region}:{account}:key-pair/{KeyPairId}',
  createdAt: 'CreateTime',
  tags: 'Tags[]',
};
