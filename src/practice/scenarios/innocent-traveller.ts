/** Looks bad, is not: the owner travels abroad and starts a GPU project in regions never used before. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR, secondsOf } from '../clock.ts';
import type { NetworkName } from '../networks.ts';
import { beginBeginner } from '../owners/beginner.ts';
import type { Desk } from '../owners/desk.ts';
import { gpuProject } from '../owners/new-project.ts';
import type { Stage } from '../stage.ts';
import type { Scenario } from './scenario.ts';

export const innocentTraveller: Scenario = {
  name: 'innocent-traveller',
  title: {
    ja: '乗っ取りではない例：海外旅行中の持ち主が、新しいリージョンでGPUの計画を始めた',
    en: 'Not a hijack: the owner travels abroad and starts a GPU project in new regions',
  },
  verdict: 'innocent',
  endsAt: (draw) => draw(secondsOf('2025-11-20T00:00:00Z'), secondsOf('2026-09-30T00:00:00Z')),
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { mfa: random.chance(0.6) });
  const leaves = stage.to - random.between(14, 30) * DAY;
  const country = random.pick<NetworkName>(['us-home', 'us-home', 'sg-home', 'tw-home', 'fr-home', 'de-home']);
  const away = random.between(5, 12) * DAY;
  stage.begin(leaves, travel(owner.desk, country, away));
  const project = {
    regions: random.sample(['us-east-1', 'us-west-2', 'us-east-2', 'eu-west-1'], random.whole(1, 3)),
    instanceType: random.pick(['g4dn.xlarge', 'g5.xlarge', 'g5.2xlarge', 'g6.xlarge']),
    count: random.whole(1, 2),
    name: random.pick(['stable-diffusion', 'whisper-test', 'llm-finetune', 'gpu-study']),
    days: random.between(1, 6),
  };
  stage.begin(leaves + random.between(1, 3) * DAY + 12 * HOUR, gpuProject(stage, owner.person, project));
}

function* travel(desk: Desk, country: NetworkName, seconds: number): Script {
  desk.travelling = country;
  yield seconds;
  desk.travelling = null;
}
