/** Looks bad, is not: Terraform builds a second region, and a security scanner sweeps all regions from a new address, refused again and again. */
import type { Script } from '../agenda.ts';
import { Client } from '../account/client.ts';
import { trustAccount } from '../account/services/iam-documents.ts';
import { DAY, HOUR } from '../clock.ts';
import { addressOf } from '../networks.ts';
import { terraform } from '../owners/clients.ts';
import { imageOf, makeRole, makeUser } from '../owners/estate.ts';
import { plan } from '../owners/infrastructure-as-code.ts';
import { scan, SCANNER } from '../owners/security-scan.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import type { Stage } from '../stage.ts';
import { anyTime } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const innocentTerraformScanner: Scenario = {
  name: 'innocent-terraform-scanner',
  title: { ja: '乗っ取りではない例：Terraformとセキュリティ診断ツール', en: 'Not a hijack: Terraform and a security scanner' },
  verdict: 'innocent',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: random.pick(['role', 'key']), config: true });
  stage.account.states.limits = { standard: 128, gpu: 0, spot: 64 };
  stage.longAgo(100, () => makeRole(stage, 'security-audit', trustAccount(stage.account.id), ['job-function/ViewOnlyAccess']));
  stage.begin(stage.to - random.between(3, 20) * DAY, secondRegion(stage, owner));
  stage.begin(stage.to - random.between(2, 14) * DAY, scans(stage, owner));
}

/** The scanner runs from a rented server or a build runner, with a key made for it shortly before. */
function* scans(stage: Stage, owner: TeamOwner): Script {
  const { random } = owner.person;
  const session = owner.person.signIn('office');
  const userName = random.pick(['prowler', 'security-scan', 'audit-tool']);
  session?.call('iam:CreateUser', { userName });
  session?.call('iam:AttachUserPolicy', {
    userName,
    policyArn: `arn:aws:iam::aws:policy/${random.pick(['SecurityAudit', 'job-function/ViewOnlyAccess'])}`,
  });
  yield random.between(5, 60);
  const key = session?.call('iam:CreateAccessKey', { userName }).issued ?? null;
  if (key === null) return;
  const address = addressOf(random.pick(['us-hosting', 'aws-tokyo', 'us-ci']), random);
  for (let runs = random.whole(1, 3); runs > 0; runs--) {
    yield random.between(0.3, 20) * HOUR;
    const client = new Client(stage.account, key, { hand: 'owner', address, userAgent: SCANNER });
    yield* scan(client, random);
    yield DAY;
  }
}

/** The same set-up as at home, built in another region in one apply. */
function* secondRegion(stage: Stage, owner: TeamOwner): Script {
  const { random } = owner.person;
  const region = random.pick(['us-west-2', 'us-east-1', 'ap-southeast-1', 'eu-west-1']);
  const own = owner.person.key ?? makeUser(stage, { name: 'terraform', policies: ['AdministratorAccess'], key: true });
  if (own === null) return;
  const client = new Client(stage.account, own, { hand: 'owner', address: owner.officeAddress, userAgent: terraform(random) });
  client.call('sts:GetCallerIdentity', {}, region);
  yield* plan(client, random, region, random.whole(60, 120));
  const name = `dr-${random.letters(4)}`;
  client.call('iam:CreateRole', {
    roleName: `${name}-app`,
    assumeRolePolicyDocument:
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
  });
  client.call('ec2:CreateSecurityGroup', { groupName: name, groupDescription: 'Managed by Terraform' }, region);
  yield random.between(1, 6);
  client.call('ec2:RunInstances', { instanceType: 'm6i.xlarge', imageId: imageOf(stage, region), count: 2, minCount: 2, name }, region);
  client.call('ec2:CreateLaunchTemplate', { name, instanceType: 'c6i.xlarge', imageId: imageOf(stage, region) }, region);
  yield random.between(1, 6);
  client.call(
    'autoscaling:CreateAutoScalingGroup',
    { autoScalingGroupName: name, launchTemplateName: name, minSize: 2, maxSize: 6, desiredCapacity: 2 },
    region,
  );
  yield random.between(1, 6);
  client.call('logs:CreateLogGroup', { logGroupName: `/dr/${name}` }, region);
  client.call('lambda:CreateFunction', { functionName: `${name}-failover`, role: `arn:aws:iam::${stage.account.id}:role/${name}-app` }, region);
}
