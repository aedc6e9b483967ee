/** The process as a `World`, with output that survives a closed pipe (`hikeshi ... | head`). */
import type { Output, World } from '../world.ts';

export function realWorld(): World {
  return {
    env: process.env,
    workingFolder: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    now: () => new Date(),
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
