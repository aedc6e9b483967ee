/** Every operation the practice account answers, asked in a story full of things: no answer has a member or a kind of value AWS's model does not know. */
import { beforeAll, describe, expect, it } from 'vitest';
import { undeclaredMembers } from '../../src/edges/aws-wire/undeclared-members.ts';
import { wireService } from '../../src/edges/aws-wire/wire-service.ts';
import { awsService } from '../../src/knowledge/aws-calls/index.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { openStory } from '../../src/practice/live/open-live-account.ts';
import { LIVE_SERVICES } from '../../src/practice/live/services/index.ts';
import { asking, type Ask } from '../../src/practice/live/testing/asking.ts';
import { sdkPackage, sdkServiceKeys } from '../wire/sdk-packages.ts';

let live: LiveAccount;
let ask: Ask;

beforeAll(() => {
  live = openStory({ scenario: 'asg-ecs-mining', seed: 1, beforeEnd: 6 * 3600, validatedDays: 0.2 });
  ask = asking(live, live.signIn('root'));
});

/** Inputs that lead somewhere: names of things the story has. */
function inputOf(): Readonly<Record<string, unknown>> {
  const { identities, states } = live.account;
  const user = [...identities.users.values()].find((one) => one.keys.size > 0);
  return {
    UserName: user?.name ?? '',
    RoleName: [...identities.roles.keys()][0],
    AccessKeyId: [...identities.keys.keys()][0],
    PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    VersionId: 'v1',
    Name: `arn:aws:cloudtrail:${states.trail.homeRegion}:${live.account.id}:trail/${states.trail.name ?? ''}`,
    TrailName: `arn:aws:cloudtrail:${states.trail.homeRegion}:${live.account.id}:trail/${states.trail.name ?? ''}`,
    Bucket: [...states.buckets][0],
    PolicySourceArn: `arn:aws:iam::${live.account.id}:user/${user?.name ?? ''}`,
    ActionNames: ['ec2:RunInstances'],
  };
}

describe.each([...LIVE_SERVICES.keys()].filter((key) => sdkServiceKeys().includes(key)))('%s', (key) => {
  it('answers what its model knows', async () => {
    const reads = Object.entries(awsService(key)?.calls ?? {}).flatMap(([operation, call]) => (call.access === 'read' ? [operation] : []));
    const { operations } = wireService(key, await sdkPackage(key));
    const wrong: string[] = [];
    for (const operation of reads) {
      for (const region of ['us-east-1', 'ap-northeast-1']) {
        const answer = await ask(key, operation, inputOf(), region);
        if (answer.kind === 'lost') continue;
        if (answer.kind === 'refused' && /InvalidAction|UnknownOperation|NotImplemented/.test(answer.code)) continue;
        const output = operations.get(operation)?.output;
        if (answer.kind === 'answered' && output !== undefined)
          wrong.push(...undeclaredMembers(output, answer.output).map((member) => `${operation}: ${member}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('knows every read of IAM, STS and CloudTrail that the catalogue lists', () => {
  const missing = ['iam', 'sts', 'cloudtrail'].flatMap((key) =>
    Object.keys(awsService(key)?.calls ?? {})
      .filter((operation) => LIVE_SERVICES.get(key)?.operations[operation] === undefined)
      .map((operation) => `${key}:${operation}`),
  );
  expect(missing).toEqual([]);
});
