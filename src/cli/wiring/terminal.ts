/** The terminal as a Host. */
import { terminalHost } from '../../edges/terminal/terminal-host.ts';
import type { Host } from '../../ports/host.ts';
import type { Cli } from '../world.ts';

export const hostOf = ({ world, language }: Cli): Host => terminalHost({ ...world.stderr, language, nowMs: () => performance.now() });
