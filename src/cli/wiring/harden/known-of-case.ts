/** What a case knows of the incident and of the owner, as the checks need it. */
import type { CaseRecord } from '../../../case/case-record.ts';
import type { KnownOfCase } from '../../../stages/harden/index.ts';
import type { Findings } from '../../../stages/investigate/index.ts';

/** @param until a time the person gave, in place of the findings' */
export function knownOfCase(findings: Findings | null, record: CaseRecord | null, until: string | null): KnownOfCase {
  const intruders = findings?.actors.filter(({ kind }) => kind === 'attacker') ?? [];
  const times = (pick: (actor: (typeof intruders)[number]) => string | null): readonly string[] => intruders.flatMap((one) => pick(one) ?? []).sort();
  return {
    since: times(({ firstSeen }) => firstSeen)[0] ?? until,
    until: until ?? times(({ lastSeen }) => lastSeen).at(-1) ?? null,
    intruderKeys: new Set([
      ...intruders.flatMap(({ accessKeys }) => accessKeys.filter(({ type }) => type === 'long-term').map(({ id }) => id)),
      ...(findings?.footholds.filter(({ kind }) => kind === 'access-key').map(({ target }) => lastPart(target)) ?? []),
    ]),
    intruderNames: new Set(intruders.flatMap(({ principals }) => principals.map(lastPart))),
    said: new Map(record?.secured.map(({ step, entry, doneAt }) => [step, { entry, at: doneAt }] as const)),
    mine: new Set(record?.statements.filter(({ word, about }) => word === 'mine' && about === 'account').map(({ subject }) => subject)),
  };
}

/** `arn:aws:iam::123456789012:user/alice` -> `alice`. */
const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
