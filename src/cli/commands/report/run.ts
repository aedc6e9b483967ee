/** Writes the dossier of a case and tells where it lies and how to hand it in. */
import { tellDossier } from '../../tell-dossier.ts';
import { caseAt } from '../../wiring/case-store.ts';
import { writeDossierOf } from '../../wiring/dossier/dossier-of-case.ts';
import type { Cli } from '../../world.ts';
import type { ReportFlags } from './command.ts';
import { USUAL_FORMATS } from './formats.ts';

export async function runReport(this: Cli, { format, json, ...flags }: ReportFlags): Promise<void> {
  const casePath = caseAt(flags.case, this.world.workingFolder);
  const written = await writeDossierOf(this, casePath, format ?? USUAL_FORMATS);
  tellDossier(this, written, json);
}
