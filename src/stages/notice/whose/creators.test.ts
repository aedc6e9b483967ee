import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../ports/clock.ts';
import { boundedAsking } from '../listing/asking.ts';
import { found, testAccount } from '../testing/answering.ts';
import { creatorsFromHistory, wishKey } from './creators.ts';

/** Shape of an entry of LookupEvents as the CloudTrail API reference gives it. */
const event = (name: string, time: string, ids: readonly string[], key: string, error: string | null = null) => ({
  EventId: `e-${time}`,
  EventName: name,
  EventTime: time,
  Username: 'alice',
  Resources: ids.map((ResourceName) => ({ ResourceName })),
  CloudTrailEvent: JSON.stringify({
    userIdentity: { arn: 'arn:aws:iam::123456789012:user/alice', accessKeyId: key },
    sourceIPAddress: '198.51.100.7',
    ...(error === null ? {} : { errorCode: error }),
  }),
});

function setting(pages: (id: string) => readonly ReturnType<typeof event>[]) {
  const at: number[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const account = testAccount(({ input }) => {
    at.push(now);
    const [{ AttributeValue = '' } = {}] = (input?.['LookupAttributes'] ?? []) as { AttributeValue?: string }[];
    return [found({ Events: [...pages(AttributeValue)] })];
  });
  const { signal } = new AbortController();
  return { source: creatorsFromHistory(boundedAsking(account, { atOnce: 4, stop: signal, onEnd: () => undefined }), clock, signal), account, at };
}

describe('creatorsFromHistory', () => {
  it('finds the making among everything said of a thing, and asks once for all it made', async () => {
    const { source, account } = setting(() => [
      event('DescribeInstances', '2026-11-28T03:00:00Z', ['i-1'], 'AKIAI44QH8DHBEXAMPLE'),
      event('RunInstances', '2026-11-28T02:00:00Z', ['i-1', 'i-2'], 'AKIAIOSFODNN7EXAMPLE'),
      event('RunInstances', '2026-11-28T01:00:00Z', ['i-1'], 'AKIAI44QH8DHBEXAMPLE', 'Client.DryRunOperation'),
    ]);
    const { creators } = await source.creatorsOf([
      { region: 'us-east-1', id: 'i-1' },
      { region: 'us-east-1', id: 'i-2' },
    ]);
    const made = {
      from: 'cloudtrail',
      principal: 'arn:aws:iam::123456789012:user/alice',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      ip: '198.51.100.7',
      eventId: 'e-2026-11-28T02:00:00Z',
    };
    expect([creators.get(wishKey({ region: 'us-east-1', id: 'i-1' })), creators.get(wishKey({ region: 'us-east-1', id: 'i-2' }))]).toEqual([
      made,
      made,
    ]);
    expect(account.calls).toHaveLength(1);
  });

  it('asks a Region no more than twice a second', async () => {
    const { source, at } = setting(() => []);
    await source.creatorsOf(Array.from({ length: 8 }, (_, n) => ({ region: 'us-east-1', id: `i-${n}` })));
    expect(at).toHaveLength(8);
    expect(Math.min(...at.slice(1).map((time, index) => time - (at[index] ?? 0)))).toBeGreaterThanOrEqual(500);
  });

  it('says unknown when the history does not tell, and takes no broken record for an answer', async () => {
    const { source } = setting((id) => [{ ...event('TagResource', '2026-11-28T02:00:00Z', [id], 'x'), CloudTrailEvent: '{' }]);
    const { creators } = await source.creatorsOf([{ region: 'us-east-1', id: 'i-1' }]);
    expect(creators.get('us-east-1 i-1')?.from).toBe('unknown');
  });
});
