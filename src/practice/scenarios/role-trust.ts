/** A role that trusts too many: somebody in another account simply takes it. */
import type { Script } from '../agenda.ts';
import { Client } from '../account/client.ts';
import type { PolicyDocument } from '../account/policy.ts';
import { trustAccount } from '../account/services/iam-documents.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { plantUser } from '../intruders/planting.ts';
import { readSecrets } from '../intruders/stealing-data.ts';
import { makeRole } from '../owners/estate.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const roleTrust: Scenario = {
  name: 'role-trust',
  title: { ja: '誰でも引き受けられるロールから入られた', en: 'In through a role that trusted everybody' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

const OPEN_TO_ALL: PolicyDocument = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }] };

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: random.pick(['role', 'key']) });
  const roleName = random.pick(['CrossAccountAdmin', 'partner-access', 'data-exchange-role', 'legacy-ops']);
  const partner = '314131413141';
  stage.longAgo(300, () =>
    makeRole(stage, roleName, random.chance(0.6) ? OPEN_TO_ALL : trustAccount(partner), [random.pick(['AdministratorAccess', 'PowerUserAccess'])]),
  );
  stage.account.states.limits = { standard: random.pick([96, 128]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner, roleName, partner));
  if (random.chance(0.5)) stage.begin(start + random.between(14, 40) * HOUR, react(stage, owner, roleName));
}

function* hijack(stage: Stage, owner: TeamOwner, roleName: string, accountId: string): Script {
  const intruder = new Intruder(stage, 'neighbour', {
    networks: ['us-hosting', 'aws-us-east-1', 'fi-hosting'],
    tools: ['boto3', 'cli', 'goSdk'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  const principalId = `AIDA${random.base32(17)}`;
  for (let sessions = random.whole(1, 3); sessions > 0; sessions--) {
    const client = takeFromOutside(stage, intruder, roleName, accountId, principalId);
    if (client === null) return;
    yield* whoAmI(client, random);
    yield* readSecrets(client, random, owner.region);
    if (random.chance(0.6)) yield* plantUser(client, random, { password: true, key: true, policy: 'AdministratorAccess' });
    const plan = drawMiningPlan(random);
    yield* mineInRegions(stage, client, random, { ...plan, regions: plan.regions.slice(0, 3) });
    yield random.between(3, 12) * HOUR;
  }
}

/** The role taken by a user of another account: the caller shows as AWSAccount. */
function takeFromOutside(stage: Stage, intruder: Intruder, roleName: string, accountId: string, principalId: string): Client | null {
  const seat = { hand: 'attacker', address: intruder.random.pick(intruder.addresses), userAgent: intruder.tool } as const;
  const credential = {
    principal: { kind: 'outside', accountId, principalId },
    keyId: null,
    longTerm: false,
    issuedAt: stage.clock.now,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  } as const;
  const roleSessionName = intruder.random.pick(['test', 'botocore-session-1764900000', 'admin', 'x']);
  stage.cameIn({
    kind: 'role-trust',
    principal: `arn:aws:iam::${stage.account.id}:role/${roleName}`,
    key: null,
    door: { kind: 'role-trust', target: roleName },
  });
  const { issued } = stage.account.call(
    { ...seat, credential },
    'sts:AssumeRole',
    { roleArn: `arn:aws:iam::${stage.account.id}:role/${roleName}`, roleSessionName },
    'us-east-1',
  );
  return issued === null ? null : new Client(stage.account, issued, seat);
}

function* react(stage: Stage, owner: TeamOwner, roleName: string): Script {
  const { random } = owner.person;
  const session = owner.person.signIn('home');
  session?.call('iam:UpdateAssumeRolePolicy', { roleName, policyDocument: JSON.stringify(trustAccount(stage.account.id)) });
  yield random.between(30, 300);
  yield* putOut(stage, owner.person, {
    keys: [],
    deleteKeys: false,
    thoroughness: random.between(0.5, 1),
    deleteUsers: [],
    regionsLooked: stage.account.states.computeRegions,
  });
}
