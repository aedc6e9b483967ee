/** The end of an investigation: the short summary for a person, or findings.json for a program. With bills in the case, the claim follows. */
import { relative } from 'node:path';
import { terminalSummary } from '../stages/report/index.ts';
import { pageOptions } from './page-options.ts';
import { tellClaimed } from './tell-claimed.ts';
import type { Investigated } from './wiring/investigation.ts';
import { jsonFile } from './wiring/write-results.ts';
import type { Cli } from './world.ts';

export function tellInvestigated(cli: Cli, { material, reportPath, casePath, claimed }: Investigated, json: boolean): void {
  const { world, language } = cli;
  if (json) {
    world.stdout.write(jsonFile(material.findings));
    return;
  }
  const asTyped = relative(world.workingFolder, casePath) || '.';
  const options = {
    ...pageOptions(world),
    reportPath: claimed === null ? reportPath : null,
    claimWith: claimed === null ? asTyped : null,
    containWith: material.synthetic ? null : asTyped,
  };
  world.stdout.write(terminalSummary(material, language, options));
  if (claimed === null) return;
  world.stdout.write('\n');
  tellClaimed(cli, claimed, false);
}
