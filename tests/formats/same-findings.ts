/** Two cases told from the same events differ only in what they say of the files. */
import { expect } from 'vitest';
import type { Findings } from '../../src/stages/investigate/index.ts';
import type { InvestigatedCase } from '../cli/investigated-case.ts';

/** findings.json as text, without the number of files and of duplicates. */
export function findingsText({ findings }: InvestigatedCase): string {
  const { coverage, ...rest } = findings;
  const { files: _, events, ...span } = coverage;
  return JSON.stringify({ ...rest, coverage: { ...span, events: { ...events, duplicate: 0 } } }, null, 1);
}

export function expectSameFindings(told: InvestigatedCase, as: InvestigatedCase): void {
  expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
  expect(findingsText(told)).toBe(findingsText(as));
  expect(told.file('verdicts.jsonl')).toBe(as.file('verdicts.jsonl'));
}

/** What an intruder is known by. */
export interface IntruderMarks {
  readonly principals: string[];
  readonly keys: string[];
  readonly addresses: string[];
}

export function intruderMarks({ actors }: Findings): IntruderMarks {
  const intruders = actors.filter(({ kind }) => kind === 'attacker');
  const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
  return {
    principals: sorted(intruders.flatMap(({ principals }) => principals)),
    keys: sorted(intruders.flatMap(({ accessKeys }) => accessKeys.map(({ id }) => id))),
    addresses: sorted(intruders.flatMap(({ addresses }) => addresses.map(({ ip }) => ip))),
  };
}
