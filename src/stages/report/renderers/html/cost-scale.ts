/**
 * Amounts to heights and widths of a picture. This is the one place where an amount becomes a binary number: a pixel is coarser than any rounding,
 * and no amount is ever computed from one. Figures in words come from the exact amounts.
 */
import type { Decimal } from '../../../../knowledge/money/decimal.ts';

export interface CostScale {
  /** Pixels for an amount; 0 for amounts below zero. */
  readonly pixels: (amount: Decimal) => number;
  /** Round amounts to draw lines at, with their pixels. */
  readonly steps: readonly { readonly label: string; readonly pixels: number }[];
}

const STEPS = 4;

/** A scale on which the largest sum of amounts fits into `room` pixels. */
export function costScale(stacks: readonly (readonly Decimal[])[], room: number): CostScale {
  const most = stacks.reduce((greatest, amounts) => Math.max(greatest, size(amounts)), 0);
  const step = roundStep(most / STEPS);
  const top = Math.max(step, Math.ceil(most / step) * step);
  const steps = Array.from({ length: Math.round(top / step) }, (_, index) => (index + 1) * step);
  return {
    pixels: (amount) => (positive(amount) / top) * room,
    steps: steps.map((value) => ({ label: String(Number(value.toPrecision(6))), pixels: (value / top) * room })),
  };
}

const positive = (amount: Decimal): number => Math.max(0, Number(amount));
const size = (amounts: readonly Decimal[]): number => amounts.reduce((sum, amount) => sum + positive(amount), 0);

/** 1, 2 or 5 times a power of ten, at least `least`; 0.01 for nothing at all. */
function roundStep(least: number): number {
  if (!(least > 0) || !Number.isFinite(least)) return 0.01;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * 0.999_999) ?? 10 * power;
}
