/** The claim as sections of the report, in the order a person asks: how much, is that right, and which lines. */
import type { SectionBuilder } from '../../../report/index.ts';
import type { ToldClaim } from '../told-claim.ts';
import { addsUpSection } from './adds-up.ts';
import { askedBackSection } from './asked-back.ts';
import { claimLinesSection } from './claim-lines.ts';

export const claimSections = (told: ToldClaim): readonly SectionBuilder[] => [askedBackSection(told), addsUpSection(told), claimLinesSection(told)];
