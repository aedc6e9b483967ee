/** A long-term Bedrock API key, made in the console long ago, leaks: its hidden user `BedrockAPIKey-...` invokes models from abroad. */
import type { Script } from '../agenda.ts';
import type { Credential } from '../account/credential.ts';
import { reachText } from '../../knowledge/json-reach.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { invokeModels, MODELS } from '../intruders/stealing-models.ts';
import { Client } from '../account/client.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { founder, makeUser } from '../owners/estate.ts';
import { byDays, EVENINGS } from '../owners/evenings.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const serviceCredential: Scenario = {
  name: 'service-credential',
  title: { ja: '生成AI専用のAPIキーが漏れた', en: 'An API key made for AI models leaked' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, {});
  const region = random.pick(['us-east-1', 'us-west-2', 'ap-northeast-1']);
  const userName = `BedrockAPIKey-${random.letters(4)}`;
  const apiKey = stage.longAgo(random.whole(40, 200), () => makeApiKey(stage, userName, region));
  stage.cameIn({
    kind: 'service-credential',
    principal: `arn:aws:iam::${stage.account.id}:user/${userName}`,
    key: apiKey.keyId,
    door: { kind: 'service-credential', target: apiKey.keyId ?? '' },
  });
  stage.begin(stage.from, ownChats(stage, owner, apiKey, region));
  const start = someNight(stage, random, [1.5, 5]);
  stage.begin(start, hijack(stage, apiKey, region));
  if (random.chance(0.5)) stage.begin(start + random.between(12, 34) * HOUR, react(owner, userName, apiKey));
}

/** What the console's button does: a user of its own, rights, and a service-specific credential. */
function makeApiKey(stage: Stage, userName: string, region: string): Credential {
  makeUser(stage, { name: userName, policies: ['AmazonBedrockLimitedAccess'] });
  const made = stage.must(founder(), 'iam:CreateServiceSpecificCredential', { userName, serviceName: 'bedrock.amazonaws.com' });
  for (const modelId of MODELS) stage.must(founder(), 'bedrock:CreateFoundationModelAgreement', { modelId }, region);
  const keyId = reachText(made.response, 'serviceSpecificCredential.serviceSpecificCredentialId');
  return {
    principal: { kind: 'user', name: userName },
    keyId,
    longTerm: false,
    issuedAt: stage.clock.now,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  };
}

function* ownChats(stage: Stage, owner: BeginnerOwner, apiKey: Credential, region: string): Script {
  yield* byDays(owner.person, { ...EVENINGS, workday: 0.15, freeDay: 0.3 }, function* chat(place) {
    const client = new Client(stage.account, apiKey, { hand: 'owner', address: owner.desk.addressAt(place), userAgent: 'python-httpx/0.28.1' });
    yield* invokeModels(client, owner.person.random, region, MODELS[0], owner.person.random.whole(3, 12), true);
  });
}

function* hijack(stage: Stage, apiKey: Credential, region: string): Script {
  const intruder = new Intruder(stage, 'api-key', {
    networks: ['us-hosting', 'fi-hosting', 'vn-home', 'us-home'],
    tools: ['urllib', 'axios', 'aiohttp'],
    addresses: [2, 5],
  });
  const { random } = intruder;
  for (let buyers = random.whole(3, 6); buyers > 0; buyers--) {
    stage.begin(
      stage.clock.now + random.between(0, 9) * HOUR,
      invokeModels(intruder.client(apiKey), random.fork(`buyer/${buyers}`), region, random.pick(MODELS), random.whole(60, 300), true),
    );
  }
  yield 0;
}

function* react(owner: BeginnerOwner, userName: string, apiKey: Credential): Script {
  const session = owner.person.signIn('home');
  session?.look(['ce:GetCostAndUsage', 'cloudtrail:LookupEvents', 'iam:ListServiceSpecificCredentials']);
  yield 240;
  session?.call('iam:DeleteServiceSpecificCredential', { userName, serviceSpecificCredentialId: apiKey.keyId ?? '' });
}
