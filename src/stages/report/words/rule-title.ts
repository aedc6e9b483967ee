import type { Detection } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ReportMaterial } from '../material.ts';

/** The title of the rule in both languages where it is known, else the one the detection carries. */
export const ruleTitle = (detection: Detection, { ruleTitles }: ReportMaterial): Bilingual =>
  (ruleTitles !== undefined && Object.hasOwn(ruleTitles, detection.ruleId) ? ruleTitles[detection.ruleId] : undefined) ?? {
    ja: detection.title,
    en: detection.title,
  };
