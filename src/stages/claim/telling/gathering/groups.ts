/** Sums by something (service, Region, server): as many groups as fit, the rest together, so that a hostile bill cannot fill the memory. */
import type { Decimal } from '../../../../knowledge/money/decimal.ts';
import { compared } from '../../../../knowledge/money/decimal.ts';
import { RunningSum } from '../../../../knowledge/money/running-sum.ts';
import type { ChargeVerdict, ClaimLine } from '../../claim.ts';

export interface Group {
  readonly key: string;
  /** Net by verdict. */
  readonly net: Readonly<Record<ChargeVerdict, Decimal>>;
  readonly lines: number;
}

/** Services and Regions are few; a bill that names more than this is made to be a nuisance. */
const GROUPS_MOST = 2_000;
const REST = '\u0000rest';

interface Sums {
  readonly net: Readonly<Record<ChargeVerdict, RunningSum>>;
  lines: number;
}

export class Groups {
  readonly #sums = new Map<string, Sums>();

  add(key: string, line: ClaimLine): void {
    const known = this.#sums.get(key);
    const sums = known ?? this.#begun(this.#sums.size < GROUPS_MOST ? key : REST);
    sums.net[line.verdict].add(line.net);
    sums.lines += 1;
  }

  #begun(key: string): Sums {
    const known = this.#sums.get(key);
    if (known) return known;
    const sums = { net: { unauthorized: new RunningSum(), owner: new RunningSum(), undecided: new RunningSum() }, lines: 0 };
    this.#sums.set(key, sums);
    return sums;
  }

  /** Largest unauthorized amount first, then the largest of all; groups with the same amounts by name. `key` is null for what no longer fitted. */
  all(): readonly (Omit<Group, 'key'> & { readonly key: string | null })[] {
    return [...this.#sums]
      .map(([key, { net, lines }]) => ({
        key: key === REST ? null : key,
        lines,
        net: { unauthorized: net.unauthorized.value(), owner: net.owner.value(), undecided: net.undecided.value() },
      }))
      .sort(
        (a, b) =>
          compared(b.net.unauthorized, a.net.unauthorized) ||
          compared(b.net.undecided, a.net.undecided) ||
          compared(b.net.owner, a.net.owner) ||
          ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
      );
  }
}
