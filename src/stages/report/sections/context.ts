import type { Citations } from '../document/citations.ts';
import type { Section } from '../document/blocks.ts';
import type { ReportMaterial } from '../material.ts';

export interface SectionContext {
  readonly material: ReportMaterial;
  readonly citations: Citations;
}

/** Every section is one of these. A section with nothing to say still says so: silence would look like "all is well". */
export type SectionBuilder = (context: SectionContext) => Section;
