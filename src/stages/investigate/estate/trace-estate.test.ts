import { describe, expect, it } from 'vitest';
import type { Estate } from './estate.ts';
import { event } from './sample-event.ts';
import { EC2, ROLE, SESSION } from './case.ts';
import { IDENTITY_CASES } from './identity.cases.ts';
import { MACHINE_CASES } from './machine.cases.ts';
import { traceEstate } from './trace-estate.ts';

const resourcesOf = (estate: Estate): string[] =>
  estate.resources.map(
    (one) =>
      `${one.type} ${one.id} ${one.state}${one.implicit ? ' implicit' : ''}${one.parent === null ? '' : ` in ${estate.resources[one.parent]?.id}`}`,
  );
const footholdsOf = (estate: Estate): string[] => estate.footholds.map((one) => `${one.kind} ${one.target} ${one.state}`);
const edgesOf = (estate: Estate): string[] =>
  estate.issuances.map(
    (one) =>
      `${one.kind}: ${one.parent.accessKeyId ?? one.parent.principal} -> ${one.child.accessKeyId ?? one.child.principal}${one.tie === 'recorded' ? '' : ` (${one.tie})`}`,
  );
describe('traceEstate', () => {
  it.each([...IDENTITY_CASES, ...MACHINE_CASES])('$says', async ({ events, resources, footholds, edges }) => {
    const estate = await traceEstate(events);
    const got = { resources: resourcesOf(estate), footholds: footholdsOf(estate), edges: edgesOf(estate) };
    expect(got).toMatchObject({ ...(resources && { resources }), ...(footholds && { footholds }), ...(edges && { edges }) });
    expect(estate.leftOut).toEqual({});
  });

  it('names who is behind what a service made', async () => {
    const group = event('CreateAutoScalingGroup', {
      source: 'autoscaling.amazonaws.com',
      region: 'eu-west-1',
      request: { autoScalingGroupName: 'g' },
    });
    const run = event('RunInstances', {
      ...EC2,
      arn: null,
      accessKeyId: null,
      invokedBy: 'autoscaling.amazonaws.com',
      request: { tagSpecificationSet: { items: [{ tags: [{ key: 'aws:autoscaling:groupName', value: 'g' }] }] } },
      response: { instancesSet: { items: [{ instanceId: 'i-9' }] } },
    });
    const estate = await traceEstate([group, run]);
    expect(estate.resources.map((one) => [one.id, one.origin?.eventId])).toEqual([
      ['g', group.id],
      ['i-9', group.id],
      ['i-9#volume:root', group.id],
    ]);
  });

  it('keeps a machine whose id the record does not tell', async () => {
    const run = event('RunInstances', {
      ...EC2,
      request: { instanceType: 'c5.24xlarge', instancesSet: { items: [{ maxCount: 5 }] } },
      response: { omitted: true },
    });
    const [made] = (await traceEstate([run])).resources;
    expect(made).toMatchObject({
      type: 'AWS::EC2::Instance',
      id: `#event:${run.id}`,
      details: { idKnown: 'no', count: '5', instanceType: 'c5.24xlarge' },
    });
  });

  it('closes sessions that "Revoke sessions" cut, and leaves later ones open', async () => {
    const assume = (time: number, key: string) =>
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        time,
        request: { roleArn: ROLE, roleSessionName: 'me' },
        response: { credentials: { accessKeyId: key }, assumedRoleUser: { arn: SESSION } },
      });
    const revoke = event('PutRolePolicy', {
      time: 45,
      request: {
        roleName: 'deploy',
        policyName: 'AWSRevokeOlderSessions',
        policyDocument:
          '{"Statement":[{"Effect":"Deny","Action":["*"],"Resource":["*"],"Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-11-01T00:45:00Z"}}}]}',
      },
    });
    const estate = await traceEstate([assume(40, 'ASIAOLD'), revoke, assume(50, 'ASIANEW')]);
    expect(footholdsOf(estate)).toEqual(['role-session ASIAOLD closed', 'role-session ASIANEW open']);
  });

  it('counts what its bounds keep out', async () => {
    const users = Array.from({ length: 5 }, (_, index) => event('CreateUser', { request: { userName: `u${index}` } }));
    const estate = await traceEstate(users, { bounds: { resources: 2, footholds: 3, issuances: 4, touched: 10, perItem: 5 } });
    expect([estate.resources.length, estate.footholds.length, estate.issuances.length]).toEqual([2, 3, 2]);
    expect(estate.leftOut).toEqual({ resources: 3, footholds: 2, issuances: 3 });
  });
});
