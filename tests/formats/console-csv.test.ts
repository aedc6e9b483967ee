/** The CSV a beginner downloads from the console in two minutes: no reads, no details. What it does tell is told, what it lacks is said, and nobody is accused for what it lacks. */
import { describe, expect, it } from 'vitest';
import { eventHistoryCsv, playAccount, type ScenarioName } from '../../src/practice/index.ts';
import type { Verdict } from '../../src/stages/investigate/index.ts';
import { investigateFiles, written, type InvestigatedCase } from '../cli/investigated-case.ts';
import { intruderMarks } from './same-findings.ts';

const investigatePlayed = (played: ReturnType<typeof playAccount>): Promise<InvestigatedCase> =>
  investigateFiles([written({ 'event_history.csv': eventHistoryCsv(played) })]);

const verdictsIn = (told: InvestigatedCase): { eventId: string; verdict: Verdict }[] =>
  told
    .file('verdicts.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { eventId: string; verdict: Verdict });

describe('the founding story', () => {
  it('gives the same principal, key, address and way in as the whole log, and says what is missing', async () => {
    const played = playAccount({ scenario: 'founding-story', seed: 1 });
    const told = await investigatePlayed(played);
    const { findings } = told;
    expect({ code: told.code, kind: findings.verdict.kind, entry: findings.entry[0]?.kind }).toEqual({
      code: 0,
      kind: 'hijacked',
      entry: played.truth.entryKind,
    });
    expect(intruderMarks(findings)).toEqual({
      principals: [...played.truth.attackerPrincipals],
      keys: played.truth.attackerKeys.map(({ id }) => id),
      addresses: [...played.truth.attackerAddresses],
    });
    expect(findings.coverage.kindsMissing).toEqual(expect.arrayContaining(['reads', 'parameters']));
    const story = findings.story.filter(({ certainty }) => certainty === 'unknown').map(({ en }) => en);
    expect(story.join('\n')).toMatch(/Calls that only look are not in this log[^]*The details of each call/);
    expect(told.out).toContain('The details of each action');
    expect(told.file('report.html')).toContain('The details of each action');
  });
});

const HIJACKED: readonly ScenarioName[] = ['root-takeover', 'ses-abuse', 'asg-ecs-mining'];
const INNOCENT: readonly ScenarioName[] = ['innocent-beginner', 'innocent-traveller', 'innocent-terraform-scanner'];

describe.each([...HIJACKED, ...INNOCENT])('%s', (scenario) => {
  it('accuses nobody of the owner’s', async () => {
    const played = playAccount({ scenario, seed: 1 });
    const told = await investigatePlayed(played);
    const accused = verdictsIn(told).filter(({ eventId, verdict }) => {
      const truth = played.truth.eventVerdicts.get(eventId);
      return (verdict === 'attacker' || verdict === 'consequence') && (truth === 'owner' || truth === 'service');
    });
    expect(accused).toEqual([]);
    expect(told.findings.verdict.kind === 'hijacked').toBe(played.truth.verdict === 'hijacked');
  });
});
