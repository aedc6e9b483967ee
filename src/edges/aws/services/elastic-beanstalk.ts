/** AWS Elastic Beanstalk: the client, and the commands of the calls the catalogue lists. */
import { DescribeApplicationsCommand, DescribeEnvironmentsCommand, ElasticBeanstalkClient } from '@aws-sdk/client-elastic-beanstalk';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ElasticBeanstalkClient,
  commands: {
    DescribeApplications: DescribeApplicationsCommand,
    DescribeEnvironments: DescribeEnvironmentsCommand,
  },
};
