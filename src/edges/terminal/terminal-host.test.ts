import { describe, expect, it } from 'vitest';
import { terminalHost } from './terminal-host.ts';

const STAGE = { ja: 'ファイルを読んでいます', en: 'Reading the files' };

function recorded(isTerminal: boolean, language: 'ja' | 'en' = 'en', columns = 80) {
  const clock = { ms: 0 };
  const written: string[] = [];
  const host = terminalHost({ write: (text) => written.push(text), isTerminal, columns, language, nowMs: () => clock.ms });
  return { clock, written, host };
}

describe('terminalHost', () => {
  it('draws only what takes longer than a second, ten times a second, and clears the line at the end', () => {
    const { clock, written, host } = recorded(true);
    const progress = host.begin(STAGE);
    for (clock.ms = 0; clock.ms <= 1_250; clock.ms += 50) progress.update({ done: clock.ms * 1_000, total: 2_000_000, unit: 'bytes' });
    progress.end();
    expect(written).toEqual([
      '\r\u001b[2KReading the files  50 %  1.0 MB / 2.0 MB',
      '\r\u001b[2KReading the files  55 %  1.1 MB / 2.0 MB',
      '\r\u001b[2KReading the files  60 %  1.2 MB / 2.0 MB',
      '\r\u001b[2K',
    ]);
  });

  it('draws nothing into a pipe, but notices arrive', () => {
    const { clock, written, host } = recorded(false, 'ja');
    const progress = host.begin(STAGE);
    clock.ms = 5_000;
    progress.update({ done: 1, total: null, unit: 'files' });
    host.notice({ ja: '1件飛ばしました', en: 'Skipped one' });
    progress.end();
    expect(written).toEqual(['1件飛ばしました\n']);
  });

  it('clears the line before a notice', () => {
    const { clock, written, host } = recorded(true);
    const progress = host.begin(STAGE);
    clock.ms = 2_000;
    progress.update({ done: 12_345, total: null, unit: 'events' });
    host.notice(STAGE);
    expect(written).toEqual(['\r\u001b[2KReading the files  12,345', '\r\u001b[2K', 'Reading the files\n']);
  });

  it('shows escapes in a notice as marks', () => {
    const { written, host } = recorded(true);
    host.notice({ ja: '', en: 'one\ntwo \u001b[2J' });
    expect(written).toEqual(['one\ntwo ⟨U+001B⟩[2J\n']);
  });

  it('never fills the line, counting Japanese characters as two columns', () => {
    const { clock, written, host } = recorded(true, 'ja', 12);
    const progress = host.begin(STAGE);
    clock.ms = 2_000;
    progress.update({ done: 1, total: 2, unit: 'files' });
    expect(written).toEqual(['\r\u001b[2Kファイルを']);
  });
});
