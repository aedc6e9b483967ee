/** Programs that act day and night for the owner: instances, functions, small uploads; and the services that hand them credentials. */
import type { Script } from '../agenda.ts';
import { Client } from '../account/client.ts';
import type { Fields, Hand } from '../account/call.ts';
import type { Credential } from '../account/credential.ts';
import { HOUR, MINUTE } from '../clock.ts';
import { addressOf } from '../networks.ts';
import type { Stage } from '../stage.ts';
import { serviceCaller } from './estate.ts';

/** Lets a service take a role of the account, as AWSService, and gives the session out. Null when the role is gone. */
export function serviceAssumes(
  stage: Stage,
  service: string,
  role: string,
  sessionName: string,
  region: string,
  hand: Hand = 'service',
  more: Fields = {},
): Credential | null {
  const roleArn = `arn:aws:iam::${stage.account.id}:role${stage.account.identities.rolePathOf(role)}${role}`;
  return stage.account.call(serviceCaller(service, hand), 'sts:AssumeRole', { roleArn, roleSessionName: sessionName, ...more }, region).issued;
}

export interface Routine {
  /** What it calls, with input where CloudTrail shows some. */
  readonly calls: readonly { readonly action: string; readonly input?: Fields }[];
  /** Seconds between calls, on average. */
  readonly every: number;
}

export interface InstanceProgram {
  readonly region: string;
  readonly instanceId: string;
  readonly role: string;
  readonly address: string;
  readonly userAgent: string;
  readonly delivery: '1.0' | '2.0';
  /** Where the credential of the moment lies, for whoever can reach the metadata service. */
  readonly tray?: { credential: Credential | null };
}

/** A server with a role: fresh credentials some hours apart, calls in between. */
export function* instanceProgram(stage: Stage, program: InstanceProgram, routine: Routine): Script {
  const random = stage.random.fork(`instance/${program.instanceId}`);
  yield random.between(0, HOUR);
  for (;;) {
    const credential = serviceAssumes(stage, 'ec2.amazonaws.com', program.role, program.instanceId, program.region, 'service', {
      roleDelivery: program.delivery,
      durationSeconds: 6 * HOUR,
    });
    if (credential === null) return;
    if (program.tray !== undefined) program.tray.credential = credential;
    const client = new Client(stage.account, credential, { hand: 'owner', address: program.address, userAgent: program.userAgent });
    const until = stage.clock.now + random.between(5.2, 5.9) * HOUR;
    while (stage.clock.now < until) {
      const { action, input } = random.pick(routine.calls);
      client.call(action, input ?? {}, program.region);
      yield random.waiting(routine.every / stage.scale);
    }
  }
}

/** A function that runs now and then: its execution role is taken by lambda.amazonaws.com, its calls come from Amazon addresses. */
export function* functionProgram(stage: Stage, name: string, role: string, region: string, userAgent: string, routine: Routine): Script {
  const random = stage.random.fork(`function/${region}/${name}`);
  const addresses = Array.from({ length: random.whole(3, 8) }, () =>
    addressOf(region.startsWith('ap-northeast') ? 'aws-tokyo' : 'aws-us-east-1', random),
  );
  yield random.between(0, 3 * HOUR);
  for (;;) {
    const credential = serviceAssumes(stage, 'lambda.amazonaws.com', role, name, region);
    if (credential === null) return;
    const client = new Client(stage.account, credential, { hand: 'owner', address: random.pick(addresses), userAgent });
    for (let left = random.whole(1, 4); left > 0; left--) {
      const { action, input } = random.pick(routine.calls);
      client.call(action, input ?? {}, region);
      yield random.between(0.2, 20);
    }
    yield random.waiting(routine.every / stage.scale);
  }
}

/** A script at home or on a rented server that uploads something every night with a long-term key. */
export function* nightlyUpload(
  stage: Stage,
  credential: Credential,
  addressNow: () => string,
  userAgent: string,
  region: string,
  bucket: string,
): Script {
  const random = stage.random.fork(`upload/${credential.keyId}`);
  yield random.between(1, 24) * HOUR;
  for (;;) {
    const client = new Client(stage.account, credential, { hand: 'owner', address: addressNow(), userAgent });
    client.call('s3:GetBucketLocation', { bucketName: bucket }, region);
    yield random.between(1, 4);
    client.call('s3:ListBuckets', {}, region);
    for (let left = random.whole(1, 5); left > 0; left--)
      client.call('s3:PutObject', { bucketName: bucket, key: `backup/${random.hex(8)}.tar.gz` }, region);
    yield 24 * HOUR + random.between(-10, 10) * MINUTE;
  }
}
