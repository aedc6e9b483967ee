import type { ResourceType } from '../resource-type.ts';

export const beanstalkEnvironment: ResourceType = {
  name: 'beanstalk-environment',
  type: 'AWS::ElasticBeanstalk::Environment',
  words: {
    ja: 'Elastic Beanstalkの環境（マシンを作り直す仕組み）',
    en: ['Elastic Beanstalk environment (starts machines again)', 'Elastic Beanstalk environments (start machines again)'],
  },
  role: 'recreates',
  urgency: 3,
  service: 'elastic-beanstalk',
  steps: [{ operation: 'DescribeEnvironments', items: 'Environments[]' }],
  id: 'EnvironmentName',
  arn: 'EnvironmentArn',
  state: { at: 'Status', gone: ['Terminated', 'Terminating'] },
  createdAt: 'DateCreated',
};
