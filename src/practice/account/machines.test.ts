import { describe, expect, it } from 'vitest';
import { reachTexts } from '../../knowledge/json-reach.ts';
import { bench } from './practice-bench.ts';

const REGION = 'us-east-2';
const launch = { instanceType: 'c5.9xlarge', imageId: 'ami-1', count: 4, minCount: 1 };

describe('instances', () => {
  it('start as far as the vCPU limit goes, and are refused beyond it', () => {
    const { stage, admin } = bench();
    stage.account.states.limits = { standard: 100, gpu: 0, spot: 0 };
    const first = admin.call('ec2:RunInstances', launch, REGION);
    expect(reachTexts(first.response, 'instancesSet.items[].instanceId')).toHaveLength(2);
    expect(admin.call('ec2:RunInstances', launch, REGION).error).toBe('Client.VcpuLimitExceeded');
    expect(admin.call('ec2:RunInstances', launch, 'eu-west-1').error, 'limits are per region').toBeNull();
    expect(admin.call('ec2:RunInstances', { ...launch, instanceType: 'p3.8xlarge' }, REGION).error).toBe('Client.VcpuLimitExceeded');
    expect(admin.call('ec2:RunInstances', { ...launch, spot: true }, REGION).error).toBe('Client.MaxSpotInstanceCountExceeded');
  });

  it('cost nothing when only tried', () => {
    const { stage, admin } = bench();
    expect(admin.call('ec2:RunInstances', { ...launch, dryRun: true }, REGION).error).toBe('Client.DryRunOperation');
    expect(stage.account.states.compute(REGION).instances.size).toBe(0);
  });

  it('resist termination while protected, and take their volume and interface with them', () => {
    const { stage, admin } = bench('attacker');
    const ran = admin.call('ec2:RunInstances', { ...launch, count: 1 }, REGION);
    const instanceIds = reachTexts(ran.response, 'instancesSet.items[].instanceId');
    const [instanceId = ''] = instanceIds;
    admin.call('ec2:ModifyInstanceAttribute', { instanceId, attribute: 'disableApiTermination', value: true }, REGION);
    expect(admin.call('ec2:TerminateInstances', { instanceIds }, REGION).error).toBe('Client.OperationNotPermitted');
    admin.call('ec2:ModifyInstanceAttribute', { instanceId, attribute: 'disableApiTermination', value: false }, REGION);
    expect(admin.call('ec2:TerminateInstances', { instanceIds }, REGION).error).toBeNull();
    expect(admin.call('ec2:TerminateInstances', { instanceIds }, REGION).error).toBe('Client.InvalidInstanceID.NotFound');
    const { resources } = stage.account.holdings;
    expect(resources.map((one) => [one.type, one.state, one.createEventId === null])).toEqual([
      ['AWS::EC2::Instance', 'deleted', false],
      ['AWS::EC2::Volume', 'deleted', true],
      ['AWS::EC2::NetworkInterface', 'deleted', true],
    ]);
  });

  it('become possible hours after a quota request', () => {
    const { stage, admin, wait } = bench();
    stage.account.states.limits = { standard: 8, gpu: 0, spot: 0 };
    expect(admin.call('ec2:RunInstances', launch, REGION).error).toBe('Client.VcpuLimitExceeded');
    admin.call('servicequotas:RequestServiceQuotaIncrease', { serviceCode: 'ec2', quotaCode: 'L-1216C47A', desiredValue: 72 }, REGION);
    wait(6 * 3600);
    expect(admin.call('ec2:RunInstances', launch, REGION).error).toBeNull();
  });
});

describe('Auto Scaling groups', () => {
  it('launch by the service, launch again what is terminated, and stop at zero', () => {
    const { stage, admin, wait, records } = bench('attacker');
    const alive = (): string[] => [...stage.account.states.compute(REGION).instances.keys()];
    admin.call('ec2:CreateLaunchTemplate', { name: 'lt', instanceType: 'c5.4xlarge', imageId: 'ami-1' }, REGION);
    admin.call(
      'autoscaling:CreateAutoScalingGroup',
      { autoScalingGroupName: 'g', launchTemplateName: 'lt', minSize: 2, maxSize: 99, desiredCapacity: 2 },
      REGION,
    );
    wait(300);
    const before = alive();
    expect(before).toHaveLength(2);
    admin.call('ec2:TerminateInstances', { instanceIds: before }, REGION);
    expect(alive()).toHaveLength(0);
    wait(900);
    expect(alive()).toHaveLength(2);
    expect(alive()).not.toEqual(before);
    admin.call('autoscaling:UpdateAutoScalingGroup', { autoScalingGroupName: 'g', minSize: 0, maxSize: 0, desiredCapacity: 0 }, REGION);
    wait(900);
    expect(alive()).toHaveLength(0);
    const byService = records().filter((record) => record.sourceIPAddress === 'autoscaling.amazonaws.com');
    expect(byService.map((record) => record.eventName)).toEqual(['RunInstances', 'RunInstances', 'TerminateInstances']);
    expect(byService.map((record) => stage.truth.verdicts.get(record.eventID))).toEqual(['consequence', 'consequence', 'consequence']);
    expect(byService[0]?.userIdentity).toMatchObject({ type: 'AssumedRole', invokedBy: 'autoscaling.amazonaws.com' });
  });
});

describe('persistent Spot requests', () => {
  it('replace what is terminated until they are cancelled', () => {
    const { stage, admin, wait, records } = bench('attacker');
    stage.account.states.limits = { standard: 0, gpu: 0, spot: 64 };
    const asked = admin.call('ec2:RequestSpotInstances', { instanceType: 'c5a.8xlarge', imageId: 'ami-1', count: 1, persistent: true }, REGION);
    wait(300);
    const alive = (): string[] => [...stage.account.states.compute(REGION).instances.keys()];
    admin.call('ec2:TerminateInstances', { instanceIds: alive() }, REGION);
    wait(900);
    expect(alive()).toHaveLength(1);
    admin.call(
      'ec2:CancelSpotInstanceRequests',
      { spotInstanceRequestIds: reachTexts(asked.response, 'spotInstanceRequestSet.items[].spotInstanceRequestId') },
      REGION,
    );
    admin.call('ec2:TerminateInstances', { instanceIds: alive() }, REGION);
    wait(3600);
    expect(alive()).toHaveLength(0);
    const told = records().filter((record) => record.eventName === 'BidFulfilledEvent');
    expect(
      told.map((record) => [record.eventType, record.userIdentity['type'], reachTexts(record.serviceEventDetails, 'instanceIdSet[]').length]),
    ).toEqual([
      ['AwsServiceEvent', undefined, 1],
      ['AwsServiceEvent', undefined, 1],
    ]);
  });
});

describe('ECS services', () => {
  it('fill up with tasks that have no create event, and empty at zero', () => {
    const { stage, admin, wait, records } = bench('attacker');
    admin.call('iam:CreateRole', {
      roleName: 'exec',
      assumeRolePolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    });
    admin.call('ecs:CreateCluster', { clusterName: 'c' }, REGION);
    expect(admin.call('ecs:CreateService', { cluster: 'c', serviceName: 's', taskDefinition: 'none', desiredCount: 3 }, REGION).error).toBe(
      'ClientException',
    );
    admin.call('ecs:RegisterTaskDefinition', { family: 'm', image: 'miner', cpu: '16384', memory: '32768', executionRole: 'exec' }, REGION);
    admin.call('ecs:CreateService', { cluster: 'c', serviceName: 's', taskDefinition: 'm', desiredCount: 3, executionRole: 'exec' }, REGION);
    wait(120);
    const tasks = (): string[] => stage.account.holdings.resources.filter((one) => one.type === 'AWS::ECS::Task').map((one) => one.state);
    expect(tasks()).toEqual(['alive', 'alive', 'alive']);
    expect(admin.call('ecs:DeleteCluster', { cluster: 'c' }, REGION).error).toBe('ClusterContainsServicesException');
    admin.call('ecs:UpdateService', { cluster: 'c', service: 's', desiredCount: 0 }, REGION);
    expect(tasks()).toEqual(['deleted', 'deleted', 'deleted']);
    const names = records()
      .filter((record) => stage.truth.verdicts.get(record.eventID) === 'consequence')
      .map((record) => record.eventName);
    expect(names.sort()).toEqual([...Array<string>(3).fill('AssumeRole'), ...Array<string>(3).fill('CreateNetworkInterface')]);
  });
});
