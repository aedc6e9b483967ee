/** How an account is billed: where its owner lives, what they pay in, how old the account is, credits and a support plan. Drawn from the seed unless wished. */
import { decimal, type Decimal } from '../../knowledge/money/decimal.ts';
import type { Random } from '../random.ts';

export type SupportPlan = 'none' | 'developer' | 'business';

/** What AWS gives back after the incident. */
export interface RefundWish {
  /** `credit-memo`: against the invoices, with refund lines in the month after. `credit`: a promotional credit that pays for later use only. */
  readonly kind: 'credit-memo' | 'credit';
  /** How much of the unauthorized amount, 0 to 1, e.g. `0.4` as in a first offer. @default 1 */
  readonly part?: string;
}

export interface BillsWish {
  readonly country?: 'JP' | 'US';
  readonly paymentCurrency?: 'USD' | 'JPY';
  /** Promotional credit at the start, USD. */
  readonly credit?: string;
  readonly inFirstYear?: boolean;
  readonly support?: SupportPlan;
  /** @default nothing is given back */
  readonly refund?: RefundWish;
}

export interface BillSetting {
  /** The account played: pays for its members too. */
  readonly payer: string;
  readonly country: 'JP' | 'US';
  readonly paymentCurrency: 'USD' | 'JPY';
  readonly credit: Decimal;
  readonly inFirstYear: boolean;
  readonly support: SupportPlan;
  readonly refund: { readonly kind: RefundWish['kind']; readonly part: Decimal } | null;
}

/** `kind` is who owns the account: beginners may still be in their first year and have credits, companies may have a support plan. */
export function drawSetting(wish: BillsWish, payer: string, kind: 'beginner' | 'team', random: Random): BillSetting {
  const country = wish.country ?? (random.chance(0.85) ? 'JP' : 'US');
  const drawn = {
    paymentCurrency: random.chance(0.7) ? 'JPY' : 'USD',
    credit: kind === 'beginner' && random.chance(0.3) ? random.pick(['25', '100', '200']) : '0',
    inFirstYear: kind === 'beginner' && random.chance(0.3),
    support: kind === 'team' ? random.pick(['none', 'none', 'developer', 'business'] as const) : 'none',
  } as const;
  return {
    payer,
    country,
    paymentCurrency: wish.paymentCurrency ?? (country === 'JP' ? drawn.paymentCurrency : 'USD'),
    credit: decimal(wish.credit ?? drawn.credit),
    inFirstYear: wish.inFirstYear ?? drawn.inFirstYear,
    support: wish.support ?? drawn.support,
    refund: wish.refund === undefined ? null : { kind: wish.refund.kind, part: decimal(wish.refund.part ?? '1') },
  };
}
