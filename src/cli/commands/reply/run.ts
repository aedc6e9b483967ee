/** Reads a message and tells what it means. */
import { resolve } from 'node:path';
import { replyJson, replySummary, toldReply, understandMessage } from '../../../stages/report/index.ts';
import { pageOptions } from '../../page-options.ts';
import { pastedText } from '../../wiring/pasted-text.ts';
import type { Cli } from '../../world.ts';
import type { ReplyFlags } from './command.ts';

export async function runReply(this: Cli, { received, json }: ReplyFlags, file: string): Promise<void> {
  const { world, language } = this;
  const text = await pastedText(file === '-' ? file : resolve(world.workingFolder, file));
  const told = toldReply(understandMessage(text, { received: received ?? null, zone: world.zone }), null);
  world.stdout.write(json ? replyJson(told, null) : replySummary(told, language, { ...pageOptions(world), zone: world.zone, entry: null }));
}
