/** Reads a message, tells what it means, and keeps it in the case when there is one. */
import { resolve } from 'node:path';
import { replyJson, replySummary, toldReply, understandMessage } from '../../../stages/report/index.ts';
import { pageOptions } from '../../page-options.ts';
import { keepMessage } from '../../wiring/casebook/keep-message.ts';
import { heldCase } from '../../wiring/held-case.ts';
import { holdingsOf } from '../../wiring/holdings-of.ts';
import { pastedText } from '../../wiring/pasted-text.ts';
import { caseWordOf } from '../../case-word.ts';
import type { Cli } from '../../world.ts';
import type { ReplyFlags } from './command.ts';

export async function runReply(this: Cli, { received, json, ...flags }: ReplyFlags, file: string): Promise<void> {
  const { world, language } = this;
  const { text, bytes, name } = await pastedText(file === '-' ? file : resolve(world.workingFolder, file));
  const understood = understandMessage(text, { received: received ?? null, zone: world.zone });
  const held = flags.case === undefined ? null : heldCase(flags.case, world.workingFolder);
  const kept = held === null ? null : await keepMessage(this, held.path, { understood, received: received ?? null, name, bytes });
  const told = toldReply(understood, held === null ? null : { record: held.record, holds: holdingsOf(held) });
  const entry = kept?.entry ?? null;
  world.stdout.write(
    json
      ? replyJson(told, entry)
      : replySummary(told, language, {
          ...pageOptions(world),
          zone: world.zone,
          entry,
          caseWord: held === null ? null : caseWordOf(held.path, world),
        }),
  );
}
