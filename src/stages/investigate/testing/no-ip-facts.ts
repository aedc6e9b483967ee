/** Address facts for tests: private, service and public told apart, no country known. */
import { isServiceSource } from '../../../knowledge/address-network.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';

export const noIpFacts: IpFacts = {
  lookUp: (ip) => ({
    ip,
    kind: isServiceSource(ip)
      ? 'aws-service'
      : /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(ip)
        ? 'private'
        : /^[\d.]+$|:/.test(ip)
          ? 'public'
          : 'not-an-address',
    aws: null,
    country: null,
    city: null,
    network: null,
  }),
};
