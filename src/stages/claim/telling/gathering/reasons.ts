/** Why charges were decided as they were: one entry a reason in the words given, with what it came to. */
import { compared, isNegative, negated, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { RunningSum } from '../../../../knowledge/money/running-sum.ts';
import type { Basis, BasisKind, ChargeVerdict, ClaimLine } from '../../claim.ts';

export interface ClaimReason {
  readonly kind: BasisKind;
  readonly verdict: ChargeVerdict;
  /** The commonest words of the reason; null when lines of this kind say very many different things. */
  readonly words: Pick<Basis, 'ja' | 'en'> | null;
  readonly lines: number;
  readonly net: Decimal;
  readonly eventIds: readonly string[];
}

/** Different wordings of one kind that are kept apart; words name things, so there can be as many as things. */
const WORDINGS_MOST = 12;
const EVENTS = 8;

interface Gathered {
  readonly net: RunningSum;
  readonly eventIds: Set<string>;
  readonly wordings: Map<string, { readonly basis: Basis; lines: number }>;
  tooMany: boolean;
  lines: number;
}

export class Reasons {
  readonly #reasons = new Map<string, Gathered & { readonly kind: BasisKind; readonly verdict: ChargeVerdict }>();

  add({ basis, verdict, net, eventIds }: ClaimLine): void {
    const key = `${verdict} ${basis.kind}`;
    let reason = this.#reasons.get(key);
    if (!reason) {
      reason = { kind: basis.kind, verdict, net: new RunningSum(), eventIds: new Set(), wordings: new Map(), tooMany: false, lines: 0 };
      this.#reasons.set(key, reason);
    }
    reason.lines += 1;
    reason.net.add(net);
    for (const id of eventIds) if (reason.eventIds.size < EVENTS) reason.eventIds.add(id);
    const wording = reason.wordings.get(basis.en);
    if (wording) wording.lines += 1;
    else if (reason.wordings.size < WORDINGS_MOST) reason.wordings.set(basis.en, { basis, lines: 1 });
    else reason.tooMany = true;
  }

  /** What is asked back first, then what is undecided, then the owner's; the largest amount first. */
  all(): readonly ClaimReason[] {
    const order: readonly ChargeVerdict[] = ['unauthorized', 'undecided', 'owner'];
    return [...this.#reasons.values()]
      .map(({ kind, verdict, net, lines, eventIds, wordings, tooMany }) => ({
        kind,
        verdict,
        lines,
        net: net.value(),
        eventIds: [...eventIds],
        words: tooMany ? null : ([...wordings.values()].sort((a, b) => b.lines - a.lines)[0]?.basis ?? null),
      }))
      .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || compared(size(b.net), size(a.net)) || (a.kind < b.kind ? -1 : 1));
  }
}

const size = (amount: Decimal): Decimal => (isNegative(amount) ? negated(amount) : amount);
