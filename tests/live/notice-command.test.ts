/** `hikeshi notice` as a person types it, against a planted account on this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveOnLoopback, type LoopbackServer } from '../../src/edges/aws-wire/serve-on-loopback.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import type { EndpointCall } from '../../src/ports/aws-endpoint.ts';
import type { NoticeRecord } from '../../src/stages/notice/index.ts';
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';
import { EXAMPLE_KEY } from './live-account-at.ts';
import { plantedEndpoint } from './planted-endpoint.ts';
import { SIGNED } from './through-sdk.ts';

const heard: EndpointCall[] = [];
const planted = plantedEndpoint({ regions: ['us-east-1', 'ap-northeast-1'], machines: { 'ap-northeast-1': 2 } });
let server: LoopbackServer;

beforeAll(async () => {
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((key) => !SIGNED.has(key)),
    loadSdkService,
  );
  const endpoint = {
    answer: (call: EndpointCall) => {
      heard.push(call);
      return planted.answer(call);
    },
  };
  server = await serveOnLoopback(endpoint, services);
});
afterAll(() => server.close());

const run = (...args: string[]): Promise<Ran> => {
  // The credential chain of the SDK reads the environment of the process itself.
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: EXAMPLE_KEY.accessKeyId, AWS_SECRET_ACCESS_KEY: EXAMPLE_KEY.secretAccessKey });
  return runHikeshi(['notice', ...args], { env: { AWS_ENDPOINT_URL: server.url } });
};

describe('hikeshi notice', () => {
  it('prints the record as its schema says, says what was not seen, and leaves with 5', async () => {
    const { code, out, err } = await run('--json', '--lang', 'en', '--regions', 'ap-northeast-1');
    const record = JSON.parse(out) as NoticeRecord;
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schemas/notice-1.schema.json'), 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0];
    expect(z.fromJSONSchema(schema).safeParse(record).error).toBeUndefined();
    expect(record.resources.filter(({ burning }) => burning).map(({ kind }) => kind)).toEqual(['ec2-instance', 'ec2-instance', 'lightsail-instance']);
    // Three services are signed by hand and nobody plays them here: they failed.
    expect([code, record.coverage.whole]).toEqual([5, false]);
    expect(err).toContain('EC2 first: 2 machines running');
    expect(err).toContain('(not-all-seen)');
    const writes = heard.filter(({ service, operation }) => knownCall(service, operation)?.access !== 'read');
    expect([heard.length > 100, writes]).toEqual([true, []]);
  });

  it.each(['Tokyo', 'us-east-1;rm', ''])('refuses what is no Region: %j', async (text) => {
    const { code, err } = await run('--lang', 'ja', '--regions', text);
    expect(code).toBe(2);
    expect(err).toContain('(bad-regions)');
  });
});
