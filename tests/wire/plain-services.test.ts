/** The three services asked without an SDK client, from the port to an endpoint and back, through both doors. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { serveOnLoopback, type LoopbackServer } from '../../src/edges/aws-wire/serve-on-loopback.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import type { AwsAccount } from '../../src/ports/aws-account.ts';
import type { AwsEndpoint, EndpointAnswer, EndpointCall } from '../../src/ports/aws-endpoint.ts';
import { accountAt, EXAMPLE_KEY } from '../live/live-account-at.ts';

let says: EndpointAnswer = { kind: 'answered', output: {} };
let heard: EndpointCall | null = null;
const endpoint: AwsEndpoint = {
  answer: (call) => {
    heard = call;
    return Promise.resolve(says);
  },
};
const wires = wireServices(['sts'], loadSdkService);
let server: LoopbackServer;

beforeAll(async () => {
  server = await serveOnLoopback(endpoint, wires);
});
afterAll(() => server.close());

describe.each(['in process', 'on loopback'])('%s', (door) => {
  const account = (): AwsAccount =>
    door === 'on loopback' ? accountAt(server.url) : accountAt('', { http: practiceHandler(endpoint, wires), endpointOf: () => null });

  it('tells the account plan, with its end as text', async () => {
    says = { kind: 'answered', output: { accountPlanType: 'FREE', accountPlanExpirationDate: new Date('2027-01-01T00:00:00Z') } };
    expect(await account().ask({ service: 'freetier', operation: 'GetAccountPlanState', region: 'eu-west-1' })).toMatchObject({
      kind: 'found',
      output: { accountPlanType: 'FREE', accountPlanExpirationDate: '2027-01-01T00:00:00.000Z' },
    });
    expect(heard).toMatchObject({
      service: 'freetier',
      operation: 'GetAccountPlanState',
      region: 'us-east-1',
      input: {},
      accessKeyId: EXAMPLE_KEY.accessKeyId,
    });
  });

  it('goes through the notices page by page, and reads one by its ARN', async () => {
    says = { kind: 'answered', output: { managedNotificationEvents: [] } };
    const startTime = new Date('2026-11-01T00:00:00Z');
    for await (const page of account().pages({
      service: 'notifications',
      operation: 'ListManagedNotificationEvents',
      region: 'us-east-1',
      input: { startTime },
    }))
      expect(page.kind).toBe('found');
    expect(heard).toMatchObject({ operation: 'ListManagedNotificationEvents', input: { startTime, maxResults: 100 } });
    const arn = 'arn:aws:notifications::123456789012:managed-notification-configuration/category/AWS-Health/sub-category/Security/event/a1';
    await account().ask({ service: 'notifications', operation: 'GetManagedNotificationEvent', region: 'us-east-1', input: { arn } });
    expect(heard).toMatchObject({ operation: 'GetManagedNotificationEvent', input: { arn } });
  });

  it('is refused in the words of the endpoint', async () => {
    says = { kind: 'refused', status: 403, code: 'AccessDeniedException', message: 'x with an explicit deny in a service control policy' };
    expect(await account().ask({ service: 'rolesanywhere', operation: 'ListTrustAnchors', region: 'eu-west-1' })).toMatchObject({
      kind: 'denied',
      action: 'rolesanywhere:ListTrustAnchors',
      by: 'scp',
    });
    expect(heard).toMatchObject({ service: 'rolesanywhere', operation: 'ListTrustAnchors', region: 'eu-west-1' });
  });
});
