/** Makes the copy and says what was removed and what could not be read. */
import { basename, resolve } from 'node:path';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { redactedCopy } from '../../../wiring/hand-over/redacted-copy.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import { handedOver } from '../handed-over.ts';
import type { CaseRedactFlags } from './command.ts';

export async function runCaseRedact(this: Cli, flags: CaseRedactFlags): Promise<void> {
  const { workingFolder, now, stdout } = this.world;
  const casePath = openCaseAt(flags.case, workingFolder);
  const out = resolve(workingFolder, flags.out ?? `${basename(casePath)}-redacted`);
  const { manifest } = await withCasebook(this, casePath, (book) => redactedCopy(book, out, now()));
  if (flags.json) stdout.write(asJson({ schema: 'hikeshi.case-redact/1', path: out, manifest }));
  else
    stdout.write(
      handedOver(this, manifest, { ja: `秘密を取り除いた写しができました: ${out}`, en: `The copy without secrets is ready: ${out}` }, null),
    );
}
