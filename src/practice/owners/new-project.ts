/** Ordinary beginnings that look like a hijack's: a project in regions never used, with GPU machines and a quota request. */
import { reachText, reachTexts } from '../../knowledge/json-reach.ts';
import type { Act, Script } from '../agenda.ts';
import type { ConsoleSession } from '../account/console.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';
import type { Stage } from '../stage.ts';
import { imageOf } from './estate.ts';
import { browse } from './evenings.ts';
import type { Person } from './person.ts';

export interface Project {
  readonly regions: readonly string[];
  readonly instanceType: string;
  readonly count: number;
  readonly name: string;
  /** Days the machines run before the owner ends them. */
  readonly days: number;
}

/** Opens the regions, asks for quota, launches, works on it for days, and cleans up. */
export function* gpuProject(stage: Stage, person: Person, project: Project): Script {
  const { random } = person;
  const session = person.signIn('home');
  if (session === null) return;
  yield* browse(person, session, ['home', 'ec2-launch', 'quotas'], project.regions);
  for (const region of project.regions) {
    session.call(
      'servicequotas:RequestServiceQuotaIncrease',
      { serviceCode: 'ec2', quotaCode: 'L-DB2E81BA', desiredValue: 16 * project.count },
      region,
    );
    yield random.between(20, 3 * MINUTE);
  }
  yield random.between(6, 40) * HOUR;
  const launched: { region: string; ids: string[] }[] = [];
  const working = person.signIn('home');
  if (working === null) return;
  for (const region of project.regions) {
    launched.push({ region, ids: yield* launchByHand(stage, person, working, region, project) });
    yield random.between(2, 12) * MINUTE;
  }
  yield project.days * DAY;
  const last = person.signIn('home');
  if (last === null) return;
  for (const { region, ids } of launched) {
    last.look(['ec2:DescribeInstances', 'ec2:DescribeVolumes'], region);
    yield random.between(10, 60);
    if (ids.length > 0) last.call('ec2:TerminateInstances', { instanceIds: ids }, region);
    yield random.between(10, 60);
  }
}

function* launchByHand(stage: Stage, person: Person, session: ConsoleSession, region: string, project: Project): Act<string[]> {
  const { random } = person;
  yield* browse(person, session, ['ec2-launch'], [region]);
  session.call('ec2:CreateKeyPair', { keyName: project.name }, region);
  const group = session.call(
    'ec2:CreateSecurityGroup',
    { groupName: `${project.name}-sg`, groupDescription: `launch-wizard created ${project.name}`, vpcId: stage.account.states.compute(region).vpcId },
    region,
  );
  const groupId = reachText(group.response, 'groupId') ?? '';
  session.call('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: `${person.desk.addressAt('home')}/32` }, region);
  yield random.between(1, 6);
  const wish = {
    instanceType: project.instanceType,
    imageId: imageOf(stage, region),
    count: project.count,
    minCount: 1,
    keyName: project.name,
    groupId,
    name: project.name,
  };
  const outcome = session.call('ec2:RunInstances', wish, region);
  yield random.between(1, 6);
  return reachTexts(outcome.response, 'instancesSet.items[].instanceId');
}
