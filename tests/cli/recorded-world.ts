/** A world for commands under test: fixed clock and zone, output kept as text. */
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line and returns everything a person would have seen. */
export async function runHikeshi(args: readonly string[], setting: Partial<Pick<World, 'env' | 'workingFolder' | 'ask'>> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const keep = (into: string[]) => ({ write: (text: string) => void into.push(text), isTerminal: false, columns: null });
  const code = await main(args, {
    env: {},
    ask: () => Promise.resolve(null),
    workingFolder: process.cwd(),
    ...setting,
    stdout: keep(out),
    stderr: keep(err),
    now: () => new Date('2026-11-23T09:00:00Z'),
    onInterrupt: () => () => undefined,
    zone: 'Asia/Tokyo',
  });
  return { code, out: out.join(''), err: err.join('') };
}
