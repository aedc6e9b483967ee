/** Asks for a password on the terminal without showing it. It never comes from the command line, where other programs and the shell's history could read it. */
import { stdin, stderr } from 'node:process';

/** What was typed before Enter; null when the standard input is no terminal, or the person gave up (Ctrl+C, Ctrl+D). */
export function askSecret(question: string): Promise<string | null> {
  if (!stdin.isTTY) return Promise.resolve(null);
  // Not shown from the first letter on: the question comes after the terminal stopped echoing.
  stdin.setRawMode(true);
  stdin.resume();
  stderr.write(question);
  return new Promise((resolve) => {
    let typed = '';
    const finish = (answer: string | null): void => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(answer);
    };
    const onData = (piece: Buffer): void => {
      for (const character of piece.toString('utf8')) {
        if (character === '\r' || character === '\n') return finish(typed);
        if (character === '\u0003' || character === '\u0004') return finish(null);
        typed = character === '\u007F' || character === '\b' ? Array.from(typed).slice(0, -1).join('') : typed + character;
      }
    };
    stdin.on('data', onData);
  });
}
