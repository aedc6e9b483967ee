/** The account becomes a sender of unwanted mail. */
import type { Script } from '../agenda.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { lookAtMail, openMail } from '../intruders/sending-mail.ts';
import { plantUser } from '../intruders/planting.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { quarantine } from '../owners/quarantine.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const sesAbuse: Scenario = {
  name: 'ses-abuse',
  title: { ja: '迷惑メールの送信元にされた', en: 'Turned into a sender of unwanted mail' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

const REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ca-central-1',
  'sa-east-1',
];

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { neglectedPolicies: [random.pick(['AdministratorAccess', 'AdministratorAccess', 'AmazonSESFullAccess'])] });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.3)) stage.begin(start + random.between(2, 30) * HOUR, quarantine(stage, user, key));
  if (random.chance(0.6))
    stage.begin(
      start + random.between(20, 44) * HOUR,
      putOut(stage, owner.person, {
        keys: [{ user, keyId: key.keyId ?? '' }],
        deleteKeys: random.chance(0.4),
        thoroughness: 1,
        deleteUsers: [],
        regionsLooked: [],
      }),
    );
}

/** Mail goes out in the regions with identities until the service pauses them; it shows on the bill, and in no ordinary trail. */
function sendMail(stage: Stage, regions: readonly string[]): void {
  const random = stage.random.fork('mail-sent');
  const identities = [...stage.account.states.mailIdentities];
  for (const region of regions.filter((one) => identities.some((identity) => identity.startsWith(`${one}/`)))) {
    const what = { kind: 'mail-flow', perHour: random.whole(4000, 60_000), seconds: random.whole(2, 9) * HOUR } as const;
    stage.account.meter.began({ id: `mail/${region}`, region, zone: null, hand: 'attacker', member: null, what });
  }
}

function* hijack(stage: Stage, owner: BeginnerOwner): Script {
  const { key } = owner.neglected;
  const intruder = new Intruder(stage, 'mailer', {
    networks: ['id-home', 'us-hosting', 'ng-mobile', 'pk-home', 'vn-home'],
    tools: ['boto3', 'boto3Windows', 'urllib', 's3Browser'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  yield* whoAmI(intruder.client(key), random);
  const regions = random.sample(REGIONS, random.whole(6, REGIONS.length));
  yield* lookAtMail(intruder.client(key), random, regions);
  yield random.between(60, 4000);
  const opener = intruder.client(key);
  const senders = random.sample(regions, random.whole(3, 6));
  yield* openMail(opener, random, senders);
  sendMail(stage, senders);
  if (!random.chance(0.5)) return;
  const planted = yield* plantUser(intruder.client(key), random, {
    password: true,
    key: false,
    policy: 'AdministratorAccess',
    inline: random.chance(0.4),
  });
  yield random.between(1, 12) * HOUR;
  if (planted === null) return;
  const session = intruder.signIn(planted.name);
  session?.look(['ses:GetAccount', 'ses:ListEmailIdentities', 'ses:GetSendStatistics'], regions[0] ?? 'us-east-1');
}
