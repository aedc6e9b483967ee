/** Holds findings against the truth of a played account; every difference in plain words. Nothing here looks at how the findings were made. */
import type { PlayedAccount } from '../../src/practice/index.ts';
import type { Findings, Verdict } from '../../src/stages/investigate/index.ts';

export interface Difference {
  /** `accused`: an owner's event called attacker's. `missed`: something of the intruder's not found. `verdict`, `entry`, `first`: the answer itself. */
  readonly kind: 'accused' | 'missed' | 'verdict' | 'entry' | 'first';
  readonly what: string;
}

const normal = (id: string): string => id.split('#')[0] ?? id;

export function againstTruth(findings: Findings, verdicts: ReadonlyMap<string, Verdict>, played: PlayedAccount): Difference[] {
  const { truth } = played;
  return truth.verdict === 'innocent'
    ? innocent(findings, verdicts, truth)
    : [...accusedOwner(verdicts, truth), ...missed(findings, truth, unseenEnds(played)), ...answers(findings, truth)];
}

/** Whether the export holds nothing of a thing's end: while the trail was stopped, what happened went to Event history alone. */
function unseenEnds({ files }: PlayedAccount): (id: string) => boolean {
  const unseen = JSON.stringify(files.flatMap((file) => file.onlyInHistory.filter((record) => !record.readOnly)));
  return (id) => unseen.includes(`"${id}"`);
}

type Truth = PlayedAccount['truth'];

function innocent(findings: Findings, verdicts: ReadonlyMap<string, Verdict>, truth: Truth): Difference[] {
  const wrong: Difference[] = accusedOwner(verdicts, truth);
  if (findings.verdict.kind === 'hijacked') wrong.push({ kind: 'verdict', what: 'an innocent account is called hijacked' });
  return wrong;
}

export function accusedOwner(verdicts: ReadonlyMap<string, Verdict>, truth: Truth): Difference[] {
  return [...truth.eventVerdicts].flatMap(([id, true_]) => {
    const said = verdicts.get(id);
    return (said === 'attacker' || said === 'consequence') && (true_ === 'owner' || true_ === 'service')
      ? [{ kind: 'accused' as const, what: `${id} is the ${true_}'s, called ${said}` }]
      : [];
  });
}

/** Things whose own id no event tells: a launch names the machine, not its disk; a service starts tasks without a word. Found by kind and region. */
const UNNAMED = new Set(['AWS::EC2::Volume', 'AWS::EC2::NetworkInterface', 'AWS::ECS::Task']);

/** Principals of this account. An identity provider or another account is where a session came from, not who acted. */
const isOurs = (principal: string, truth: Truth): boolean => principal.includes(`:${truth.accountId}:`) && !/:(oidc|saml)-provider\//.test(principal);

function missed(findings: Findings, truth: Truth, endUnseen: (id: string) => boolean): Difference[] {
  const attackers = findings.actors.filter((actor) => actor.kind === 'attacker');
  const keys = new Set(attackers.flatMap((actor) => actor.accessKeys.map((key) => key.id)));
  const principals = new Set(attackers.flatMap((actor) => actor.principals));
  const addresses = new Set(attackers.flatMap((actor) => actor.addresses.map((address) => address.ip)));
  const resources = new Map(
    findings.resources
      .filter((one) => one.verdict === 'attacker' || one.verdict === 'consequence')
      .map((one) => [`${one.type} ${normal(one.id)} ${one.region}`, one]),
  );
  const doors = new Map(findings.footholds.map((one) => [`${one.kind} ${one.target}`, one]));
  // A user made, deleted and made again under one name is one door, in its last state.
  const trueDoors = [...new Map(truth.footholds.map((one) => [`${one.kind} ${one.target}`, one])).values()];
  const kinds = new Set([...resources.values()].map((one) => `${one.type} ${one.region}`));
  const say = (what: string): Difference => ({ kind: 'missed', what });
  return [
    ...truth.attackerKeys.filter((key) => !keys.has(key.id)).map((key) => say(`key ${key.id} (${key.part})`)),
    ...truth.attackerPrincipals.filter((one) => isOurs(one, truth) && !principals.has(one)).map((one) => say(`principal ${one}`)),
    ...truth.attackerAddresses.filter((one) => !addresses.has(one)).map((one) => say(`address ${one}`)),
    ...truth.resources.flatMap((one) => {
      if (one.createEventId === null && UNNAMED.has(one.type))
        return kinds.has(`${one.type} ${one.region}`) ? [] : [say(`any ${one.type} in ${one.region}`)];
      const found = resources.get(`${one.type} ${normal(one.id)} ${one.region}`);
      if (found === undefined) return [say(`resource ${one.type} ${one.id} ${one.region}`)];
      return found.state === one.state || (one.state === 'deleted' && endUnseen(one.id))
        ? []
        : [say(`state of ${one.type} ${one.id}: ${found.state}, truly ${one.state}`)];
    }),
    ...trueDoors.flatMap((one) => {
      const found = doors.get(`${one.kind} ${one.target}`);
      if (found === undefined) return [say(`foothold ${one.kind} ${one.target}`)];
      return found.state === one.state || (one.state === 'closed' && endUnseen(one.target))
        ? []
        : [say(`state of foothold ${one.kind} ${one.target}: ${found.state}, truly ${one.state}`)];
    }),
  ];
}

function answers(findings: Findings, truth: Truth): Difference[] {
  const wrong: Difference[] = [];
  if (findings.verdict.kind !== 'hijacked') wrong.push({ kind: 'verdict', what: `${findings.verdict.kind}, truly hijacked` });
  if (findings.entry[0]?.kind !== truth.entryKind)
    wrong.push({ kind: 'entry', what: `${findings.entry[0]?.kind ?? 'none'}, truly ${truth.entryKind}` });
  // Two events of one second have no order of their own.
  if (findings.first?.time !== truth.firstEventTime)
    wrong.push({
      kind: 'first',
      what: `${findings.first?.time ?? 'none'} ${findings.first?.eventId ?? ''}, truly ${truth.firstEventTime} ${truth.firstEventId}`,
    });
  return wrong;
}
