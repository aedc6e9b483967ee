/** Amazon AppStream 2.0: the client, and the commands of the calls the catalogue lists. */
import {
  AppStreamClient,
  DescribeAppBlockBuildersCommand,
  DescribeFleetsCommand,
  DescribeImageBuildersCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-appstream';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AppStreamClient,
  commands: {
    DescribeAppBlockBuilders: DescribeAppBlockBuildersCommand,
    DescribeFleets: DescribeFleetsCommand,
    DescribeImageBuilders: DescribeImageBuildersCommand,
    DescribeStacks: DescribeStacksCommand,
  },
};
