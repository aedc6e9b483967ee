/** The lines a page can bear: the largest of those asked back or undecided, however many there are. */
import { compared, isNegative, negated, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { RunningSum } from '../../../../knowledge/money/running-sum.ts';
import type { ClaimLine } from '../../claim.ts';

export interface ListedLines {
  /** In the order of the claim. */
  readonly lines: readonly ClaimLine[];
  readonly leftOut: number;
  readonly leftOutNet: Decimal;
}

export class LargestLines {
  readonly #most: number;
  #kept: { readonly line: ClaimLine; readonly place: number }[] = [];
  readonly #leftOutNet = new RunningSum();
  #seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(line: ClaimLine): void {
    this.#kept.push({ line, place: this.#seen++ });
    if (this.#kept.length >= 2 * this.#most) this.#leaveOut();
  }

  #leaveOut(): void {
    this.#kept.sort((a, b) => compared(size(b.line.net), size(a.line.net)) || a.place - b.place);
    for (const { line } of this.#kept.slice(this.#most)) this.#leftOutNet.add(line.net);
    this.#kept = this.#kept.slice(0, this.#most);
  }

  listed(): ListedLines {
    this.#leaveOut();
    const lines = [...this.#kept].sort((a, b) => a.place - b.place).map(({ line }) => line);
    return { lines, leftOut: this.#seen - lines.length, leftOutNet: this.#leftOutNet.value() };
  }
}

const size = (amount: Decimal): Decimal => (isNegative(amount) ? negated(amount) : amount);
