import type { Foothold } from '../../../investigate/index.ts';
import { code, type Line } from '../../document/inline.ts';
import type { ReportMaterial } from '../../material.ts';

/** Two Regions can hold things of one name: the Region of the call that made it tells them apart. Nothing when that call is not among the evidence. */
export function doorRegion({ eventIds }: Foothold, { evidence }: ReportMaterial): Line {
  const made = evidence.find(({ eventId }) => eventIds.includes(eventId));
  return made === undefined ? [] : [code(made.region)];
}
