import { describe, expect, it } from 'vitest';
import { awsServices } from '../../../knowledge/aws-calls/index.ts';
import { openEmptyAccount } from '../open-live-account.ts';
import { codeOf, outputOf, rootAskerOf } from '../testing/ask.ts';

/** What AWS calls a question it does not know. */
const UNKNOWN = /^(InvalidAction|UnknownOperationException|NotImplemented)$/;

describe('the catalogue of calls', () => {
  it('is answered wholly: there is no question the practice account does not know', async () => {
    const { live } = openEmptyAccount();
    const ask = rootAskerOf(live);
    const unknown: string[] = [];
    for (const { service, calls } of awsServices()) {
      for (const operation of Object.keys(calls)) {
        const answer = await ask(`${service} ${operation}`);
        if (answer.kind === 'refused' && UNKNOWN.test(answer.code)) unknown.push(`${service} ${operation}`);
      }
    }
    expect(unknown).toEqual([]);
  });

  it('says nothing is there by an empty list, and of one thing by its absence', async () => {
    const { live } = openEmptyAccount();
    const ask = rootAskerOf(live);
    expect(outputOf(await ask('glue GetDevEndpoints'))).toEqual({ DevEndpoints: [] });
    expect(outputOf(await ask('cloudwatch DescribeAlarms'))).toEqual({ CompositeAlarms: [], MetricAlarms: [], LogAlarms: [] });
    expect(codeOf(await ask('eks DescribeCluster', { name: 'none' }))).toBe('ResourceNotFoundException');
    expect(codeOf(await ask('organizations ListAccounts'))).toBe('AWSOrganizationsNotInUseException');
    expect(codeOf(await ask('support DescribeCases'))).toBe('SubscriptionRequiredException');
  });
});
