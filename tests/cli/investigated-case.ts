/** `hikeshi investigate` over files made for a test, and everything the case then holds. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { runHikeshi, type Ran } from './recorded-world.ts';

export interface InvestigatedCase extends Ran {
  readonly caseFolder: string;
  readonly findings: Findings;
  /** A file of the case, as text. */
  readonly file: (name: string) => string;
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'hikeshi-test-'));

/** Writes files (names may hold folders) below a folder of their own; returns it. */
export function written(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs the command over `paths` in a new case. Findings are read from the case; without any, reading `findings` fails. */
export async function investigateFiles(
  paths: readonly string[],
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<InvestigatedCase> {
  const caseFolder = join(freshFolder(), 'case');
  const ran = await runHikeshi(['investigate', ...paths, '--case', caseFolder, ...options], { env });
  const file = (name: string): string => readFileSync(join(caseFolder, name), 'utf8');
  return {
    ...ran,
    caseFolder,
    file,
    get findings() {
      if (!existsSync(join(caseFolder, 'findings.json'))) throw new Error(`no findings: ${ran.err}`);
      return JSON.parse(file('findings.json')) as Findings;
    },
  };
}
