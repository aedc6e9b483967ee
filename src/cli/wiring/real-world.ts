/** The process as a `World`, with output that survives a closed pipe (`hikeshi ... | head`). */
import { askLine } from '../../edges/terminal/ask-line.ts';
import type { Bilingual } from '../../words/language.ts';
import { localeLanguage } from '../chosen-language.ts';
import { EXIT } from '../exit-codes.ts';
import type { AfterStop, Output, World } from '../world.ts';

/** Results appear whole or not at all (edges/case-folder), so stopping at once is safe at any moment. */
const STOPPED: Bilingual = {
  ja: '止めました。途中の結果は残していません。同じコマンドをもう一度実行すれば、続きから、または初めから調べ直します。',
  en: 'Stopped. No half-made result was left. Run the same command again to go on or start anew.',
};

export function realWorld(): World {
  const cleanUps = new Set<() => AfterStop>();
  let finishing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const answers = [...cleanUps].map((cleanUp) => cleanUp());
      if (!finishing && answers.includes('finishing')) {
        finishing = true;
        return;
      }
      const said = answers.find((answer) => typeof answer === 'object') ?? STOPPED;
      process.stderr.write(`\n${said[localeLanguage(process.env)]}\n`);
      process.exit(EXIT.interrupted);
    });
  }
  return {
    env: process.env,
    workingFolder: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    ask: askLine,
    now: () => new Date(),
    onInterrupt: (cleanUp) => {
      cleanUps.add(cleanUp);
      return () => void cleanUps.delete(cleanUp);
    },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY, columns: stream.isTTY ? stream.columns : null };
}
