/** Takes files in, and a message as a message. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { addEvidence, type AddedEvidence } from '../../../wiring/casebook/add-evidence.ts';
import { withCasebook, type Casebook } from '../../../wiring/casebook/casebook.ts';
import { fromStandardInput } from '../../../wiring/casebook/standard-input.ts';
import { visibleText } from '../../../../words/visible-text.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import type { CaseAddFlags } from './command.ts';

export async function runCaseAdd(this: Cli, flags: CaseAddFlags, ...files: string[]): Promise<void> {
  const { workingFolder, stdout } = this.world;
  const scratch = mkdtempSync(join(tmpdir(), 'hikeshi-add-'));
  try {
    const piped = files.includes('-') ? await fromStandardInput(scratch) : null;
    const added = await withCasebook(this, openCaseAt(flags.case, workingFolder), (book) =>
      files.map((file) => addOne(book, flags, file === '-' && piped !== null ? piped : resolve(workingFolder, file))),
    );
    if (flags.json) stdout.write(asJson({ schema: 'hikeshi.case-add/1', added: added.map(({ evidence, already }) => ({ ...evidence, already })) }));
    else stdout.write(added.map((one) => told(one)[this.language]).join(''));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function addOne(book: Casebook, flags: CaseAddFlags, from: string): AddedEvidence {
  const { source = null, how = null, obtained = null, message } = flags;
  const kind = flags.kind ?? (message === undefined ? 'other' : 'message');
  const added = addEvidence(book, { from, kind, source, how, obtainedAt: obtained ?? flags.received ?? null });
  if (message !== undefined) {
    const { subject = null, received = null, deadline = null, supportCase = null } = flags;
    const data = {
      message,
      from: flags.from ?? null,
      subject,
      receivedAt: received,
      statedDeadline: deadline,
      evidence: added.evidence.id,
      supportCase,
    };
    book.say({ kind: 'message', data });
  }
  return added;
}

function told({ evidence: { id, path, sha256, bytes }, already }: AddedEvidence): { readonly ja: string; readonly en: string } {
  const [name, size] = [visibleText(path), bytes.toLocaleString('en-US')];
  return already
    ? { ja: `同じファイルが前からあります: ${id}  ${name}\n`, en: `The case holds this very file already: ${id}  ${name}\n` }
    : {
        ja: `加えました: ${id}  ${name}  (${size} バイト)\n  SHA-256 ${sha256}\n`,
        en: `Added: ${id}  ${name}  (${size} bytes)\n  SHA-256 ${sha256}\n`,
      };
}
