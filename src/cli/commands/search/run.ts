/** Every event of a case that mentions a text. */
import type { EventListFlags } from '../../shared-flags.ts';
import { tellAskedEvents } from '../../tell-asked-events.ts';
import type { Cli } from '../../world.ts';

export async function runSearch(this: Cli, flags: EventListFlags, text: string): Promise<void> {
  await tellAskedEvents(this, flags, { text });
}
