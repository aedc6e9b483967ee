/** `format-variants-dev`: 127 events in fifteen shapes. The full ones tell the same; the others tell what they hold and what they lack. */
import { beforeAll, describe, expect, it } from 'vitest';
import { investigateFiles, type InvestigatedCase } from '../cli/investigated-case.ts';
import { expectSameFindings, intruderMarks } from '../formats/same-findings.ts';
import { isHere, sharedJson, sharedPath } from './shared-folder.ts';

const SET = 'format-variants-dev';

interface Expected {
  readonly events: number;
  readonly eventIDs: readonly string[];
  readonly sameEventsIn: readonly string[];
  readonly columnsOnly: readonly string[];
  readonly partial: Readonly<Record<string, number>>;
}

describe.skipIf(!isHere(SET))('format-variants-dev', () => {
  const expected = isHere(SET)
    ? sharedJson<Expected>(SET, 'expected.json')
    : { events: 0, eventIDs: [], sameEventsIn: [], columnsOnly: [], partial: {} };
  const full = expected.sameEventsIn.map((name) => name.split(' ')[0] ?? name);
  const variant = (name: string): Promise<InvestigatedCase> => investigateFiles([sharedPath(SET, name)]);
  const verdictIds = (told: InvestigatedCase): string[] =>
    told
      .file('verdicts.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { eventId: string }).eventId);

  let records: InvestigatedCase;
  beforeAll(async () => {
    records = await variant('records.json');
  });

  it('gives every event a verdict, once', () => {
    expect(verdictIds(records).sort()).toEqual([...expected.eventIDs].sort());
    expect(records.findings.coverage.events.unique).toBe(expected.events);
  });

  it.each(full.filter((name) => name !== 'records.json'))('%s tells the same', async (name) => {
    expectSameFindings(await variant(name), records);
  });

  it.each(Object.entries(expected.partial))('%s is salvaged: %i records', async (name, whole) => {
    const { findings } = await variant(name);
    expect(findings.coverage.files).toEqual({ read: 0, skipped: 0, salvaged: 1 });
    expect(findings.coverage.events.unique).toBe(whole);
  });

  it('all shapes together tell the same again, and count what came twice', async () => {
    const together = await investigateFiles(
      [...full, ...expected.columnsOnly, ...Object.keys(expected.partial)].map((name) => sharedPath(SET, name)),
    );
    const { coverage } = together.findings;
    const salvaged = Object.values(expected.partial).reduce((sum, count) => sum + count, 0);
    const inShuffled = 127 + 42;
    expect(coverage.files).toEqual({ read: full.length + 1, skipped: 0, salvaged: 2 });
    expect(coverage.events).toMatchObject({ unique: 127, conflicting: 0, duplicate: full.length * 127 + (inShuffled - 127) + salvaged });
    expect({ ...together.findings, coverage: null }).toEqual({ ...records.findings, coverage: null });
    expect(together.file('verdicts.jsonl')).toBe(records.file('verdicts.jsonl'));
  });

  it.each(expected.columnsOnly)('%s accuses nobody else, and says that the details are missing', async (name) => {
    const told = await variant(name);
    const marks = intruderMarks(told.findings);
    const whole = intruderMarks(records.findings);
    expect(marks.keys.length).toBeGreaterThan(0);
    for (const kind of ['keys', 'addresses'] as const) expect(whole[kind]).toEqual(expect.arrayContaining(marks[kind]));
    // Of a role's session the console's list tells its name alone, which ends the ARN that the record has.
    const named = [...whole.principals, ...whole.principals.map((arn) => arn.split('/').at(-1))];
    expect(named).toEqual(expect.arrayContaining(marks.principals));
    expect(told.findings.coverage.kindsMissing).toContain('parameters');
    expect(told.findings.story.some(({ en }) => en.includes('The details of each call'))).toBe(true);
  });
});
