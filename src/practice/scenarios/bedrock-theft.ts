/** The victim's AI models are opened and sold on by the call. */
import type { Script } from '../agenda.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { plantUser } from '../intruders/planting.ts';
import { invokeModels, MODELS, openModels, probeModels } from '../intruders/stealing-models.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const bedrockTheft: Scenario = {
  name: 'bedrock-theft',
  title: { ja: '生成AIのただ乗り：盗まれたキーでモデルが使われた', en: 'AI models used at your cost with a stolen key' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { neglectedPolicies: [random.pick(['AdministratorAccess', 'AmazonBedrockFullAccess', 'PowerUserAccess'])] });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  const start = someNight(stage, random, [1.5, 5]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.6))
    stage.begin(
      start + random.between(16, 34) * HOUR,
      putOut(stage, owner.person, {
        keys: [{ user, keyId: key.keyId ?? '' }],
        deleteKeys: random.chance(0.4),
        thoroughness: 1,
        deleteUsers: [],
        regionsLooked: [],
      }),
    );
}

function* hijack(stage: Stage, owner: BeginnerOwner): Script {
  const { key } = owner.neglected;
  const intruder = new Intruder(stage, 'models', {
    networks: ['us-hosting', 'fi-hosting', 'us-home'],
    tools: ['urllib', 'axios', 'aiohttp', 'boto3'],
    addresses: [2, 5],
  });
  const { random } = intruder;
  const regions = random.sample(['us-east-1', 'us-west-2', 'us-east-2', 'eu-central-1', 'eu-west-1'], random.whole(2, 4));
  const models = random.sample(MODELS, random.whole(1, 3));
  yield* whoAmI(intruder.client(key), random);
  yield* probeModels(intruder.client(key), random, regions, models[0] ?? MODELS[0]);
  yield random.between(30, 900);
  yield* openModels(intruder.client(key), random, regions, models);
  if (random.chance(0.4)) yield* plantUser(intruder.client(key), random, { password: false, key: true, policy: 'AmazonBedrockFullAccess' });
  yield random.between(60, 3600);
  for (let buyers = random.whole(3, 7); buyers > 0; buyers--) {
    stage.begin(
      stage.clock.now + random.between(0, 10) * HOUR,
      invokeModels(intruder.client(key), random.fork(`buyer/${buyers}`), random.pick(regions), random.pick(models), random.whole(40, 300)),
    );
  }
}
