/** Turning the account into a mail sender: quotas in many regions, out of the sandbox, new identities, a mail-only user. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';
import { plantUser } from './planting.ts';

export function* lookAtMail(client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('ses:GetSendQuota', {}, region);
    yield random.between(0.1, 1);
    client.call('ses:GetAccount', {}, region);
    yield random.between(0.1, 1);
    client.call('ses:ListIdentities', { identityType: 'Domain' }, region);
    yield random.between(0.1, 1);
  }
}

export function* openMail(client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('ses:PutAccountDetails', {}, region);
    yield random.between(0.2, 2);
  }
  client.call('support:CreateCase', { serviceCode: 'service-ses', subject: 'SES sending limits increase', categoryCode: 'sending-limits-increase' });
  yield random.between(10, 120);
  client.call(
    'servicequotas:RequestServiceQuotaIncrease',
    { serviceCode: 'ses', quotaCode: 'L-804C8AE8', desiredValue: 100_000 },
    regions[0] ?? 'us-east-1',
  );
  yield random.between(5, 60);
  for (const region of regions.slice(0, 3)) {
    client.call('ses:UpdateAccountSendingEnabled', { enabled: true }, region);
    yield random.between(0.5, 4);
    for (let left = random.whole(1, 3); left > 0; left--) {
      client.call(
        'ses:CreateEmailIdentity',
        { emailIdentity: `${random.letters(8)}.${random.pick(['example.net', 'example.org', 'example.com'])}` },
        region,
      );
      yield random.between(1, 8);
    }
  }
  yield* plantUser(client, random, { password: false, key: true, policy: 'AmazonSESFullAccess' });
}
