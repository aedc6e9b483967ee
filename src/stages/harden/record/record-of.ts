/** From results to the record of them. */
import type { About, Line } from '../check.ts';
import type { Readings, Result } from '../judging/judge.ts';
import type { Reading } from '../reads/read.ts';
import { answered, isElsewhere } from '../reads/seen.ts';
import type { ChecksRecord, LineRecord } from './checks-record.ts';

export interface Recorded {
  readonly version: string;
  readonly caller: string;
  readonly regions: readonly string[];
  readonly about: About;
  readonly results: readonly Result[];
  readonly readings: Readings;
}

export function recordOf({ version, caller, regions, about, results, readings }: Recorded): ChecksRecord {
  const all = [...readings.values()].flat().filter(({ refused }) => refused?.kind !== 'not-asked');
  const having = (state: Line['state']): number => results.filter((one) => one.state === state).length;
  return {
    schema: 'hikeshi.checks/1',
    version,
    account: about.accountId,
    caller,
    at: about.now,
    incidentUntil: about.until,
    regions: [...regions],
    counts: { pass: having('pass'), fail: having('fail'), unknown: having('unknown'), 'not-applicable': having('not-applicable') },
    asked: all.length,
    refused: all.filter((one) => !answered(one) && !isElsewhere(one)).length,
    checks: results.map(({ check, state, lines }) => ({
      id: check.id,
      urgency: check.urgency,
      step: check.step,
      title: check.words.title,
      state,
      lines: lines.map(lineOf),
    })),
  };
}

const lineOf = ({ state, subject, region, says, from }: Line): LineRecord => ({ state, subject, region, says, evidence: from.map(evidenceOf) });

const evidenceOf = ({ call, region, subject, at, requestIds, refused }: Reading): LineRecord['evidence'][number] => ({
  call,
  region,
  subject,
  at,
  requestIds: [...requestIds],
  answer: refused?.kind ?? 'found',
});
