/** Matches what the owner named (a key, a user, an address, a network) against hands. */
import type { Hand } from '../hands/hand.ts';

/** True when the subject names this hand's key, principal (ARN or bare name) or address (single or IPv4 CIDR). */
export function names(subject: string, hand: Hand): boolean {
  const wanted = subject.trim();
  if (wanted === '') return false;
  if (wanted === hand.longKey || wanted === hand.ip || wanted === hand.principal) return true;
  if (wanted.includes('/') && inNetwork(hand.ip, wanted)) return true;
  return bareName(hand.principal) === wanted;
}

/** `arn:aws:iam::1:user/path/alice` -> `alice`; `user-name:alice` -> `alice`; root -> `root`. */
export function bareName(principal: string): string {
  return principal.split(/[/:]/u).at(-1) ?? principal;
}

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

function asNumber(address: string): number | null {
  const parts = IPV4.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function inNetwork(address: string, cidr: string): boolean {
  const [base = '', length = ''] = cidr.split('/');
  const bits = Number(length);
  const [ip, net] = [asNumber(address), asNumber(base)];
  if (ip === null || net === null || !/^\d{1,2}$/.test(length) || bits > 32) return false;
  const size = 2 ** (32 - bits);
  return Math.floor(ip / size) === Math.floor(net / size);
}
