/** What an owner pays for month after month and nobody touches during the log: it is on the bill, and in no event. */
import { keepShown } from '../account/keep-shown.ts';
import type { MeteredKind } from '../account/meter.ts';
import type { Stage } from '../stage.ts';

function keeper(stage: Stage, region: string): (id: string, what: MeteredKind) => void {
  return (id, what) => {
    stage.account.meter.began({ id, region, zone: null, hand: 'owner', member: null, what });
    keepShown(stage.account, region, id, what);
  };
}

/** A domain's zone, perhaps a key, an alarm or two. */
export function keepSmallEstate(stage: Stage, region: string): void {
  const random = stage.random.fork('paid-estate');
  const keep = keeper(stage, region);
  stage.longAgo(100, () => {
    if (random.chance(0.5)) keep(`Z0${random.base32(12)}`, { kind: 'hosted-zone' });
    if (random.chance(0.4)) keep(random.uuid(), { kind: 'key' });
    if (random.chance(0.5)) keep('billing', { kind: 'alarm' });
  });
}

/** A database, a load balancer, a way out for private servers, disks, and what belongs to them; now and then a small server far away. */
export function keepTeamEstate(stage: Stage, region: string): void {
  const random = stage.random.fork('paid-estate');
  const keep = keeper(stage, region);
  stage.longAgo(180, () => {
    keep('app-db', { kind: 'database', type: random.pick(['db.t4g.micro', 'db.t4g.medium', 'db.m6g.large']), gigabytes: random.pick([20, 50, 100]) });
    keep(`web/${random.hex(16)}`, { kind: 'load-balancer' });
    if (random.chance(0.5)) keep(`nat-0${random.hex(17)}`, { kind: 'nat-gateway' });
    keep(`vol-0${random.hex(16)}`, { kind: 'volume', gigabytes: random.pick([50, 100, 200]) });
    keep(`Z0${random.base32(12)}`, { kind: 'hosted-zone' });
    keep(random.uuid(), { kind: 'key' });
    for (const name of ['app/database', 'app/mail']) keep(`${name}-${random.lettersAndDigits(6)}`, { kind: 'secret' });
    for (let number = random.whole(4, 14); number > 0; number--) keep(`app-${number}`, { kind: 'alarm' });
    if (random.chance(0.4)) keepFarServer(stage, random.pick(['us-east-1', 'us-west-2', 'ap-southeast-1']), random.hex(16));
  });
}

/** Watches the site from elsewhere. Its lines share a region with an intruder's in some stories. */
function keepFarServer(stage: Stage, region: string, id: string): void {
  const keep = keeper(stage, region);
  keep(`i-0${id}`, { kind: 'instance', type: 't3.micro', spot: false });
  keep(`vol-0${id}`, { kind: 'volume', gigabytes: 8 });
  keep(`eni-0${id}`, { kind: 'address', inUse: true });
}
