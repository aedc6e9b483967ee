/** How much a plan would touch. Beyond what an ordinary incident needs, whoever applies it must say the number (product.md 4.7: never more than it says). */
import type { PlanStep } from './plan.ts';

/** Of the incidents known to us (AWS CIRT's Auto Scaling campaign) the widest plan has 42 steps. */
const MOST_STEPS = 100;
const MOST_OF_A_KIND = 40;

export interface Width {
  readonly steps: number;
  /** Actions with more things than usual, and how many. */
  readonly kinds: readonly { readonly action: string; readonly count: number }[];
  /** The number must be said. */
  readonly wide: boolean;
}

export function widthOf(steps: readonly PlanStep[]): Width {
  const counts = new Map<string, number>();
  for (const { action } of steps) counts.set(action, (counts.get(action) ?? 0) + 1);
  const kinds = [...counts].filter(([, count]) => count > MOST_OF_A_KIND).map(([action, count]) => ({ action, count }));
  return { steps: steps.length, kinds, wide: steps.length > MOST_STEPS || kinds.length > 0 };
}
