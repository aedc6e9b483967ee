/** The company signs in by SAML; somebody else's browser arrives with an employee's session. */
import type { Script } from '../agenda.ts';
import { samlSignIn } from '../account/console.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { policyText, trustSaml } from '../account/services/iam-documents.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { MINING_REGIONS, MINING_TYPES } from '../intruders/mining-instances.ts';
import { PAGES, type Page } from '../owners/console-pages.ts';
import type { Desk } from '../owners/desk.ts';
import { founder, imageOf, makeRole } from '../owners/estate.ts';
import { byDays, OFFICE_HOURS } from '../owners/evenings.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import type { Person } from '../owners/person.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const stolenFederation: Scenario = {
  name: 'stolen-federation',
  title: {
    ja: '社内のシングルサインオンを盗まれ、社員の名前で入られた',
    en: "The company's sign-in was stolen, and somebody came in under an employee's name",
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

const ROLE = 'SSO-PowerUsers';

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: random.pick(['role', 'key']) });
  const provider = stage.longAgo(320, () => openSignIn(stage, random.pick(['AdministratorAccess', 'AdministratorAccess', 'PowerUserAccess'])));
  const people = owner.members.map((member) => ({ person: member, mail: `${member.user}@example.co.jp` }));
  for (const { person, mail } of people) stage.begin(stage.from, samlHabit(stage, person, person.desk, provider, mail));
  stage.account.states.limits = { standard: random.pick([96, 128]), gpu: 0, spot: 64 };
  const victim = random.pick(people).mail;
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, provider, victim));
  if (random.chance(0.5)) stage.begin(start + random.between(14, 40) * HOUR, react(stage, owner));
}

function openSignIn(stage: Stage, policy: string): string {
  stage.must(founder(), 'iam:CreateSAMLProvider', { name: 'CompanySignIn', sAMLMetadataDocument: 'HIDDEN' });
  const provider = `arn:aws:iam::${stage.account.id}:saml-provider/CompanySignIn`;
  makeRole(stage, ROLE, trustSaml(provider), [policy]);
  return provider;
}

function* samlHabit(stage: Stage, person: Person, desk: Desk, provider: string, mail: string): Script {
  const { random } = person;
  yield* byDays(person, { ...OFFICE_HOURS, workday: 0.35 }, function* visit(place) {
    const visitor = { hand: 'owner', address: desk.addressAt(place), browser: desk.browser, signInRegion: 'us-east-1' } as const;
    const session = samlSignIn(stage.account, visitor, provider, ROLE, mail, 8 * HOUR);
    for (const page of random.sample<Page>(['home', 'ec2', 'cloudwatch', 'lambda', 's3', 'rds'], random.whole(1, 3))) {
      session?.look(PAGES[page], random.pick([person.region, 'us-east-1']));
      yield random.between(10, 300);
    }
  });
}

function* hijack(stage: Stage, provider: string, mail: string): Script {
  const intruder = new Intruder(stage, 'stolen-session', {
    networks: ['us-hosting', 'fi-hosting', 'ng-mobile', 'tor-nl', 'us-home'],
    tools: ['cli'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  stage.cameIn({ kind: 'federation', principal: `arn:aws:sts::${stage.account.id}:assumed-role/${ROLE}/${mail}`, key: null, door: null });
  for (let visits = random.whole(1, 3); visits > 0; visits--) {
    const session = samlSignIn(stage.account, intruder.visitor(), provider, ROLE, mail, 8 * HOUR);
    if (session === null) return;
    session.look([...PAGES.home, ...PAGES.iam, ...PAGES.ec2]);
    yield random.between(60, 600);
    const userName = `${random.pick(['sync', 'app', 'monitor'])}-${random.letters(4)}`;
    if (session.call('iam:CreateUser', { userName }).error === null) {
      session.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AdministratorAccess') });
      yield random.between(1, 6);
      session.call('iam:CreateAccessKey', { userName });
    }
    for (const region of random.sample(MINING_REGIONS, random.whole(1, 3))) {
      session.look(PAGES['ec2-launch'], region);
      yield random.between(20, 90);
      session.call(
        'ec2:RunInstances',
        { instanceType: random.pick(MINING_TYPES), imageId: imageOf(stage, region), count: random.whole(1, 4), minCount: 1 },
        region,
      );
      yield random.between(30, 300);
    }
    yield random.between(5, 14) * HOUR;
  }
}

function* react(stage: Stage, owner: TeamOwner): Script {
  const { random } = owner.person;
  const since = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { DateLessThan: { 'aws:TokenIssueTime': new Date(stage.clock.now * 1000).toISOString() } },
      },
    ],
  } as const;
  owner.person.signIn('home')?.call('iam:PutRolePolicy', { roleName: ROLE, policyName: 'AWSRevokeOlderSessions', policyDocument: policyText(since) });
  yield random.between(60, 600);
  yield* putOut(stage, owner.person, {
    keys: [],
    deleteKeys: false,
    thoroughness: random.between(0.5, 1),
    deleteUsers: [],
    regionsLooked: stage.account.states.computeRegions,
  });
}
