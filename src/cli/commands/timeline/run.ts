/** Everything one key, user, address or resource did. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { tellAskedEvents } from '../../tell-asked-events.ts';
import type { Cli } from '../../world.ts';
import type { TimelineFlags } from './command.ts';

export async function runTimeline(this: Cli, flags: TimelineFlags): Promise<void> {
  const { key, user, ip, resource, from, to } = flags;
  if ([key, user, ip, resource, from, to].every((one) => one === undefined)) throw nothingAsked();
  await tellAskedEvents(this, flags, { key, user, ip, resource, from, to });
}

const nothingAsked = (): HikeshiProblem =>
  new HikeshiProblem('nothing-asked', 'you', {
    ja: '--key、--user、--ip、--resource のどれか (または --from、--to) を指定してください。例: hikeshi timeline --key AKIAIOSFODNN7EXAMPLE',
    en: 'Give --key, --user, --ip or --resource (or --from, --to). Example: hikeshi timeline --key AKIAIOSFODNN7EXAMPLE',
  });
