/**
 * Address blocks that belong as a whole to operators of Tor exits, so that whoever calls from there hides where they are. Only blocks that have
 * been so for years: single exits come and go daily and are not here, so an address outside says nothing. As of November 2026.
 */
import { inIpv4Block } from './ipv4-block.ts';

const TOR_EXIT_BLOCKS = [
  // Several German exit operators together; the busiest exits there are.
  '185.220.100.0/22',
  // Emerald Onion, Seattle.
  '23.129.64.0/24',
  // DFRI, Sweden.
  '171.25.193.0/24',
  // Nothing to hide, Netherlands.
  '192.42.116.0/24',
  // Quintex, Texas.
  '199.249.230.0/24',
  // Foundation for Applied Privacy, Vienna: its own page on abuse names the block.
  '109.70.100.0/25',
] as const;

export const isTorExit = (address: string): boolean => TOR_EXIT_BLOCKS.some((block) => inIpv4Block(address, block));
