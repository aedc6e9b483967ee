/** The dossier for AWS, from all the case remembers. */
import { USUAL_FORMATS } from '../../../commands/report/formats.ts';
import { tellDossier } from '../../../tell-dossier.ts';
import { writeDossierOf } from '../../dossier/dossier-of-case.ts';
import { MINUTES, type Step } from './step.ts';

export const dossierStep: Step = {
  takes: 5 * MINUTES,
  needsFindings: true,
  run: async ({ cli, casePath }) => tellDossier(cli, await writeDossierOf(cli, casePath, USUAL_FORMATS), false),
};
