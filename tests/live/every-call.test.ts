/** Every call of the catalogue against its real client: it can be made and sent, and no list goes on without the catalogue knowing how. */
import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import type { AwsHttpHandler } from '../../src/edges/aws/http/handler.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import { awsServices } from '../../src/knowledge/aws-calls/index.ts';
import type { KnownCall } from '../../src/knowledge/aws-calls/index.ts';
import { accountAt } from './live-account-at.ts';

const SIGNED = new Set(['freetier', 'notifications', 'rolesanywhere']);
const calls = awsServices().flatMap((one) => Object.entries(one.calls).map(([operation, call]) => ({ service: one.service, operation, call })));

/** Structure schemas of the SDK: `[3, namespace, name, traits, names of members, schemas of members]`; the mark 1 beside a member means it stands in the path. */
type Members = readonly [number, string, string, unknown, readonly string[], readonly unknown[]];

/** Names of the members of a call's input and output, and those of the input that belong into the path. */
async function shapeOf(
  service: string,
  operation: string,
): Promise<{ readonly input: readonly string[]; readonly output: readonly string[]; readonly path: readonly string[] }> {
  const client = (await import(`@aws-sdk/client-${service}`)) as Record<
    string,
    readonly [number, string, string, unknown, () => Members, () => Members]
  >;
  const schema = client[`${operation}$`];
  const [input, output] = [schema?.[4](), schema?.[5]()];
  const path = (input?.[4] ?? []).filter((_name, index) => {
    const member = input?.[5][index];
    return Array.isArray(member) && member[1] === 1;
  });
  return { input: input?.[4] ?? [], output: output?.[4] ?? [], path };
}

describe('each call is sent by its client', () => {
  const sent: string[] = [];
  const http: AwsHttpHandler = {
    handle(request) {
      sent.push(request.hostname);
      return Promise.resolve({ response: new HttpResponse({ statusCode: 400, headers: { 'x-amzn-requestid': 'r' }, body: Buffer.from('') }) });
    },
  };

  test.each(Object.keys(SERVICE_FILES))('%s', async (service) => {
    const account = accountAt('', { http, endpointOf: () => null });
    for (const { operation } of calls.filter((one) => one.service === service)) {
      const path = SIGNED.has(service) ? ['arn', 'trustAnchorId', 'profileId'] : (await shapeOf(service, operation)).path;
      const before = sent.length;
      const region = 'ap-northeast-1';
      const answer = await account.ask({
        service,
        operation,
        region,
        input: { ...Object.fromEntries(path.map((name) => [name, 'x-1'])), ...(service === 's3-control' ? { AccountId: '123456789012' } : {}) },
      });
      expect({ operation, answer: answer.kind, sent: sent.length > before }).toMatchObject({ operation, answer: 'failed', sent: true });
    }
  });
});

/** Output members that hold a mark, and the input members they may go back into. */
const isMark = (name: string): boolean => /^(next)?_?(page)?(token|marker)$|continuationtoken$/i.test(name);

test('a call that gives a mark and takes one is a list in the catalogue', async () => {
  const missed: string[] = [];
  for (const { service, operation, call } of calls.filter((one) => !SIGNED.has(one.service))) {
    const { input, output } = await shapeOf(service, operation);
    const marks: KnownCall['pages'] = call.pages;
    if (marks === undefined && output.some(isMark) && input.some(isMark)) missed.push(`${service} ${operation}`);
    if (marks !== undefined && (!input.includes(marks.to) || !output.includes(marks.from.split('.')[0] ?? '')))
      missed.push(`${service} ${operation} ${marks.from}`);
    if (marks?.size !== undefined && !input.includes(marks.size.member)) missed.push(`${service} ${operation} ${marks.size.member}`);
  }
  expect(missed).toEqual([]);
});

test('a service signed by hand has no client to play it with', async () => {
  await expect(loadSdkService('freetier')).rejects.toThrow('no SDK client');
  expect(Object.keys((await loadSdkService('sts')).commands)).toContain('GetCallerIdentity');
});
