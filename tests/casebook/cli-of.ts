/** A command's world without a terminal. What the program tells on the way is kept. */
import type { Cli } from '../../src/cli/world.ts';

export function cliOf(notices: string[] = []): Cli {
  const output = { write: (text: string) => void notices.push(text), isTerminal: false, columns: null };
  return {
    language: 'en',
    process: { stdout: output, stderr: output },
    world: {
      env: {},
      workingFolder: process.cwd(),
      stdout: output,
      stderr: output,
      ask: () => Promise.resolve(null),
      now: () => new Date(),
      onInterrupt: () => () => undefined,
      zone: 'Asia/Tokyo',
    },
  };
}
