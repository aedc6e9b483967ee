/** What a schedule of an intruder's does by itself: calls the function, and the function starts machines with its role. It goes on when every key is dead. */
import { Client } from '../../account/client.ts';
import type { Script } from '../../agenda.ts';
import { MINUTE } from '../../clock.ts';
import { addressOf } from '../../networks.ts';
import { imageOf } from '../../owners/estate.ts';
import { serviceAssumes } from '../../owners/programs.ts';
import { missingIn, type Ground } from './moves.ts';

export interface Scheduled {
  readonly region: string;
  readonly rule: string;
  readonly functionName: string;
  readonly roleName: string;
}

/** Ends with the rule; while the rule is off, or the function is gone or limited to nothing, nothing happens. */
export function* runSchedule(ground: Ground, { region, rule, functionName, roleName }: Scheduled): Script {
  const { stage } = ground;
  const { things, functions } = stage.account.states;
  const random = stage.random.fork(`schedule/${region}/${rule}`);
  const address = addressOf('aws-us-east-1', random);
  for (;;) {
    yield 5 * MINUTE;
    const made = things.get('event-rule', region, rule);
    if (made === null) return;
    const called = functions.get(`${region}/${functionName}`);
    if (!made.facts.enabled || made.facts.targets.length === 0 || called === undefined || called.concurrency === 0) continue;
    const missing = ground.regions.filter((one) => missingIn(ground, one) > 0);
    if (missing.length === 0) continue;
    const credential = serviceAssumes(stage, 'lambda.amazonaws.com', roleName, functionName, region, 'consequence');
    if (credential === null) continue;
    const seat = { hand: 'attacker', address, userAgent: 'Boto3/1.34.99 exec-env/AWS_Lambda_python3.12' } as const;
    const client = new Client(stage.account, credential, seat);
    for (const one of missing) {
      const wish = { instanceType: ground.instanceType, imageId: imageOf(stage, one), count: missingIn(ground, one), minCount: 1, userData: true };
      client.call('ec2:RunInstances', wish, one);
    }
  }
}
