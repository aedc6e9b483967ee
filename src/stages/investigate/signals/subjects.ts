/** Matches what the owner named (a key, a user, an address, a network) against hands. */
import { inIpv4Block } from '../../../knowledge/ipv4-block.ts';
import type { Hand } from '../hands/hand.ts';

/** True when the subject names this hand's key, principal (ARN or bare name) or address (single or IPv4 CIDR). */
export function names(subject: string, hand: Hand): boolean {
  const wanted = subject.trim();
  if (wanted === '') return false;
  if (wanted === hand.longKey || wanted === hand.ip || wanted === hand.principal) return true;
  if (wanted.includes('/') && inIpv4Block(hand.ip, wanted)) return true;
  return bareName(hand.principal) === wanted;
}

/** `arn:aws:iam::1:user/path/alice` -> `alice`; `user-name:alice` -> `alice`; root -> `root`. */
export function bareName(principal: string): string {
  return principal.split(/[/:]/u).at(-1) ?? principal;
}
