/** Every question folder has `ok.*` cases (harmless: no hand is named) and `ng.*` cases (found); this runs them all on the real engine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { trinoProblems } from '../../src/edges/trino/sql-syntax.ts';
import { trinoDialect } from '../../src/edges/trino/dialect.ts';
import { rendered } from '../../src/ports/sql.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { deriveHands } from '../../src/stages/investigate/hands/derive-hands.ts';
import { loadHands } from '../../src/stages/investigate/hands/load-hands.ts';
import { answers } from '../../src/stages/investigate/signals/answers.ts';
import { History } from '../../src/stages/investigate/signals/history.ts';
import { placeRooted } from '../../src/stages/investigate/signals/places-at-once.ts';
import { noIpFacts } from '../../src/stages/investigate/testing/no-ip-facts.ts';
import { QUESTIONS } from '../../src/stages/investigate/questions/index.ts';

const here = path.join(import.meta.dirname, '../../src/stages/investigate/questions');

interface Answer {
  readonly eventIds: readonly string[];
}

describe.each(QUESTIONS)('$id', (question) => {
  const folder = path.join(here, question.id);
  const cases = existsSync(folder) ? readdirSync(folder).filter((entry) => /^(ok|ng)\./.test(entry)) : [];

  test('has cases of both sorts', () => {
    expect(cases.some((one) => one.startsWith('ok.'))).toBe(true);
    expect(cases.some((one) => one.startsWith('ng.'))).toBe(true);
  });

  test.each(cases)('%s', async (name) => {
    const events = JSON.parse(readFileSync(path.join(folder, name, 'events.json'), 'utf8')) as object[];
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'rows.json'), 'utf8')) as Answer[];
    const found = await withStoreOf(events, async (store) => {
      await deriveHands(store, noIpFacts);
      const hands = await loadHands(store, noIpFacts);
      const history = new History(hands);
      await placeRooted(store, hands, history);
      return answers(store, [question], hands, history);
    });
    expect(found.map((one) => ({ eventIds: one.eventIds }))).toEqual(expected);
  });

  test('its Trino form parses', () => {
    expect(trinoProblems(rendered(question.sql(trinoDialect), () => '?').text)).toEqual([]);
  });

  test('says everything in both languages', () => {
    for (const one of [question.words.title, question.words.ifYes, question.words.harmlessWhen])
      expect([one.ja, one.en].every((text) => text.length > 0)).toBe(true);
  });
});
