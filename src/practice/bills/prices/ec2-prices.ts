/**
 * What EC2 instances of the stories cost: Linux, on demand, USD per hour in us-east-1.
 * Price list of AWS of 20 Jul 2026, as carried by the Apache-2.0 Karpenter provider; the stories of 2025 are charged the same.
 */
import { decimal, type Decimal } from '../../../knowledge/money/decimal.ts';

const USD_PER_HOUR: Readonly<Record<string, string>> = {
  't2.micro': '0.0116',
  't3.nano': '0.0052',
  't3.micro': '0.0104',
  't3.small': '0.0208',
  't3.medium': '0.0416',
  't3.large': '0.0832',
  't4g.small': '0.0168',
  't4g.medium': '0.0336',
  'm5.large': '0.096',
  'm6i.large': '0.096',
  'm6i.xlarge': '0.192',
  'm7i.large': '0.1008',
  'c6i.large': '0.085',
  'c6i.xlarge': '0.17',
  'c7g.large': '0.0725',
  'r6i.large': '0.126',
  'c5.4xlarge': '0.68',
  'c5.9xlarge': '1.53',
  'c5.18xlarge': '3.06',
  'c5.24xlarge': '4.08',
  'c5.metal': '4.08',
  'c5a.8xlarge': '1.232',
  'c5a.16xlarge': '2.464',
  'c5a.24xlarge': '3.696',
  'c6i.8xlarge': '1.36',
  'c6i.16xlarge': '2.72',
  'c6i.32xlarge': '5.44',
  'c6a.24xlarge': '3.672',
  'c6a.48xlarge': '7.344',
  'c7a.24xlarge': '4.92672',
  'c7a.48xlarge': '9.85344',
  'm5.12xlarge': '2.304',
  'm5.24xlarge': '4.608',
  'm6i.16xlarge': '3.072',
  'r5.24xlarge': '6.048',
  'r5a.4xlarge': '0.904',
  'g4dn.xlarge': '0.526',
  'g4dn.2xlarge': '0.752',
  'g4dn.12xlarge': '3.912',
  'g5.xlarge': '1.006',
  'g5.2xlarge': '1.212',
  'g5.12xlarge': '5.672',
  'g5.48xlarge': '16.288',
  'g6.xlarge': '0.8048',
  'g6.12xlarge': '4.6016',
  'p3.2xlarge': '3.06',
  'p3.8xlarge': '12.24',
  'p3.16xlarge': '24.48',
  'p4d.24xlarge': '21.9576',
};

/** Throws for a type no story may use without a line above. */
export function onDemandInVirginia(instanceType: string): Decimal {
  const price = USD_PER_HOUR[instanceType];
  if (price === undefined) throw new Error(`the practice world has no price for ${instanceType}`);
  return decimal(price);
}
