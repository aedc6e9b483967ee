/** Amazon EC2. */
import type { LiveService } from '../../live-service.ts';
import { describeInstances } from './instances.ts';
import { describeRegions } from './regions.ts';

export const ec2: LiveService = {
  service: 'ec2',
  wording: 'ec2',
  operations: { DescribeInstances: { run: describeInstances }, DescribeRegions: { run: describeRegions } },
};
