/** What a machine costs an hour on demand, by instance type. */
import { decimal, type Decimal } from '../money/decimal.ts';
import { EC2_ON_DEMAND } from './ec2-on-demand.generated.ts';

export const EC2_PRICES_DATED = EC2_ON_DEMAND.dated;

let prices: ReadonlyMap<string, Decimal> | null = null;

/** Linux, us-east-1, USD an hour; null for a type the list does not have. Never 0. */
export function linuxHour(instanceType: string): Decimal | null {
  prices ??= unpacked();
  return prices.get(instanceType) ?? null;
}

function unpacked(): Map<string, Decimal> {
  const table = new Map<string, Decimal>();
  for (const family of EC2_ON_DEMAND.prices.split(';')) {
    const [name = '', sizes = ''] = family.split(':');
    for (const size of sizes.split(',')) {
      const [suffix = '', price = ''] = size.split(' ');
      table.set(`${name}.${suffix}`, decimal(price));
    }
  }
  return table;
}
