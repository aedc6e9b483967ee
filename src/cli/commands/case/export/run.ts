/** Packs the case and says what is in it, what is not, and how the other side checks it. */
import { basename, resolve } from 'node:path';
import { countText } from '../../../../words/number-format.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { exportCase, type Exported } from '../../../wiring/hand-over/export-case.ts';
import { askedPassword, passwordFrom } from '../../../wiring/hand-over/export-password.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import { handedOver } from '../handed-over.ts';
import type { CaseExportFlags } from './command.ts';

export async function runCaseExport(this: Cli, flags: CaseExportFlags): Promise<void> {
  const { workingFolder, now, stdout } = this.world;
  const casePath = openCaseAt(flags.case, workingFolder);
  const day = now().toISOString().slice(0, 10).replaceAll('-', '');
  const out = resolve(workingFolder, flags.out ?? `${basename(casePath)}-${day}.zip`);
  const password = await passwordOf(this, flags);
  const { redacted, withTables } = flags;
  const exported = await withCasebook(this, casePath, (book) => exportCase(book, { out, redacted, withTables, password }, now()));
  if (flags.json) stdout.write(asJson({ schema: 'hikeshi.case-export/1', ...exported, encrypted: password !== null }));
  else stdout.write(told(this, exported));
}

async function passwordOf({ language, world }: Cli, { encrypt, passwordFile }: CaseExportFlags): Promise<string | null> {
  if (passwordFile !== undefined) return passwordFrom(resolve(world.workingFolder, passwordFile));
  return encrypt ? askedPassword(language) : null;
}

const told = (cli: Cli, { path, sha256, bytes, manifest }: Exported): string =>
  handedOver(
    cli,
    manifest,
    {
      ja: `渡すためのまとめができました: ${path} (${countText(bytes)} バイト)`,
      en: `Ready to hand over: ${path} (${countText(bytes)} bytes)`,
    },
    sha256,
  );
