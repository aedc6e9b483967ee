/**
 * Drills with an intruder who fights back, from the first mail to the dossier, following only the advice on the screen, without a network: at the end all
 * burning has stopped, all footholds are shut, nothing of the owner's was touched, and everything AWS asks has its answer. HIKESHI_SEEDS=12 plays as many
 * castings of every incident with every temper.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRILL_SCENARIOS, TEMPERS } from '../../src/practice/index.ts';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';

/** What a person must be told at the end of a drill done well. */
const TOLD = {
  en: [
    'The fire is out',
    'Saved, against doing nothing',
    'Nothing of your own was touched',
    'Mistakes: 0',
    'what shows it done (complete)',
    'difference 0.00',
    'has been approved for your account',
    'holds no tax yet',
  ],
  ja: [
    '火は消えました',
    '何もしない場合より、防いだ額',
    '自分のものには、ひとつも触れませんでした',
    'まちがい: 0',
    'その証拠 (すべてそろいました)',
    '差 0.00',
    'クレジットを適用することが承認されました',
    'まだ税が入っていません',
  ],
} as const;

type Language = keyof typeof TOLD;

/** Without the line breaks of the screen. */
const unbroken = (text: string, language: Language): string => text.replaceAll(/\n */g, language === 'en' ? ' ' : '');

/** Story, language, the day (UTC) on which its owner notices, and flags. */
const PLAYED: readonly (readonly [string, Language, string, ...string[]])[] = [
  ['founding-story', 'en', '2025-12-07'],
  ['founding-story', 'ja', '2025-12-07'],
  // Roles are shut with a Deny for everybody, and nothing the owner did may be taken for the intruder's.
  ['founding-story', 'en', '2025-12-07', '--seed', '2', '--temper', 'fierce'],
  ['asg-ecs-mining', 'ja', '2026-10-23'],
  // The owner works as the very user whose key was stolen.
  ['asg-ecs-mining', 'en', '2026-02-05', '--seed', '3', '--temper', 'lazy'],
  ['federation-persistence', 'en', '2026-04-18'],
];

describe.each(PLAYED.map(([scenario, language, noticed, ...flags]) => ({ scenario, language, noticed, flags })))(
  '$scenario in $language $flags',
  ({ scenario, language, noticed, flags }) => {
    const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
    let sockets = 0;
    const count = (): void => void (sockets += 1);
    let ran: Ran;

    beforeAll(async () => {
      subscribe('net.client.socket', count);
      ran = await runHikeshi(['drill', scenario, '--demo', '--case', 'drill', '--lang', language, ...flags], { workingFolder: folder });
      unsubscribe('net.client.socket', count);
    }, 900_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('goes through to the end', () => expect(ran).toMatchObject({ code: 0 }));
    test('opens no connection', () => expect(sockets).toBe(0));
    test.each<string>(TOLD[language])('tells "%s"', (words) => expect(unbroken(ran.out, language)).toContain(words));

    test.each(['report.html', 'claim.xlsx', 'dossier/dossier.html', `dossier/dossier.${language}.pdf`, 'contain/plans', 'contain/proof', 'checks'])(
      'leaves %s',
      (path) => expect(existsSync(join(folder, 'drill', path))).toBe(true),
    );

    test('the dossier holds the proof sheet, and nothing AWS asks is without an answer in it', () => {
      const html = readFileSync(join(folder, 'drill/dossier/dossier.html'), 'utf8');
      const sheet = html.slice(html.indexOf(`id="secured-${language}"`));
      expect(sheet.length).toBeGreaterThan(1000);
      const part = sheet.slice(0, sheet.indexOf('</section>'));
      expect(part).not.toContain({ en: 'Not recorded yet', ja: 'まだ記録がありません' }[language]);
    });

    test("takes nothing of the owner's for the intruder's, and no way back that is shut for open", () => {
      const findings = JSON.parse(readFileSync(join(folder, 'drill/findings.json'), 'utf8')) as Findings;
      const attackers = findings.actors.filter(({ kind }) => kind === 'attacker');
      expect(attackers.flatMap(({ userAgents }) => userAgents).filter((one) => one.includes('hikeshi'))).toEqual([]);
      // What is only switched off (an intruder's user that is denied everything) may stand as open; ports, keys and sessions that were shut may not.
      const shut = /^(access-key|console-session|federation-session|security-group-open|role-trust)$/;
      expect(findings.footholds.filter(({ kind, state }) => shut.test(kind) && state === 'open')).toEqual([]);
    });

    test('keeps what was sent, what came and what was done in the journal, in the time of the drill', () => {
      const entries = readFileSync(join(folder, 'drill/journal.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly kind: string; readonly at: string });
      const kinds = new Set(entries.map(({ kind }) => kind));
      for (const kind of ['collected', 'secured', 'sent', 'message', 'run', 'act']) expect(kinds).toContain(kind);
      expect(entries[0]?.at.slice(0, 10)).toBe(noticed);
    });
  },
);

/** Every casting, every temper; the advice alone must put each out. */
const SEEDS = Number(process.env['HIKESHI_SEEDS'] ?? 0);
const castings = Array.from({ length: SEEDS }, (_, index) => index + 2).flatMap((seed) =>
  DRILL_SCENARIOS.flatMap((scenario) => [[scenario, String(seed), TEMPERS[seed % TEMPERS.length] ?? 'lazy'] as const]),
);

describe.skipIf(SEEDS === 0)('other castings', () => {
  test.each(castings)('%s, seed %s, %s', { timeout: 900_000 }, async (scenario, seed, temper) => {
    const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
    const { code, out } = await runHikeshi(['drill', scenario, '--demo', '--case', 'drill', '--lang', 'en', '--seed', seed, '--temper', temper], {
      workingFolder: folder,
    });
    rmSync(folder, { recursive: true, force: true });
    expect(code).toBe(0);
    for (const words of ['The fire is out', 'Nothing of your own was touched', 'Mistakes: 0', 'what shows it done (complete)', 'difference 0.00'])
      expect(out).toContain(words);
  });
});

describe('a drill done badly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('nobody can answer: says how to run it', async () => {
    const { code, err } = await runHikeshi(['drill', '--case', 'drill', '--lang', 'en'], { workingFolder: folder });
    expect(code).not.toBe(0);
    expect(err).toContain('--demo');
  });

  test('tells at its end what was left undone, and names each mistake with its fact', { timeout: 120_000 }, async () => {
    const typed = ['nonsense', 'contain', 'console 9', 'console end-everything', 'console delete-key', 'console delete-trail', 'wait 2h'];
    const { code, out } = await runHikeshi(['drill', '--case', 'drill', '--lang', 'en'], {
      workingFolder: folder,
      ask: () => Promise.resolve(typed.shift() ?? null),
    });
    expect(code).toBe(0);
    expect(out).toContain('That is none of the steps');
    expect(out).toContain('has not been investigated yet');
    for (const mistake of [
      'You changed things of your own: 2: instance i-',
      'You ended every server without telling yours from theirs: 2025-12-07',
      'You deleted the key instead of switching it off',
      'You deleted the trail, which is evidence',
      'You did not tell AWS: no letter was sent',
      'You did not put it out: contain',
    ])
      expect(out.replaceAll(/\n {4}/g, ' ')).toContain(mistake);
    // The key they came in by is gone, the second one starts machines anew while the person waits.
    expect(out).toContain('It is still burning');
    expect(out).toContain('You waited while it burned');
  });
});
