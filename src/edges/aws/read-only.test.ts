import { expect, test } from 'vitest';
import { awsServices } from '../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsCall } from '../../ports/aws-account.ts';
import { readOnly } from './read-only.ts';

function account(): AwsAccount & { readonly asked: AwsCall[] } {
  const asked: AwsCall[] = [];
  return {
    asked,
    ask: (call) => {
      asked.push(call);
      return Promise.resolve({ kind: 'unsupported' });
    },
    async *pages(call) {
      asked.push(call);
      yield { kind: 'unsupported' };
    },
  };
}

const RUN: AwsCall = { service: 'ec2', operation: 'RunInstances', region: 'us-east-1' };

test('a call that is not marked as a read never reaches the account', async () => {
  const inner = account();
  await expect(readOnly(inner).ask(RUN)).rejects.toMatchObject({ code: 'write-in-read-pass', whose: 'us' });
  await expect(readOnly(inner).pages(RUN).next()).rejects.toMatchObject({ code: 'write-in-read-pass' });
  await expect(readOnly(inner).ask({ ...RUN, operation: '__proto__' })).rejects.toMatchObject({ code: 'write-in-read-pass' });
  expect(inner.asked).toEqual([]);
});

test('every read of the catalogue gets through, no write does', async () => {
  const inner = account();
  const guarded = readOnly(inner);
  const calls = awsServices().flatMap((one) =>
    Object.entries(one.calls).map(([operation, { access }]) => ({ service: one.service, operation, access })),
  );
  const through: string[] = [];
  for (const { service, operation } of calls) {
    const refused = await guarded.ask({ service, operation, region: 'us-east-1' }).then(
      () => false,
      () => true,
    );
    if (!refused) through.push(`${service} ${operation}`);
  }
  expect(through).toEqual(calls.filter((one) => one.access === 'read').map((one) => `${one.service} ${one.operation}`));
  expect(inner.asked).toHaveLength(through.length);
});
