/** Findings against the truth of a set: what of the truth was found, and what was named beyond it. */
import type { Findings } from '../../src/stages/investigate/index.ts';
import { intruderMarks } from '../formats/same-findings.ts';

export interface Truth {
  readonly attackerPrincipals: readonly string[];
  readonly accessKeys: readonly string[];
  readonly attackerIps: readonly string[];
  readonly firstMaliciousEventTime: string;
  /** ATT&CK ids. */
  readonly techniques?: readonly string[];
  readonly definingEventIds?: readonly string[];
}

/** Everything missing from the findings or named in them without being in the truth; empty when they agree. */
export interface Score {
  readonly missed: readonly string[];
  readonly beyond: readonly string[];
}

/** Some origins explain an address in brackets behind it. */
const bare = (address: string): string => address.split(' ')[0] ?? address;

export function scored(findings: Findings, truth: Truth): Score {
  const { principals, keys, addresses } = intruderMarks(findings);
  const made = findings.actors.flatMap(({ accessKeys }) => accessKeys.filter(({ part }) => part === 'created').map(({ id }) => id));
  // The truths list the keys an intruder called with; one made and never used is the intruder's as well.
  const used = without(keys, made);
  const told = new Set(findings.techniques.map(({ id }) => id));
  const cited = new Set([...findings.detections, ...findings.techniques].flatMap(({ eventIds }) => eventIds));
  const wanted = truth.attackerIps.map(bare);
  const first = findings.first?.time ?? 'none';
  return {
    missed: [
      ...without(truth.attackerPrincipals, principals),
      ...without(truth.accessKeys, keys),
      ...without(wanted, addresses),
      ...(first === truth.firstMaliciousEventTime ? [] : [`first ${truth.firstMaliciousEventTime}, found ${first}`]),
      ...without(truth.techniques ?? [], [...told]),
      ...without(truth.definingEventIds ?? [], [...cited]),
    ],
    beyond: [...without(principals, truth.attackerPrincipals), ...without(used, truth.accessKeys), ...without(addresses, wanted)],
  };
}

const without = (all: readonly string[], found: readonly string[]): string[] => all.filter((one) => !found.includes(one));
