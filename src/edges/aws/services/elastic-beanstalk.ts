/** AWS Elastic Beanstalk: the client, and the commands of the calls the catalogue lists. */
import { DescribeApplicationsCommand, DescribeEnvironmentsCommand, ElasticBeanstalkClient } from '@aws-sdk/client-elastic-beanstalk';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ElasticBeanstalkClient,
  commands: {
    DescribeApplications: DescribeApplicationsCommand,
    DescribeEnvironments: DescribeEnvironmentsCommand,
  },
};
