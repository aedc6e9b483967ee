import { describe, expect, it } from 'vitest';
import { reach, reachTexts } from '../../../knowledge/json-reach.ts';
import { addInstance } from '../../account/services/ec2-instances.ts';
import { founder, makeInstance, makeUser } from '../../owners/estate.ts';
import type { Ledger } from '../../bills/metering/ledger.ts';
import { openEmptyAccount } from '../open-live-account.ts';
import { askerOf, codeOf, outputOf, rootAskerOf } from '../testing/ask.ts';

const REGION = 'us-east-1';

function opened() {
  const { live, stage } = openEmptyAccount();
  stage.account.states.limits = { standard: 100_000, gpu: 0, spot: 100_000 };
  return { live, stage, ask: rootAskerOf(live) };
}

describe('ending machines', () => {
  it('spares the whole zone of a protected machine and ends those of other zones', async () => {
    const { stage, ask } = opened();
    const made = Array.from({ length: 12 }, (_, at) => makeInstance(stage, REGION, 't3.micro', `m${at}`));
    const [shielded] = made;
    if (shielded === undefined) throw new Error('nothing was made');
    const id = shielded.id;
    await ask('ec2 ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } });
    expect(outputOf(await ask('ec2 DescribeInstanceAttribute', { InstanceId: id, Attribute: 'disableApiTermination' }))).toEqual({
      InstanceId: id,
      DisableApiTermination: { Value: true },
    });
    const ids = made.map((one) => one.id);
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: ids }))).toBe('OperationNotPermitted');
    expect(made.filter(({ state }) => state === 'running').map(({ zone }) => zone)).toEqual(
      made.filter(({ zone }) => zone === shielded.zone).map(({ zone }) => zone),
    );
    await ask('ec2 ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: false } });
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: ids }))).toBe('200');
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: ids }))).toBe('200');
    expect(made.every(({ state }) => state === 'terminated')).toBe(true);
  });

  it('does nothing for a trial, and nothing to anybody when one id is wrong', async () => {
    const { stage, ask } = opened();
    const { id } = makeInstance(stage, REGION, 't3.micro', 'one');
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: [id], DryRun: true }))).toBe('DryRunOperation');
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: [id, 'i-00000000000000000'] }))).toBe('InvalidInstanceID.NotFound');
    expect(stage.account.states.compute(REGION).instances.get(id)?.state).toBe('running');
  });

  it('stops the meter with the machine, and the disk only with its end', async () => {
    const { live, stage, ask } = opened();
    const instance = makeInstance(stage, REGION, 'c5.9xlarge', 'miner');
    const ledger = stage.account.meter as Ledger;
    const runs = (id: string): boolean => ledger.ran.some(({ thing, until }) => thing.id === id && until === null);
    await ask('ec2 StopInstances', { InstanceIds: [instance.id] });
    expect([runs(instance.id), runs(instance.volumeIds[0] ?? '')]).toEqual([false, true]);
    live.advance(60);
    await ask('ec2 TerminateInstances', { InstanceIds: [instance.id] });
    expect([runs(instance.id), runs(instance.volumeIds[0] ?? '')]).toEqual([false, false]);
    expect(outputOf(await ask('ec2 DescribeVolumes'))).toEqual({ Volumes: [] });
  });

  it('lists ten thousand machines, all once, without taking the square of it', async () => {
    const { stage, ask } = opened();
    const wish = { region: REGION, type: 't3.micro', role: null, group: null, spot: false, protectedFromStart: false };
    for (let left = 10_000; left > 0; left--) addInstance(stage.account, { ...wish, maker: { hand: 'attacker', eventId: null } });
    const before = process.cpuUsage();
    const seen = new Set<string>();
    let pages = 0;
    for (let token: string | undefined = ''; token !== undefined; pages++) {
      const page = outputOf(await ask('ec2 DescribeInstances', token === '' ? {} : { NextToken: token }));
      for (const id of reachTexts(page, 'Reservations[].Instances[].InstanceId')) seen.add(id);
      [token] = reachTexts(page, 'NextToken');
    }
    expect([seen.size, pages]).toEqual([10_000, 10]);
    // 0.3 s of computing when this was written; ten thousand times ten thousand comparisons would take far more than five.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});

describe('policies that name things', () => {
  it('let one machine be ended and no other', async () => {
    const { live, stage } = opened();
    const [one, other] = [makeInstance(stage, REGION, 't3.micro', 'one'), makeInstance(stage, REGION, 't3.micro', 'other')];
    makeUser(stage, { name: 'helper', policies: [], key: true });
    const Resource = `arn:aws:ec2:${REGION}:${live.account.id}:instance/${one.id}`;
    const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:TerminateInstances', Resource }] };
    stage.must(founder(), 'iam:PutUserPolicy', { userName: 'helper', policyName: 'one', policyDocument: JSON.stringify(document) });
    live.advance(60);
    const ask = askerOf(live, live.signIn({ user: 'helper' }));
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: [other.id] }))).toBe('UnauthorizedOperation');
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: [one.id, other.id] }))).toBe('UnauthorizedOperation');
    expect(codeOf(await ask('ec2 TerminateInstances', { InstanceIds: [one.id] }))).toBe('200');
    expect([one.state, other.state]).toEqual(['terminated', 'running']);
  });
});

describe('machines that come back', () => {
  async function group() {
    const opening = opened();
    const { stage, live } = opening;
    const root = founder();
    stage.must(root, 'ec2:CreateLaunchTemplate', { name: 'miner', instanceType: 'c5.4xlarge', imageId: 'ami-0123456789abcdef0' }, REGION);
    const wish = { autoScalingGroupName: 'grow', launchTemplateName: 'miner', minSize: 3, maxSize: 10, desiredCapacity: 3 };
    stage.must(root, 'autoscaling:CreateAutoScalingGroup', wish, REGION);
    live.advance(300);
    const running = async (): Promise<string[]> =>
      reachTexts(
        outputOf(await opening.ask('ec2 DescribeInstances', { Filters: [{ Name: 'instance-state-name', Values: ['running'] }] })),
        'Reservations[].Instances[].InstanceId',
      );
    return { ...opening, running };
  }

  it('are started again by their group until it is set to zero', async () => {
    const { live, ask, running } = await group();
    const first = await running();
    expect(first).toHaveLength(3);
    await ask('ec2 TerminateInstances', { InstanceIds: first });
    live.advance(600);
    const second = await running();
    expect(second).toHaveLength(3);
    expect(second.some((id) => first.includes(id))).toBe(false);
    expect(codeOf(await ask('auto-scaling DeleteAutoScalingGroup', { AutoScalingGroupName: 'grow' }))).toBe('ResourceInUseFault');
    await ask('auto-scaling UpdateAutoScalingGroup', { AutoScalingGroupName: 'grow', MinSize: 0, MaxSize: 0, DesiredCapacity: 0 });
    live.advance(600);
    expect(await running()).toEqual([]);
    expect(codeOf(await ask('auto-scaling DeleteAutoScalingGroup', { AutoScalingGroupName: 'grow' }))).toBe('200');
  });

  it('tell of their group by tag and in its list', async () => {
    const { ask, running } = await group();
    const byTag = outputOf(await ask('ec2 DescribeInstances', { Filters: [{ Name: 'tag:aws:autoscaling:groupName', Values: ['grow'] }] }));
    const listed = outputOf(await ask('auto-scaling DescribeAutoScalingGroups'));
    expect(reachTexts(byTag, 'Reservations[].Instances[].InstanceId')).toEqual(await running());
    expect(reachTexts(listed, 'AutoScalingGroups[].Instances[].InstanceId')).toEqual(await running());
    expect(reach(listed, 'AutoScalingGroups[].DesiredCapacity')).toEqual([3]);
  });
});
