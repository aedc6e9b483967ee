/** `traildiscover-dev`: 160 calls intruders are known to make, each explained in both languages and under a tactic its authors name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayApi } from '../../src/knowledge/api-words/say-api.ts';
import { investigateFiles } from '../cli/investigated-case.ts';
import { isHere, sharedJson, sharedPath } from './shared-folder.ts';

const SET = 'traildiscover-dev';

interface Described {
  readonly eventName: string;
  readonly eventSource: string;
  /** Like "TA0040 - Impact". */
  readonly mitreAttackTactics: readonly string[];
}

describe.skipIf(!isHere(SET))('traildiscover-dev', () => {
  const names = isHere(SET) ? readdirSync(sharedPath(SET, 'events'), { recursive: true }).map(String) : [];
  const described = names.filter((name) => name.endsWith('.json')).map((name) => sharedJson<Described>(SET, 'events', ...name.split(/[/\\]/)));
  const words = (one: Described): ReturnType<typeof sayApi> => sayApi(one.eventSource, one.eventName.replace(/20\d{6}(v\d+)?$/, ''));

  it('every call has a sentence in both languages', () => {
    expect(described).toHaveLength(160);
    const mute = described.filter(
      (one) => !/[ぁ-んァ-ヶ]{2}/u.test(words(one).ja) || !/^[A-Z].{5}/.test(words(one).en) || words(one).en.startsWith('Called '),
    );
    expect(mute.map(({ eventName }) => eventName)).toEqual([]);
  });

  it('at least nine in ten stand under a tactic the set names for them', () => {
    const other = described.filter((one) => !one.mitreAttackTactics.some((tactic) => tactic.startsWith(words(one).tactic ?? 'none')));
    expect(other.length, other.map(({ eventName }) => eventName).join(', ')).toBeLessThanOrEqual(described.length * 0.1);
  });

  it('all of it in one folder is investigated to the end, and the events told are told in these words', async () => {
    const { code, findings, file } = await investigateFiles([sharedPath(SET)]);
    expect(code).toBe(0);
    expect(findings.coverage.events.unique).toBe(314);
    const told = file(join('exports', 'timesketch.jsonl')).trimEnd().split('\n');
    expect(told.length).toBeGreaterThan(100);
    for (const line of told) expect((JSON.parse(line) as { message: string }).message).toMatch(/^[^\n]{8,}/);
  });
});
