import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOfCase } from '../../wiring/casebook/casebook.ts';
import { runHikeshi } from '../../../../tests/cli/recorded-world.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', '..', 'tests', 'replies', 'cases');
const reply = (example: string, ...flags: string[]) => runHikeshi(['reply', join(EXAMPLES, `${example}.txt`), ...flags]);

describe('hikeshi reply', () => {
  it('tells kind, reason, deadline, requests and next step', async () => {
    const { code, out, err } = await reply('tuning/en/your-instance-scans', '--received', '2026-12-07T03:00Z');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('This is: notice that your resources attack others');
    expect(out).toContain('"within 24 hours"  2026-12-08 12:00:00 JST (2026-12-08 03:00:00 UTC)');
    expect(out).toContain('Reply to that mail directly, with its subject unchanged');
    expect(out).toContain('hikeshi letter notice-reply');
  });

  it('reads Japanese and answers in Japanese', async () => {
    const { out } = await reply('tuning/ja/forty-percent', '--lang', 'ja');
    expect(out).toContain('この連絡は: 一部だけ返すという返事');
    expect(out).toContain('「残りの料金につきましては、今回の調整の対象外となります。」');
  });

  it('says unsure when it is', async () => {
    const { code, out } = await reply('tuning/en/newsletter');
    expect(code).toBe(0);
    expect(out).toContain('This text does not tell what kind of message it is');
  });

  it('prints one JSON document and nothing else with --json', async () => {
    const { out } = await reply('tuning/en/fake-refund', '--json');
    expect(JSON.parse(out)).toMatchObject({ schema: 'hikeshi.reply/1', unsure: false, kinds: [{ kind: 'phishing-suspicion' }], letter: null });
  });

  it('keeps the message in the case once, with its deadline, and knows what is done already', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-reply-')), 'case');
    await runHikeshi(['case', 'new', folder]);
    await runHikeshi(['case', 'say', 'done', 'root-mfa-enabled', '--at', '2026-11-22T10:00Z', '--case', folder]);
    const first = await reply('tuning/en/ec2-launch-blocked', '--received', '2026-11-23T03:00Z', '--case', folder, '--json');
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    const { asks, entry } = JSON.parse(first.out) as { entry: string; asks: { ask: string; state: { state: string; doneAt: string | null } }[] };
    const states = Object.fromEntries(asks.map(({ ask, state }) => [ask, state.state]));
    expect(states).toMatchObject({ mfa: 'done', 'root-password': 'open' });
    expect(asks.find(({ ask }) => ask === 'mfa')?.state.doneAt).toBe('2026-11-22T10:00:00Z');
    const record = recordOfCase(folder);
    expect(record.messages).toMatchObject([
      {
        entry,
        kind: 'restriction',
        receivedAt: '2026-11-23T03:00:00Z',
        subject: '[CASE 170000000000001] Your account has been restricted',
        supportCase: '170000000000001',
      },
    ]);
    const again = await reply('tuning/en/ec2-launch-blocked', '--case', folder);
    expect(again.out).toContain(`Added to the journal of the case (${entry}).`);
    expect(recordOfCase(folder).messages).toHaveLength(1);
    const desk = await runHikeshi(['desk', '--case', folder, '--json']);
    expect(JSON.parse(desk.out)).toMatchObject({ first: { name: 'existing-case' } });
  });

  it('writes the deadline of a message into the case, and none of a forgery', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-reply-')), 'case');
    await runHikeshi(['case', 'new', folder]);
    await reply('tuning/ja/exposed-key-notice', '--case', folder);
    await reply('tuning/en/fake-sign-in', '--received', '2026-11-23T03:00Z', '--case', folder);
    expect(recordOfCase(folder).messages.map(({ kind, statedDeadline }) => [kind, statedDeadline])).toEqual([
      ['compromise-notice', '2026-12-14T14:59:59Z'],
      ['phishing-suspicion', null],
    ]);
  });

  it('tells what to do when there is no text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hikeshi-reply-'));
    writeFileSync(join(folder, 'empty.txt'), ' \n');
    for (const name of ['empty.txt', 'none.txt', '.']) {
      const { code, err } = await runHikeshi(['reply', name], { workingFolder: folder });
      expect(code).toBe(2);
      expect(err).toContain('Paste the message into a text file');
    }
  });

  it('reads what older mail programs saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hikeshi-reply-'));
    // "返金" in Shift_JIS, three times.
    writeFileSync(join(folder, 'old.txt'), Buffer.from('95d48be095d48be095d48be0', 'hex'));
    const { code, out } = await runHikeshi(['reply', 'old.txt', '--json'], { workingFolder: folder });
    expect({ code, unsure: (JSON.parse(out) as { unsure: boolean }).unsure }).toEqual({ code: 0, unsure: true });
  });
});
