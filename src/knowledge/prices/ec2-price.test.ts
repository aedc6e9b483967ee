import { describe, expect, it } from 'vitest';
import { EC2_PRICES_DATED, linuxHour } from './ec2-price.ts';

/** As listed in the domain facts, "On-demand Linux us-east-1 $/h", read there from the published list of 20 July 2026. */
const LISTED: readonly (readonly [string, string])[] = [
  ['c5.4xlarge', '0.68'],
  ['c5a.16xlarge', '2.464'],
  ['c6a.48xlarge', '7.344'],
  ['c7a.48xlarge', '9.853'],
  ['g4dn.metal', '7.824'],
  ['p5.48xlarge', '55.04'],
  ['trn1.32xlarge', '21.5'],
  ['t3.micro', '0.0104'],
];

describe('linuxHour', () => {
  it.each(LISTED)('%s', (type, price) => {
    const listed = linuxHour(type);
    // The facts round some prices to three places.
    expect(listed === null ? null : listed.startsWith(price.slice(0, 5)) || listed === price).toBe(true);
  });

  it.each(['x9.mega', '', 'c5', 'toString', '__proto__', 'c5.'])('knows no price of %j, and does not say 0', (type) => {
    expect(linuxHour(type)).toBeNull();
  });

  it('says of what day the prices are', () => {
    expect(EC2_PRICES_DATED).toBe('2026-07-20');
  });
});
