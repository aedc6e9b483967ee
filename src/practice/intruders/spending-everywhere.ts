/** Spending where owners rarely look: notebooks in many regions, Lightsail, domains, prepaid plans, Marketplace products. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { policyText, trustService } from '../account/services/iam-documents.ts';
import type { Random } from '../random.ts';

const NOTEBOOK_TYPES = ['ml.g4dn.xlarge', 'ml.g5.12xlarge', 'ml.p3.2xlarge'] as const;

/** A role for notebooks, then one to three notebooks in each region. */
export function* rentNotebooks(client: Client, random: Random, regions: readonly string[]): Script {
  const role = `AmazonSageMaker-ExecutionRole-${random.digits(8)}`;
  client.call('iam:CreateRole', { roleName: role, assumeRolePolicyDocument: policyText(trustService('sagemaker.amazonaws.com')) });
  yield random.between(1, 6);
  client.call('iam:AttachRolePolicy', { roleName: role, policyArn: managedPolicyArn('AmazonS3FullAccess') });
  yield random.between(5, 20);
  for (const region of regions) {
    client.call('sagemaker:ListNotebookInstances', {}, region);
    yield random.between(0.5, 3);
    for (let left = random.whole(1, 3); left > 0; left--) {
      const wish = {
        notebookInstanceName: `${random.pick(['nb', 'train', 'test'])}-${random.letters(5)}`,
        instanceType: random.pick(NOTEBOOK_TYPES),
        role,
      };
      client.call('sagemaker:CreateNotebookInstance', wish, region);
      yield random.between(0.5, 4);
    }
  }
}

export function* rentLightsail(client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('lightsail:GetBundles', {}, region);
    yield random.between(0.5, 4);
    const instanceNames = Array.from({ length: random.whole(2, 6) }, () => `Ubuntu-${random.letters(5)}`);
    client.call('lightsail:CreateInstances', { instanceNames, bundleId: random.pick(['16GB', '32GB']) }, region);
    yield random.between(1, 8);
  }
}

/** Domains for mail or false shops, and things that can be sold on or simply hurt. */
export function* shop(client: Client, random: Random): Script {
  for (let left = random.whole(1, 3); left > 0; left--) {
    const domainName = `${random.pick(['secure', 'login', 'parcel', 'my'])}-${random.letters(7)}.com`;
    client.call('route53domains:CheckDomainAvailability', { domainName });
    yield random.between(1, 10);
    client.call('route53domains:RegisterDomain', { domainName });
    yield random.between(5, 60);
  }
  if (random.chance(0.5)) client.call('savingsplans:CreateSavingsPlan');
  yield random.between(5, 60);
  if (random.chance(0.6)) client.call('aws-marketplace:Subscribe', { productId: `prod-${random.letters(13)}` });
}
