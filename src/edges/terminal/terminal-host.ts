/**
 * Talking to a person at a terminal while work goes on: one line on stderr that is redrawn, only when stderr is a terminal and the work takes longer than a second.
 * In a pipe nothing is drawn; notices are plain lines in both cases, with whatever a file name hides in them made visible.
 */
import type { Host, Progress } from '../../ports/host.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { visibleText } from '../../words/visible-text.ts';
import { progressLine } from './progress-line.ts';
import type { ProgressState } from './progress-line.ts';

export interface TerminalHostSetting {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly language: Language;
  /** Milliseconds of any clock that only goes forward. */
  readonly nowMs: () => number;
}

const SHOWN_AFTER_MS = 1_000;
const REDRAWN_EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

export function terminalHost(setting: TerminalHostSetting): Host {
  let drawn = false;
  const clear = (): void => {
    if (drawn) setting.write(CLEAR_LINE);
    drawn = false;
  };
  return {
    begin(stage: Bilingual): Progress {
      const startedMs = setting.nowMs();
      let redrawnMs = Number.NEGATIVE_INFINITY;
      const update = (state: ProgressState): void => {
        const now = setting.nowMs();
        if (!setting.isTerminal || now - startedMs < SHOWN_AFTER_MS || now - redrawnMs < REDRAWN_EVERY_MS) return;
        redrawnMs = now;
        drawn = true;
        setting.write(CLEAR_LINE + progressLine(stage[setting.language], state, setting.columns ?? 80, state.detail?.[setting.language]));
      };
      return { update, end: clear };
    },
    notice(message) {
      clear();
      setting.write(`${message[setting.language].split('\n').map(visibleText).join('\n')}\n`);
    },
  };
}
