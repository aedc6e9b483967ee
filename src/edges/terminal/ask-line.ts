/** Asks the person one question on the terminal. */
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline';

/** What was typed before Enter; null when there is no terminal to ask on, or the person closed it (Ctrl+D). Ctrl+C stops the program as always. */
export function askLine(question: string): Promise<string | null> {
  if (!stdin.isTTY) return Promise.resolve(null);
  const line = createInterface({ input: stdin, output: stderr, terminal: true });
  return new Promise((resolve) => {
    let answer: string | null = null;
    line.on('close', () => resolve(answer));
    line.on('SIGINT', () => {
      line.close();
      process.kill(process.pid, 'SIGINT');
    });
    line.question(question, (typed) => {
      answer = typed;
      line.close();
    });
  });
}
