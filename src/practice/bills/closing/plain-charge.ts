/** Charges of a whole month that no use of a resource makes: tax, credits, fees, refunds. They name a product and nothing else. */
import { decimal } from '../../../knowledge/money/decimal.ts';
import { chargeOf, type Charge } from '../accrual/charge.ts';
import type { Product } from '../prices/products.ts';

export const plainCharge = (product: Product, account: string, more: Partial<Charge> = {}): Charge => ({
  ...chargeOf({
    product,
    account,
    usageType: '',
    operation: '',
    region: '',
    unit: '',
    family: '',
    span: 'month',
    rate: decimal('0'),
    words: () => '',
  }),
  ...more,
});
