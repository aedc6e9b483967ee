/** Real attacks with a truth beside them: what the investigation finds of each, every miss named. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/stages/investigate/index.ts';
import { investigateFiles, written } from '../cli/investigated-case.ts';
import { isHere, sharedJson, sharedPath, sharedText } from './shared-folder.ts';
import { scored, type Truth } from './truth-score.ts';

const table: { readonly set: string; readonly verdict: string; readonly missed: number; readonly beyond: number }[] = [];
const verdictsOf = (lines: string): Map<string, Verdict> =>
  new Map(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { eventId: string; verdict: Verdict })
      .map(({ eventId, verdict }) => [eventId, verdict]),
  );

describe.each(['otrf-cloud-breach-s3', 'flaws-level6-enumeration'])('%s', (set) => {
  it.skipIf(!isHere(set))('is found whole: principals, keys, addresses, first event, techniques', async () => {
    const { findings } = await investigateFiles([sharedPath(set)]);
    const score = scored(findings, sharedJson<Truth>(set, 'truth.json'));
    table.push({ set, verdict: findings.verdict.kind, missed: score.missed.length, beyond: score.beyond.length });
    expect(score).toEqual({ missed: [], beyond: [] });
    // Trying out permissions is one kind of sign: the account is not called hijacked on it alone.
    expect(['hijacked', 'suspicious']).toContain(findings.verdict.kind);
  });
});

describe.skipIf(!isHere('otrf-cloud-breach-s3'))('the labels of otrf-cloud-breach-s3', () => {
  it('agree with every verdict: the intruder’s eleven calls, and nobody else’s', async () => {
    const told = await investigateFiles([sharedPath('otrf-cloud-breach-s3')]);
    const verdicts = verdictsOf(told.file('verdicts.jsonl'));
    const labels = sharedText('otrf-cloud-breach-s3', 'labels.jsonl').trimEnd().split('\n');
    const wrong = labels
      .map((line) => JSON.parse(line) as { eventID: string; label: 'benign' | 'service' | 'malicious' })
      .filter(({ eventID, label }) => (verdicts.get(eventID) === 'attacker') !== (label === 'malicious'));
    expect({ labelled: labels.length, wrong }).toEqual({ labelled: 103, wrong: [] });
    expect(told.findings.entry[0]?.kind).toBe('instance-credential');
  });
});

interface StratusTechnique extends Omit<Truth, 'techniques'> {
  readonly technique: string;
  readonly file: string;
}

const STRATUS = 'stratus-red-team-dev';
const stratus = isHere(STRATUS) ? sharedJson<{ techniques: readonly StratusTechnique[] }>(STRATUS, 'truth.json').techniques : [];

describe.skipIf(stratus.length === 0)('stratus-red-team-dev, each technique alone', () => {
  it.each(stratus)('$technique', async ({ technique, file, ...truth }) => {
    // The origin's user agent is not found in real attacks: nothing may depend on it.
    const log = sharedText(STRATUS, file).replaceAll(/stratus-red-team_[\da-f-]+/g, 'a-program/1.0');
    const { findings } = await investigateFiles([written({ 'log.json': log })]);
    const score = scored(findings, truth);
    table.push({ set: technique, verdict: findings.verdict.kind, missed: score.missed.length, beyond: score.beyond.length });
    expect(score).toEqual({ missed: [], beyond: [] });
    // Mostly one call, without anything before it: worth acting on, but "hijacked" takes two signs that do not rest on the same call.
    expect(['hijacked', 'suspicious']).toContain(findings.verdict.kind);
  });
});

describe.skipIf(!isHere('otrf-s3-honeybucket'))('otrf-s3-honeybucket', () => {
  it('is called what it is, no CloudTrail log, with what was found in it and what to bring instead', async () => {
    const told = await investigateFiles([sharedPath('otrf-s3-honeybucket', 'AWS_S3_HoneyBucketLogs.csv')]);
    expect({ code: told.code, out: told.out }).toEqual({ code: 3, out: '' });
    expect(told.err).toContain('its columns are not CloudTrail');
    expect(told.err).toContain('Event history');
  });
});

afterAll(() => {
  for (const { set, verdict, missed, beyond } of table) {
    process.stdout.write(`${set.padEnd(62)} ${verdict.padEnd(10)} missed ${missed}, beyond the truth ${beyond}\n`);
  }
});
