/** Usage types as published reports have them, and what things can cause on a bill. */
import { describe, expect, it } from 'vitest';
import type { Holding } from '../../../investigate/index.ts';
import { bareUsageType, chargeUse } from './charge-use.ts';
import { modelOfCall, modelOfCharge } from './model-word.ts';
import { thingUse } from './thing-use.ts';

describe('usage types', () => {
  it.each([
    ['APN1-BoxUsage:c6i.16xlarge', 'BoxUsage:c6i.16xlarge'],
    ['BoxUsage:t3.micro', 'BoxUsage:t3.micro'],
    ['EU-EBS:VolumeUsage.gp3', 'EBS:VolumeUsage.gp3'],
    ['USE1-APN1-AWS-Out-Bytes', 'AWS-Out-Bytes'],
    ['USE1-BOS1-BoxUsage:t3.medium', 'BoxUsage:t3.medium'],
    ['Global-RegisterDomain', 'Global-RegisterDomain'],
  ])('%s', (told, bare) => {
    expect(bareUsageType(told)).toBe(bare);
  });

  it.each([
    ['AmazonEC2', 'USW2-BoxUsage:c5.9xlarge', 'instance', 'c5.9xlarge', 'hours'],
    ['AmazonEC2', 'BoxUsage', 'instance', 'm1.small', 'hours'],
    ['AmazonEC2', 'USW2-SpotUsage:g4dn.xlarge', 'spot-instance', 'g4dn.xlarge', 'hours'],
    ['AmazonEC2', 'EUC1-EBS:VolumeUsage.gp2', 'volume', 'gp2', 'gigabyte-months'],
    ['AmazonEC2', 'EBS:VolumeUsage', 'volume', '', 'gigabyte-months'],
    ['AmazonEC2', 'EBS:VolumeP-IOPS.io2', 'volume-performance', '', 'untold'],
    ['AmazonEC2', 'USW2-EBS:SnapshotUsage', 'snapshot', '', 'untold'],
    ['AmazonVPC', 'USW2-PublicIPv4:InUseAddress', 'ipv4', '', 'hours'],
    ['AmazonEC2', 'ElasticIP:IdleAddress', 'ipv4', '', 'hours'],
    ['AmazonEC2', 'USW2-NatGateway-Hours', 'nat', '', 'hours'],
    ['AmazonEC2', 'NatGateway-Bytes', 'nat-bytes', '', 'untold'],
    ['AmazonEC2', 'USW2-DataTransfer-Out-Bytes', 'transfer', '', 'untold'],
    ['AWSDataTransfer', 'USE1-APN1-AWS-Out-Bytes', 'transfer', '', 'untold'],
    ['AmazonEC2', 'CPUCredits:t3', 'instance-credits', '', 'untold'],
    ['AmazonECS', 'APN1-Fargate-vCPU-Hours:perCPU', 'fargate-vcpu', '', 'sized-hours'],
    ['AmazonECS', 'USE2-Fargate-GB-Hours', 'fargate-memory', '', 'sized-hours'],
    ['AmazonECS', 'SpotUsage-Fargate-vCPU-Hours:perCPU', 'fargate-vcpu', '', 'sized-hours'],
    ['AmazonEKS', 'USE1-AmazonEKS-Hours:perCluster', 'eks', '', 'hours'],
    ['AWSLambda', 'APN1-Lambda-GB-Second', 'lambda', '', 'untold'],
    ['AmazonSageMaker', 'USE1-Notebk:ml.p3.2xlarge', 'sagemaker', 'ml.p3.2xlarge', 'hours'],
    ['AmazonLightsail', 'USW2-BundleUsage:2GB', 'lightsail', '', 'hours'],
    ['AmazonBedrock', 'USE1-NovaPro-input-tokens', 'bedrock', 'novapro', 'calls'],
    ['AmazonBedrock', 'USE1-ProvisionedThroughput-ModelUnits', 'bedrock-provisioned', '', 'untold'],
    ['AmazonSES', 'USE1-Recipients', 'mail', '', 'calls'],
    ['AmazonSNS', 'OutboundSMS-JP-Standard', 'text-messages', '', 'calls'],
    ['AmazonRDS', 'APN1-InstanceUsage:db.t3.small', 'database', 'db.t3.small', 'hours'],
    ['ElasticMapReduce', 'USW2-BoxUsage:m5.xlarge', 'emr', 'm5.xlarge', 'hours'],
    ['AmazonCloudWatch', 'CW:Requests', 'indirect', '', 'untold'],
    ['AWSSupportBusiness', 'Dollar', 'support', '', 'untold'],
    ['AmazonBraket', 'USE1-Task-Arn', 'service:AmazonBraket', '', 'untold'],
  ])('%s %s', (service, usageType, family, subtype, measure) => {
    expect(chargeUse({ service, serviceName: null, usageType, kind: 'usage' })).toEqual({ family, subtype, measure });
  });

  it.each([
    ['commitment', 'ComputeSavingsPlans', null, null, 'commitment:ComputeSavingsPlans'],
    ['marketplace', '5example', 'Some AMI', 'USE1-SoftwareUsage:c5.large', 'marketplace'],
    ['marketplace', '5example', 'Claude Sonnet 4 (Amazon Bedrock Edition)', 'USE1-MP:USE1_InputTokenCount-Units', 'bedrock'],
    ['usage', 'Amazon Elastic Compute Cloud', null, null, 'service:Amazon Elastic Compute Cloud'],
  ])('%s of %s', (kind, service, serviceName, usageType, family) => {
    expect(chargeUse({ service, serviceName, usageType, kind }).family).toBe(family);
  });
});

describe('models', () => {
  it.each([
    ['anthropic.claude-sonnet-4-20250514-v1:0', 'claudesonnet4'],
    ['us.anthropic.claude-3-5-sonnet-20240620-v1:0', 'claude35sonnet'],
    ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0', 'novapro'],
    [null, ''],
  ])('of a call to %s', (modelId, word) => {
    expect(modelOfCall(modelId)).toBe(word);
  });

  it.each([
    ['Claude Sonnet 4 (Amazon Bedrock Edition)', 'MP:USE1_InputTokenCount-Units', 'claudesonnet4'],
    ['Claude 3.5 Sonnet (Amazon Bedrock Edition)', 'MP:USE1_OutputTokenCount-Units', 'claude35sonnet'],
    ['Amazon Bedrock', 'NovaPro-input-tokens', 'novapro'],
    ['Amazon Bedrock', 'MP:USE1_InputTokenCount-Units', ''],
  ])('of a charge named %s, %s', (name, usageType, word) => {
    expect(modelOfCharge(name, usageType)).toBe(word);
  });
});

const thing = (type: string, details: Record<string, string> = {}): Holding => ({
  type,
  id: 'x',
  arn: null,
  region: 'us-west-2',
  account: '111122223333',
  side: 'intruder',
  implicit: false,
  from: null,
  until: null,
  createEventId: null,
  details,
  changes: [],
});
const weights = (type: string, details: Record<string, string> = {}): Record<string, number | null> =>
  Object.fromEntries(thingUse(thing(type, details)).map((one) => [`${one.family} ${one.subtype}`.trim(), one.weight]));

describe('things', () => {
  it('a machine costs hours of its type, an address and transfer; as Spot another kind of hours', () => {
    expect(weights('AWS::EC2::Instance', { instanceType: 'c5.9xlarge' })).toMatchObject({ 'instance c5.9xlarge': 1, ipv4: 1, transfer: null });
    expect(weights('AWS::EC2::Instance', { instanceType: 'c5.9xlarge', lifecycle: 'spot' })).toMatchObject({ 'spot-instance c5.9xlarge': 1 });
    expect(weights('AWS::EC2::Instance', { instanceType: 'c5.9xlarge', count: '20' })).toMatchObject({ 'instance c5.9xlarge': 20, ipv4: 20 });
  });

  it('tasks weigh their CPU units and MiB, times how many; on machines of their own they cost nothing more', () => {
    expect(weights('AWS::ECS::Task', { cpu: '16384', memory: '32768', count: '10' })).toMatchObject({
      'fargate-vcpu': 163_840,
      'fargate-memory': 327_680,
    });
    expect(weights('AWS::ECS::Task', { launchType: 'EC2' })).toEqual({});
    expect(weights('AWS::ECS::Task', {})).toMatchObject({ 'fargate-vcpu': null });
  });

  it('a disk weighs its GB, or nobody knows', () => {
    expect(weights('AWS::EC2::Volume', { sizeGb: '500', volumeType: 'gp3' })).toMatchObject({ 'volume gp3': 500 });
    expect(weights('AWS::EC2::Volume')).toMatchObject({ volume: null });
  });

  it.each([
    'AWS::IAM::User',
    'AWS::EC2::SecurityGroup',
    'AWS::EC2::KeyPair',
    'AWS::ServiceQuotas::Request',
    'Other::unknown::Thing',
    'nonsense',
    '',
    '__proto__',
    'AWS::__proto__::x',
    'AWS::constructor::x',
  ])('%s costs nothing by being there', (type) => {
    expect(thingUse(thing(type))).toEqual([]);
  });

  it('of a service known by its calls alone', () => {
    expect(weights('Other::braket::QuantumTask')).toEqual({ 'service:AmazonBraket': null });
    expect(weights('AWS::CodeBuild::Project')).toEqual({ 'service:CodeBuild': null });
    expect(weights('AWS::SageMaker::NotebookInstance', { instanceType: 'ml.p3.2xlarge' })).toMatchObject({ 'sagemaker ml.p3.2xlarge': 1 });
  });
});
