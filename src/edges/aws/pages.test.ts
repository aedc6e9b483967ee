import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwsAnswer, AwsCall } from '../../ports/aws-account.ts';
import { allPages } from './pages.ts';

/** A list of numbers behind `iam:ListUsers`, `size` at a time. */
function listOf(total: number, size: number): { readonly asked: AwsCall[]; readonly ask: (call: AwsCall) => Promise<AwsAnswer> } {
  const asked: AwsCall[] = [];
  return {
    asked,
    ask(call) {
      asked.push(call);
      const from = Number(call.input?.['Marker'] ?? 0);
      const next = from + size;
      const Users = Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, index) => from + index);
      return Promise.resolve({ kind: 'found', output: next < total ? { Users, Marker: String(next) } : { Users }, requestId: null });
    },
  };
}

const USERS: AwsCall = { service: 'iam', operation: 'ListUsers', region: 'us-east-1' };

async function gathered(ask: (call: AwsCall) => Promise<AwsAnswer>, call: AwsCall): Promise<AwsAnswer[]> {
  const answers: AwsAnswer[] = [];
  for await (const answer of allPages(ask, call)) answers.push(answer);
  return answers;
}

test('every item of a list of any length, at any size of page, once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), async (total, size) => {
      const list = listOf(total, size);
      const answers = await gathered(list.ask, USERS);
      const items = answers.flatMap((answer) => (answer.kind === 'found' ? (answer.output as { Users: number[] }).Users : []));
      expect(items).toEqual(Array.from({ length: total }, (_, index) => index));
      expect(list.asked).toHaveLength(Math.max(1, Math.ceil(total / size)));
    }),
    { numRuns: 50 },
  );
});

test('the largest page is asked for, unless the request chooses or names things by id', async () => {
  const sizeAsked = async (call: AwsCall): Promise<unknown> => {
    const list = listOf(0, 1);
    await gathered(list.ask, call);
    return list.asked[0]?.input;
  };
  expect(await sizeAsked(USERS)).toEqual({ MaxItems: 1000 });
  expect(await sizeAsked({ ...USERS, input: { MaxItems: 5 } })).toEqual({ MaxItems: 5 });
  expect(await sizeAsked({ service: 'ec2', operation: 'DescribeInstances', region: 'us-east-1', input: { InstanceIds: ['i-1'] } })).toEqual({
    InstanceIds: ['i-1'],
  });
});

test('a mark may lie deeper in the answer', async () => {
  const asked: AwsCall[] = [];
  const ask = (call: AwsCall): Promise<AwsAnswer> => {
    asked.push(call);
    const DistributionList = asked.length === 1 ? { NextMarker: 'm' } : {};
    return Promise.resolve({ kind: 'found', output: { DistributionList }, requestId: null });
  };
  await gathered(ask, { service: 'cloudfront', operation: 'ListDistributions', region: 'us-east-1' });
  expect(asked.map((call) => call.input)).toEqual([{}, { Marker: 'm' }]);
});

test('a list that goes in circles ends and says so', async () => {
  let turn = 0;
  const answers = await gathered(() => Promise.resolve({ kind: 'found', output: { Marker: ['a', 'b'][turn++ % 2] ?? '' }, requestId: null }), USERS);
  expect(answers.map((answer) => answer.kind)).toEqual(['found', 'found', 'found', 'failed']);
  expect(answers.at(-1)).toMatchObject({ code: 'EndlessList' });
});

test('the first answer that is none ends the list', async () => {
  const denied: AwsAnswer = { kind: 'denied', action: 'iam:ListUsers', by: 'scp', message: '' };
  const ask = (call: AwsCall): Promise<AwsAnswer> =>
    Promise.resolve(call.input?.['Marker'] === undefined ? { kind: 'found', output: { Users: [1], Marker: 'm' }, requestId: null } : denied);
  expect((await gathered(ask, USERS)).map((answer) => answer.kind)).toEqual(['found', 'denied']);
});

test('what is no list in the catalogue is our mistake', async () => {
  await expect(gathered(listOf(1, 1).ask, { service: 'sts', operation: 'GetCallerIdentity', region: 'us-east-1' })).rejects.toThrow('no list');
});
