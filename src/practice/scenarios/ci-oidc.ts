/** The pipeline's role trusts any repository: the intruder's own workflow takes it. */
import type { Script } from '../agenda.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { readSecrets } from '../intruders/stealing-data.ts';
import { plantUser } from '../intruders/planting.ts';
import { githubActions } from '../owners/clients.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { takeWebRole } from '../owners/pipeline.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import { addressOf } from '../networks.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const ciOidc: Scenario = {
  name: 'ci-oidc',
  title: { ja: '自動デプロイ用のロールを、よそのリポジトリに使われた', en: "The build pipeline's role, taken by somebody else's repository" },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, {
    pipeline: 'role',
    pipelinePolicies: [random.pick(['AdministratorAccess', 'PowerUserAccess'])],
    pipelineSubject: () => 'repo:*',
  });
  stage.account.states.limits = { standard: random.pick([96, 128]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.5))
    stage.begin(
      start + random.between(14, 40) * HOUR,
      putOut(stage, owner.person, {
        keys: [],
        deleteKeys: false,
        thoroughness: random.between(0.5, 1),
        deleteUsers: [],
        regionsLooked: stage.account.states.computeRegions,
      }),
    );
}

function* hijack(stage: Stage, owner: TeamOwner): Script {
  const intruder = new Intruder(stage, 'fork', { networks: ['us-hosting', 'fi-hosting'], tools: ['boto3', 'cli'], addresses: [1, 2] });
  const { random } = intruder;
  const role = owner.pipelineRole ?? '';
  const repository = `${random.pick(['xk', 'zz', 'dev', 'free'])}${random.letters(5)}/${random.pick(['test', 'actions-demo', 'hello-world'])}`;
  stage.cameIn({
    kind: 'ci-oidc',
    principal: `arn:aws:iam::${stage.account.id}:role/${role}`,
    key: null,
    door: { kind: 'role-trust', target: role },
  });
  for (let runs = random.whole(1, 4); runs > 0; runs--) {
    /** The token is fetched in a hosted runner, as any workflow's; some then carry the session home. */
    const runner = { hand: 'attacker', address: addressOf('us-ci', random), userAgent: githubActions(random) } as const;
    const inside = takeWebRole(stage, runner, role, `repo:${repository}:ref:refs/heads/main`, owner.region);
    if (inside === null) return;
    const client = random.chance(0.6) ? intruder.client(inside.credential) : inside;
    yield* whoAmI(client, random);
    yield* readSecrets(client, random, owner.region);
    if (random.chance(0.6)) yield* plantUser(client, random, { password: true, key: true, policy: 'AdministratorAccess' });
    const plan = drawMiningPlan(random);
    yield* mineInRegions(stage, client, random, { ...plan, regions: plan.regions.slice(0, 3) });
    yield random.between(2, 10) * HOUR;
  }
}
