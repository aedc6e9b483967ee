import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwsCall } from '../../../ports/aws-account.ts';
import { ecsCluster } from '../resources/ecs-cluster/resource.ts';
import { ecsService } from '../resources/ecs-service/resource.ts';
import { ecsTask } from '../resources/ecs-task/resource.ts';
import { found, testAccount } from '../testing/answering.ts';
import { boundedAsking } from './asking.ts';
import { filled, filledInput, type Item } from './item.ts';
import { listItems } from './list-items.ts';
import { tagsOf } from './tags.ts';

const PLACE = { region: 'us-east-1', account: '123456789012' };
const open = { stop: new AbortController().signal, onEnd: () => undefined };

describe('boundedAsking', () => {
  it('has no more under way than allowed, and lets the urgent go first', async () => {
    let now = 0;
    let most = 0;
    const order: string[] = [];
    const account = testAccount(async ({ region }) => {
      most = Math.max(most, ++now);
      order.push(region);
      await Promise.resolve();
      now--;
      return [found({})];
    });
    const asking = boundedAsking(account, { ...open, atOnce: 3 });
    const ask = async (region: string, urgency: number): Promise<void> => {
      await asking.pages({ service: 'ec2', operation: 'DescribeAddresses', region }, urgency).next();
    };
    await Promise.all([...Array.from({ length: 20 }, (_, n) => ask(`late-${n}`, 3)), ask('urgent-1', 1)]);
    expect(most).toBe(3);
    expect(order.indexOf('urgent-1')).toBeLessThan(5);
    expect(order).toHaveLength(21);
  });

  it('ends once for all when the credentials end', async () => {
    const ends: string[] = [];
    const account = testAccount(() => [{ kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: '' }]);
    const asking = boundedAsking(account, { ...open, atOnce: 3, onEnd: (why) => ends.push(why) });
    for await (const answer of asking.pages({ service: 'ec2', operation: 'DescribeInstances', region: 'us-east-1' }, 1))
      expect(answer.kind).toBe('failed');
    expect(ends).toEqual(['credentials']);
  });
});

describe('listItems', () => {
  const CLUSTERS = ['a', 'b'].map((name) => `arn:aws:ecs:us-east-1:123456789012:cluster/${name}`);

  function answer({ operation, input }: AwsCall) {
    const cluster = (input?.['cluster'] ?? '') as string;
    if (operation === 'ListClusters') return [found({ clusterArns: CLUSTERS })];
    if (operation === 'ListTasks') return [found({ taskArns: Array.from({ length: 150 }, (_, n) => `${cluster}/task-${n}`) })];
    if (operation === 'DescribeTasks')
      return [found({ tasks: ((input?.['tasks'] ?? []) as string[]).map((taskArn) => ({ taskArn, launchType: 'FARGATE' })) })];
    return [found({})];
  }

  it('asks for what several kinds share once, and describes in batches that never mix parents', async () => {
    const account = testAccount(answer);
    const listing = { asking: boundedAsking(account, { ...open, atOnce: 8 }), place: PLACE, askedAt: 'us-east-1', shared: new Map() };
    const [tasks] = await Promise.all([ecsTask, ecsService, ecsCluster].map((type) => listItems(type, listing)));
    expect(tasks?.items).toHaveLength(300);
    expect(account.calls.filter(({ operation }) => operation === 'ListClusters')).toHaveLength(1);
    const batches = account.calls.flatMap(({ operation, input }) =>
      operation === 'DescribeTasks' ? [{ tasks: (input?.['tasks'] ?? []) as string[], cluster: input?.['cluster'] as string }] : [],
    );
    expect(batches.map(({ tasks }) => tasks.length).sort((x, y) => y - x)).toEqual([100, 100, 50, 50]);
    expect(batches.every(({ tasks, cluster }) => tasks.every((arn) => arn.startsWith(cluster)))).toBe(true);
  });

  it('keeps the names of what it may not describe', async () => {
    const account = testAccount((call) =>
      call.operation === 'DescribeTasks' ? [{ kind: 'denied', action: 'ecs:DescribeTasks', by: 'no-allow', message: '' }] : answer(call),
    );
    const listed = await listItems(ecsTask, {
      asking: boundedAsking(account, { ...open, atOnce: 8 }),
      place: PLACE,
      askedAt: 'us-east-1',
      shared: new Map(),
    });
    expect([listed.items.length, listed.refused, listed.detailRefused?.answer.kind]).toEqual([300, null, 'denied']);
  });
});

describe('templates', () => {
  const item: Item = { Name: 'x', Deep: { Id: 7 }, $parent: { Arn: 'arn:p' } };

  it('fills what is there, at any depth, and is nothing when something is missing', () => {
    expect(filled('arn:{region}:{account}:{Name}/{Deep.Id}', item, PLACE)).toBe('arn:us-east-1:123456789012:x/7');
    expect(filled('{Name}{Other}', item, PLACE)).toBeNull();
    expect(filledInput({ a: ['{$parent.Arn}'], b: { c: '{Name}', d: 5, e: null } }, item, PLACE)).toEqual({
      a: ['arn:p'],
      b: { c: 'x', d: 5, e: null },
    });
    expect(filledInput({ a: ['{Other}'] }, item, PLACE)).toBeNull();
  });

  it('never takes what AWS says for a template', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(filled('{Name}', { Name: text }, PLACE)).toBe(text);
        expect(filledInput({ a: '{Name}' }, { Name: text }, PLACE)).toEqual({ a: text });
      }),
    );
  });
});

describe('tagsOf', () => {
  it.each([
    ['Key and Value', { Tags: [{ Key: 'a', Value: '1' }] }, 'Tags[]', { a: '1' }],
    ['key and value', { tags: [{ key: 'a', value: '1' }] }, 'tags[]', { a: '1' }],
    ['a map', { tags: { a: '1', b: 2 } }, 'tags', { a: '1' }],
    ['nothing', {}, 'Tags[]', {}],
    ['nonsense', { Tags: ['x', null, 5, { Key: 5 }] }, 'Tags[]', { 5: '' }],
  ] as const)('%s', (_, item, path, tags) => {
    expect(tagsOf(item as Item, path)).toEqual(tags);
  });

  it('keeps no more and no longer tags than AWS allows', () => {
    const Tags = Array.from({ length: 500 }, (_, n) => ({ Key: `k${n}`, Value: 'v'.repeat(10_000) }));
    const tags = tagsOf({ Tags }, 'Tags[]');
    expect([Object.keys(tags).length, tags['k0']?.length]).toEqual([60, 256]);
  });
});
