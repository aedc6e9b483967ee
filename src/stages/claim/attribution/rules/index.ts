/** The rules in the order in which they are asked; docs/decisions/0063 says why in this order. */
import { aboveBaseline } from './above-baseline.ts';
import { cannotTell, nothingOfIntruder, supportGrows } from './nothing-of-intruder.ts';
import { intrudersIdentity, ownersIdentity } from './principal.ts';
import { neverUsedBefore } from './never-used-before.ts';
import { onlyIntruder, boughtByIntruder } from './only-intruder.ts';
import { afterIncident, beforeIncident } from './outside-incident.ts';
import { elderResource, ownerResource, unseenResource } from './owner-resource.ts';
import { ownerWordMine, ownerWordNotMine } from './owner-word.ts';
import { insideAccount, insideResource, namedResource } from './resource.ts';
import type { Rule } from './rule.ts';
import { startedWithBoth, startedWithIntruder, startedWithOwner } from './started-together.ts';
import { splitByUse } from './split.ts';
import { unclearResource } from './unclear-resource.ts';

export const RULES: readonly Rule[] = [
  ownerWordMine,
  ownerWordNotMine,
  supportGrows,
  beforeIncident,
  afterIncident,
  namedResource,
  insideResource,
  insideAccount,
  unclearResource,
  elderResource,
  ownerResource,
  unseenResource,
  startedWithIntruder,
  startedWithOwner,
  startedWithBoth,
  intrudersIdentity,
  ownersIdentity,
  boughtByIntruder,
  onlyIntruder,
  neverUsedBefore,
  splitByUse,
  aboveBaseline,
  nothingOfIntruder,
  cannotTell,
];
