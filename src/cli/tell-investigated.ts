/** The end of an investigation: the short summary for a person, or findings.json for a program. */
import stringWidth from 'string-width';
import { terminalSummary } from '../stages/report/index.ts';
import type { Investigated } from './wiring/investigation.ts';
import { jsonFile } from './wiring/write-results.ts';
import type { Cli, World } from './world.ts';

const WIDTH_IN_A_PIPE = 80;

export function tellInvestigated({ world, language }: Cli, { material, reportPath }: Investigated, json: boolean): void {
  if (json) {
    world.stdout.write(jsonFile(material.findings));
    return;
  }
  const width = world.stdout.columns ?? WIDTH_IN_A_PIPE;
  world.stdout.write(terminalSummary(material, language, { width, colour: wantsColour(world), columns: stringWidth, reportPath }));
}

/** https://no-color.org: any value of NO_COLOR switches colour off. */
const wantsColour = ({ stdout, env }: World): boolean => stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
