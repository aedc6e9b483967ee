/** Promises every rule file of ours keeps: it loads, is found by one id, speaks both languages, and names real ATT&CK techniques. */
import { describe, expect, it } from 'vitest';
import { ATTACK_TECHNIQUES } from '../src/knowledge/attack-techniques.ts';
import { ownRules, ownRulesWithCases } from './testing/own-rules.ts';

const rules = ownRulesWithCases();
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('our rules', () => {
  it('load without a problem and all apply to CloudTrail', () => {
    const { problems, notApplicable, rules: loaded } = ownRules();
    expect(problems).toEqual([]);
    expect(notApplicable).toEqual([]);
    expect(loaded.filter(({ reports }) => reports)).toHaveLength(rules.length);
  });

  it('have ids and names of their own', () => {
    const documents = rules.flatMap(({ main, parts }) => [main, ...parts]);
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(documents.length);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toEqual([]);
    const titles = rules.map(({ main }) => main.title);
    expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([]);
  });
});

describe.each(rules)('$name', ({ main, cases }) => {
  it('says in English and Japanese what happened, why it matters, and when it is harmless', () => {
    const japanese = main.custom?.ja;
    for (const text of [main.title, main.description, ...(main.falsepositives ?? [])]) expect(text).toMatch(/^[A-Z"]/);
    for (const text of [japanese?.title, japanese?.description, ...(japanese?.falsepositives ?? [])]) expect(text).toMatch(JAPANESE);
    expect(japanese?.falsepositives).toHaveLength(main.falsepositives?.length ?? 0);
    expect(main.falsepositives?.length).toBeGreaterThan(0);
  });

  it('has a level, and tags that name known techniques and a tactic each of them serves', () => {
    expect(['informational', 'low', 'medium', 'high', 'critical']).toContain(main.level);
    const tags = (main.tags ?? []).map((tag) => tag.replace(/^attack\./, ''));
    const ids = tags.filter((tag) => /^t\d/.test(tag)).map((tag) => tag.toUpperCase());
    const tactics = tags.filter((tag) => !/^t\d/.test(tag));
    expect(ids.length).toBeGreaterThan(0);
    expect(tactics.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !ATTACK_TECHNIQUES.has(id))).toEqual([]);
  });

  it('has events it must match and events it must leave alone', () => {
    expect(cases?.matches.length).toBeGreaterThan(0);
    expect(cases?.ignores.length).toBeGreaterThan(0);
  });
});
