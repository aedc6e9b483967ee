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
import { withFaults } from '../../src/practice/live/faults.ts';
import { unseenCharacters } from '../../src/words/visible-text.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';
import { EXAMPLE_KEY } from './live-account-at.ts';
import { plantedEndpoint } from './planted-endpoint.ts';
import { SIGNED } from './through-sdk.ts';

const heard: EndpointCall[] = [];
const planted = plantedEndpoint({ regions: ['us-east-1', 'ap-northeast-1'], machines: { 'ap-northeast-1': 2 } });
/** Service nobody may look into. */
let denied: string | null = null;
let server: LoopbackServer;

beforeAll(async () => {
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((key) => !SIGNED.has(key)),
    loadSdkService,
  );
  const endpoint = {
    answer: (call: EndpointCall) => {
      heard.push(call);
      return denied === null ? planted.answer(call) : withFaults(planted, [{ trouble: 'denied', service: denied }]).answer(call);
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
  it('prints the record as its schema says, and writes nothing', async () => {
    const { code, out, err } = await run('--json', '--lang', 'en', '--regions', 'ap-northeast-1');
    const record = JSON.parse(out) as NoticeRecord;
    expect(out.split('\n').filter((line) => unseenCharacters().test(line))).toEqual([]);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schemas/notice-1.schema.json'), 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0];
    expect(z.fromJSONSchema(schema).safeParse(record).error).toBeUndefined();
    expect(record.resources.filter(({ burning }) => burning).map(({ kind }) => kind)).toEqual(['ec2-instance', 'ec2-instance', 'lightsail-instance']);
    // us-east-1 was left out by the person: the record says so, and it is no failure.
    expect([code, record.coverage.whole, record.coverage.cells.filter(({ whole }) => !whole)]).toEqual([0, false, []]);
    expect(err).toContain('EC2 first: 2 machines running');
    const writes = heard.filter(({ service, operation }) => knownCall(service, operation)?.access !== 'read');
    expect([heard.length > 100, writes]).toEqual([true, []]);
  });

  it('leaves with 5 when something could not be looked at, and says what', async () => {
    denied = 'lambda';
    const { code, out, err } = await run('--lang', 'ja', '--regions', 'ap-northeast-1');
    expect(code).toBe(5);
    expect(out).toContain('見る権限がない: AWS Lambda (ap-northeast-1) [lambda:ListFunctions]');
    expect(err).toContain('(not-all-seen)');
  });

  it.each(['Tokyo', 'us-east-1;rm', ''])('refuses what is no Region: %j', async (text) => {
    const { code, err } = await run('--lang', 'ja', '--regions', text);
    expect(code).toBe(2);
    expect(err).toContain('(bad-regions)');
  });
});
