/**
 * Prices of what hijacks usually leave running besides machines, and how far prices reach from what is known. All USD; sources are AWS's pricing pages as
 * of 23 November 2026. Each is a band: an estimate must not look more exact than it is.
 */
import { decimal, type Decimal } from '../money/decimal.ts';

export interface Band {
  readonly low: Decimal;
  readonly high: Decimal;
}

const band = (low: string, high: string): Band => ({ low: decimal(low), high: decimal(high) });

/** The price list at hand is us-east-1's. Other regions are dearer by up to about a third (Tokyo 10 to 30 %, São Paulo more for some types). */
export const OTHER_REGION = band('1', '1.35');
export const PRICED_REGION = 'us-east-1';

/** A Spot machine costs between a tenth and the whole of the on-demand price; without a price cap it can reach it. */
export const SPOT = band('0.1', '1');

/** Fargate, Linux on x86, us-east-1: a vCPU hour and a GB hour. */
export const FARGATE_VCPU_HOUR = band('0.04', '0.041');
export const FARGATE_GB_HOUR = band('0.0044', '0.0045');
/** Fargate Spot: at most 70 % off. */
export const FARGATE_SPOT = band('0.3', '1');

/** Any public IPv4 address, every region, an hour. */
export const PUBLIC_IPV4_HOUR = band('0.005', '0.005');

/** EBS, a GB month, us-east-1, by kind of disk; null kinds are not known. */
export const DISK_GB_MONTH: Readonly<Record<string, Band>> = {
  gp3: band('0.08', '0.08'),
  gp2: band('0.1', '0.1'),
  io1: band('0.125', '0.125'),
  io2: band('0.125', '0.125'),
  st1: band('0.045', '0.045'),
  sc1: band('0.015', '0.015'),
  standard: band('0.05', '0.05'),
};
/** A disk whose kind the log does not tell: an image made by AWS or a marketplace seller has gp2 or gp3. */
export const USUAL_DISK_GB_MONTH = band('0.08', '0.1');
