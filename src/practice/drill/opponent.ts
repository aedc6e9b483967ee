/** The intruder of a story, as they answer whoever puts the fire out: with what they hold at that moment, wanting back what ran when it was noticed. */
import type { Instance } from '../account/service-states.ts';
import { MINUTE } from '../clock.ts';
import { digIn, fightBack, type Temper } from '../intruders/fighting-back/fight-back.ts';
import { Hold } from '../intruders/fighting-back/hold.ts';
import type { Ground } from '../intruders/fighting-back/moves.ts';
import { Intruder } from '../intruders/intruder.ts';
import type { Stage } from '../stage.ts';

/** Seconds between two looks at their machines. Who means to stay lets a program look. */
const PAUSES: Readonly<Record<Temper, readonly [number, number]>> = {
  lazy: [5 * MINUTE, 15 * MINUTE],
  stubborn: [MINUTE, 4 * MINUTE],
  fierce: [8, MINUTE],
};

/** Puts them on the stage's agenda: digging in some hours before the owner notices, fighting from then on. To be called before the stage is played. */
export function beginOpponent(stage: Stage, noticedAt: number, temper: Temper): void {
  const random = stage.random.fork('opponent');
  stage.begin(noticedAt - random.between(40, 150) * MINUTE, digInThen(stage, temper));
  stage.begin(noticedAt, fight(stage, temper));
}

function* digInThen(stage: Stage, temper: Temper): Generator<number, void, void> {
  yield* digIn(groundOf(stage, 'early'), stage.random.fork('opponent/early'), temper);
}

function* fight(stage: Stage, temper: Temper): Generator<number, void, void> {
  yield* fightBack(groundOf(stage, 'back'), stage.random.fork('opponent/back'), { temper, pause: PAUSES[temper], waits: true, tires: true });
}

function groundOf(stage: Stage, label: string): Ground {
  const { account, truth } = stage;
  const machines = runningMachines(stage);
  const wanted = new Map<string, number>();
  for (const { region } of machines) wanted.set(region, (wanted.get(region) ?? 0) + 1);
  const regions = [...wanted].sort(([, a], [, b]) => b - a).map(([region]) => region);
  const intruder = new Intruder(stage, label, { networks: ['us-hosting'], tools: ['boto3'], seenAt: [...truth.attacker.addresses].sort() });
  return {
    stage,
    hold: new Hold(intruder, account.holdings.inHand),
    regions: regions.length === 0 ? ['us-east-1'] : regions,
    instanceType: usualType(machines),
    perRegion: Math.max(1, ...wanted.values()),
    wanted,
    get users() {
      return usersOf(stage);
    },
  };
}

/** Whose keys they hold, and whom they made. */
function usersOf({ account }: Stage): readonly string[] {
  const held = account.holdings.inHand.flatMap(({ principal }) => (principal.kind === 'user' ? [principal.name] : []));
  const made = [...account.identities.users.values()].filter(({ madeBy }) => madeBy === 'attacker').map(({ name }) => name);
  return [...new Set([...held, ...made])];
}

const runningMachines = ({ account: { states } }: Stage): readonly Instance[] =>
  states.computeRegions
    .flatMap((region) => [...states.lookAt(region).instances.values()])
    .filter(({ state, madeBy }) => state === 'running' && (madeBy === 'attacker' || madeBy === 'consequence'));

function usualType(machines: readonly Instance[]): string {
  const numbers = new Map<string, number>();
  for (const { type } of machines) numbers.set(type, (numbers.get(type) ?? 0) + 1);
  return [...numbers].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'c5.4xlarge';
}
