/** The drill, done well, to its end: from the first mail to the dossier, in both languages, without a network. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';

/** What a person must be told at the end of a drill done well; the amounts are those of the bill of the story, which its own tests know. */
const TOLD = {
  en: ['The fire is out', 'Kept from burning until the end of the month', 'difference 0.00', 'has been approved for your account', 'Given back'],
  ja: ['火は消えました', '月末までに防いだ額', '差 0.00', 'クレジットを適用することが承認されました', '返ってきた額'],
} as const;

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
  let sockets = 0;
  const count = (): void => void (sockets += 1);
  let ran: Ran;

  beforeAll(async () => {
    subscribe('net.client.socket', count);
    ran = await runHikeshi(['drill', '--demo', '--case', 'drill', '--lang', language], { workingFolder: folder });
    unsubscribe('net.client.socket', count);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('goes through to the end', () => expect(ran).toMatchObject({ code: 0 }));
  test('opens no connection', () => expect(sockets).toBe(0));
  test.each(TOLD[language])('tells "%s"', (words) => expect(ran.out).toContain(words));

  test.each(['report.html', 'claim.xlsx', 'dossier/dossier.html', `dossier/dossier.${language}.pdf`, 'contain/plans'])('leaves %s', (path) =>
    expect(existsSync(join(folder, 'drill', path))).toBe(true),
  );

  test('keeps what was sent, what came and what was done in the journal, in the time of the drill', () => {
    const entries = readFileSync(join(folder, 'drill/journal.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly kind: string; readonly at: string });
    const kinds = new Set(entries.map(({ kind }) => kind));
    for (const kind of ['collected', 'secured', 'sent', 'message', 'run']) expect(kinds).toContain(kind);
    expect(entries[0]?.at).toMatch(/^2025-12-07T11:3/);
  });
});

describe('a drill nobody can answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says how to run it', async () => {
    const { code, err } = await runHikeshi(['drill', '--case', 'drill', '--lang', 'en'], { workingFolder: folder });
    expect(code).not.toBe(0);
    expect(err).toContain('--demo');
  });

  test('tells at its end what was left undone', async () => {
    const typed = ['nonsense', 'contain', 'wait 2h'];
    const { code, out } = await runHikeshi(['drill', '--case', 'drill', '--lang', 'en'], {
      workingFolder: folder,
      ask: () => Promise.resolve(typed.shift() ?? null),
    });
    expect(code).toBe(0);
    expect(out).toContain('That is none of the steps');
    expect(out).toContain('has not been investigated yet');
    expect(out).toContain('It is still burning');
    expect(out).toContain('contain: Put it out');
  });
});
