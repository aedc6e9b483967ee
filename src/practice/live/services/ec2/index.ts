/** Amazon EC2. */
import type { LiveCall, LiveOperation, LiveReply, LiveService } from '../../live-service.ts';
import { ec2Reserved } from '../rented/reserved.ts';
import { accountSettings } from './account-settings.ts';
import { instanceWrites } from './instance-writes.ts';
import { describeInstanceAttribute, describeInstances, describeInstanceStatus, describeProfileAssociations, getConsoleOutput } from './instances.ts';
import { leftoverWrites } from './leftover-writes.ts';
import {
  describeAddresses,
  describeKeyPairs,
  describeNatGateways,
  describeNetworkInterfaces,
  describeSecurityGroupRules,
  describeSecurityGroups,
} from './network.ts';
import { describeAvailabilityZones, describeInternetGateways, describeRouteTables, describeSubnets, describeVpcs } from './places.ts';
import { describeRegions } from './regions.ts';
import { describeSpotPrices, describeSpotRequests } from './spot.ts';
import { describeInstanceTypes, describeLaunchTemplates, describeTags, describeTemplateVersions } from './templates.ts';
import { describeImageAttribute, describeImages, imageAsked, imageWrites } from './images.ts';
import { describeSnapshotAttribute, describeSnapshots, snapshotAsked, describeVolumes } from './volumes.ts';

const READS: Readonly<Record<string, (call: LiveCall) => LiveReply>> = {
  DescribeAddresses: describeAddresses,
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeIamInstanceProfileAssociations: describeProfileAssociations,
  DescribeImages: describeImages,
  DescribeInstanceAttribute: describeInstanceAttribute,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInstances: describeInstances,
  DescribeInternetGateways: describeInternetGateways,
  DescribeKeyPairs: describeKeyPairs,
  DescribeLaunchTemplateVersions: describeTemplateVersions,
  DescribeLaunchTemplates: describeLaunchTemplates,
  DescribeNatGateways: describeNatGateways,
  DescribeNetworkInterfaces: describeNetworkInterfaces,
  DescribeRegions: describeRegions,
  DescribeRouteTables: describeRouteTables,
  DescribeSecurityGroupRules: describeSecurityGroupRules,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSnapshots: describeSnapshots,
  DescribeSpotInstanceRequests: describeSpotRequests,
  DescribeSpotPriceHistory: describeSpotPrices,
  DescribeSubnets: describeSubnets,
  DescribeTags: describeTags,
  DescribeVolumes: describeVolumes,
  DescribeVpcs: describeVpcs,
  GetConsoleOutput: getConsoleOutput,
};

const reads: Readonly<Record<string, LiveOperation>> = {
  ...Object.fromEntries(Object.entries(READS).map(([name, run]) => [name, { run }])),
  // Policies can name what these are asked about (Service Authorization Reference); ARNs of both name no account.
  DescribeImageAttribute: { run: describeImageAttribute, resource: imageAsked },
  DescribeSnapshotAttribute: { run: describeSnapshotAttribute, resource: snapshotAsked },
};

export const ec2: LiveService = {
  service: 'ec2',
  wording: 'ec2',
  operations: { ...reads, ...accountSettings, ...instanceWrites, ...leftoverWrites, ...imageWrites, ...ec2Reserved },
};
