/** The bill as it stands, and what to ask back of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NOTHING_SAID } from '../../../owner-statements.ts';
import { tellClaimed } from '../../../tell-claimed.ts';
import { claimCase } from '../../claim/claim-case.ts';
import type { Drill } from '../drill.ts';
import { MINUTES, type Step } from './step.ts';

export const claimStep: Step = { takes: 30 * MINUTES, run: claim, needsFindings: true };

async function claim({ cli, world, casePath }: Drill): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-drill-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = cli.world.onInterrupt(remove);
  try {
    for (const { path, content } of world.billFiles()) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    tellClaimed(cli, await claimCase(cli, { casePath, bills: [folder], said: NOTHING_SAID }), false);
  } finally {
    forget();
    remove();
  }
}
