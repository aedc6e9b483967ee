/** Looking for secrets and copying data out. */
import { reachText } from '../../knowledge/json-reach.ts';
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';
import { FOREIGN_ACCOUNTS } from './planting.ts';

export function* readSecrets(client: Client, random: Random, region: string): Script {
  client.call('secretsmanager:ListSecrets', { maxResults: 100 }, region);
  yield random.between(0.5, 4);
  for (let left = random.whole(2, 8); left > 0; left--) {
    client.call(
      'secretsmanager:GetSecretValue',
      { secretId: `arn:aws:secretsmanager:${region}:${client.account.id}:secret:app/${random.letters(5)}-${random.lettersAndDigits(6)}` },
      region,
    );
    yield random.between(0.3, 3);
  }
  client.call('ssm:DescribeParameters', { maxResults: 50 }, region);
  yield random.between(0.3, 3);
  client.call('ssm:GetParameters', { names: ['/app/database-url', '/app/api-key'], withDecryption: true }, region);
  yield random.between(0.3, 3);
}

/** Lists and copies buckets; single objects show only where the trail records data events. */
export function* copyBuckets(client: Client, random: Random, region: string, buckets: readonly string[]): Script {
  client.call('s3:ListBuckets', {}, region);
  yield random.between(1, 5);
  for (const bucketName of buckets) {
    client.call('s3:GetBucketLocation', { bucketName }, region);
    client.call('s3:GetBucketAcl', { bucketName }, region);
    client.call('s3:ListObjects', { bucketName }, region);
    yield random.between(0.5, 5);
    for (let left = random.whole(10, 60); left > 0; left--) {
      client.call('s3:GetObject', { bucketName, key: `${random.pick(['users', 'invoices', 'backup', 'logs'])}/${random.hex(8)}.csv` }, region);
      yield random.between(0.05, 0.6);
    }
  }
}

/** A disk's snapshot, handed to another account. */
export function* shareSnapshot(client: Client, random: Random, region: string, volumeId: string): Script {
  const made = client.call('ec2:CreateSnapshot', { volumeId, description: 'backup' }, region);
  yield random.between(30, 300);
  const snapshotId = reachText(made.response, 'snapshotId');
  if (snapshotId !== null) client.call('ec2:ModifySnapshotAttribute', { snapshotId, userId: random.pick(FOREIGN_ACCOUNTS) }, region);
}
