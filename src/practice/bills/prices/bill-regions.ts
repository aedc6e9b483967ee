/**
 * Regions as bills name them: the code in front of usage types (AWS's list of region billing codes), the place in words,
 * and how much dearer than us-east-1 they are in the practice world: one multiplier a region, close to c6i on-demand prices of 2026.
 */
import { decimal, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';

interface BillRegion {
  readonly prefix: string;
  readonly place: string;
  readonly multiplier: string;
}

const REGIONS: Readonly<Record<string, BillRegion>> = {
  'us-east-1': { prefix: 'USE1', place: 'US East (N. Virginia)', multiplier: '1' },
  'us-east-2': { prefix: 'USE2', place: 'US East (Ohio)', multiplier: '1' },
  'us-west-1': { prefix: 'USW1', place: 'US West (N. California)', multiplier: '1.247' },
  'us-west-2': { prefix: 'USW2', place: 'US West (Oregon)', multiplier: '1' },
  'ca-central-1': { prefix: 'CAN1', place: 'Canada (Central)', multiplier: '1.094' },
  'ca-west-1': { prefix: 'CAN2', place: 'Canada West (Calgary)', multiplier: '1.094' },
  'sa-east-1': { prefix: 'SAE1', place: 'South America (Sao Paulo)', multiplier: '1.541' },
  'eu-west-1': { prefix: 'EU', place: 'EU (Ireland)', multiplier: '1.073' },
  'eu-west-2': { prefix: 'EUW2', place: 'EU (London)', multiplier: '1.188' },
  'eu-west-3': { prefix: 'EUW3', place: 'EU (Paris)', multiplier: '1.188' },
  'eu-central-1': { prefix: 'EUC1', place: 'EU (Frankfurt)', multiplier: '1.141' },
  'eu-north-1': { prefix: 'EUN1', place: 'EU (Stockholm)', multiplier: '1.068' },
  'eu-south-1': { prefix: 'EUS1', place: 'EU (Milan)', multiplier: '1.198' },
  'ap-northeast-1': { prefix: 'APN1', place: 'Asia Pacific (Tokyo)', multiplier: '1.259' },
  'ap-northeast-2': { prefix: 'APN2', place: 'Asia Pacific (Seoul)', multiplier: '1.129' },
  'ap-northeast-3': { prefix: 'APN3', place: 'Asia Pacific (Osaka)', multiplier: '1.259' },
  'ap-southeast-1': { prefix: 'APS1', place: 'Asia Pacific (Singapore)', multiplier: '1.153' },
  'ap-southeast-2': { prefix: 'APS2', place: 'Asia Pacific (Sydney)', multiplier: '1.306' },
  'ap-southeast-3': { prefix: 'APS4', place: 'Asia Pacific (Jakarta)', multiplier: '1.153' },
  'ap-south-1': { prefix: 'APS3', place: 'Asia Pacific (Mumbai)', multiplier: '1.012' },
  'ap-east-1': { prefix: 'APE1', place: 'Asia Pacific (Hong Kong)', multiplier: '1.271' },
  'af-south-1': { prefix: 'AFS1', place: 'Africa (Cape Town)', multiplier: '1.329' },
  'me-south-1': { prefix: 'MES1', place: 'Middle East (Bahrain)', multiplier: '1.176' },
  'me-central-1': { prefix: 'MEC1', place: 'Middle East (UAE)', multiplier: '1.176' },
  'il-central-1': { prefix: 'ILC1', place: 'Israel (Tel Aviv)', multiplier: '1.212' },
};

export function billRegion(code: string): BillRegion {
  const region = REGIONS[code];
  if (region === undefined) throw new Error(`the practice world has no prices for the region ${code}`);
  return region;
}

/** Prices of lists have few places; small ones keep their digits. */
export function priceIn(region: string, inVirginia: Decimal, places = 5): Decimal {
  return rounded(times(inVirginia, decimal(billRegion(region).multiplier)), places);
}

/**
 * Usage types carry the region in three ways: services older than regions leave it out in us-east-1 (`BoxUsage:...`),
 * newer ones always have it (`USE1-PublicIPv4:...`), a few write the region's code itself (`ap-northeast-1-KMS-Keys`).
 */
export type PrefixStyle = 'old' | 'new' | 'region-code';

export function usageTypeIn(region: string, style: PrefixStyle, bare: string): string {
  if (style === 'region-code') return `${region}-${bare}`;
  return style === 'old' && region === 'us-east-1' ? bare : `${billRegion(region).prefix}-${bare}`;
}
