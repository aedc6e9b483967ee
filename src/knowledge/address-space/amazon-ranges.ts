/** Amazon's published address list (ip-ranges.json), flattened so that each address has one answer: the most specific region, and what kind of address it is. */
import type { Reachable } from '../json-reach.ts';
import { reach, reachText } from '../json-reach.ts';
import { parseBlock } from './parse-address.ts';
import type { LabelledRange, RangeTable } from './range-table.ts';

export interface AmazonRange {
  /** `EC2`: an address customers use. `AMAZON`: run by Amazon, no service named. Otherwise the service, several joined by `+`. */
  readonly service: string;
  /** AWS region, or `GLOBAL`. */
  readonly region: string;
}

export interface AmazonRanges {
  readonly table: RangeTable<AmazonRange>;
  /** The day Amazon made the list, `YYYY-MM-DD`. */
  readonly dated: string;
}

interface Block extends AmazonRange {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Reads ip-ranges.json as Amazon publishes it (https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html, read 2026-08).
 * Returns null when the document is not one.
 */
export function amazonRangesFromJson(document: Reachable): AmazonRanges | null {
  const dated = /^(\d{4}-\d{2}-\d{2})/.exec(reachText(document, 'createDate') ?? '')?.[1];
  const v4 = blocksOf(document, 'prefixes[]', 'ip_prefix', 4);
  const v6 = blocksOf(document, 'ipv6_prefixes[]', 'ipv6_prefix', 6);
  if (dated === undefined || v4.length + v6.length === 0) return null;
  return { dated, table: { v4: flatten(v4), v6: flatten(v6) } };
}

function blocksOf(document: Reachable, list: string, key: string, family: 4 | 6): Block[] {
  return reach(document, list).flatMap((entry) => {
    const block = parseBlock(reachText(entry, key) ?? '');
    const service = reachText(entry, 'service');
    const region = reachText(entry, 'region');
    if (block === null || block.family !== family || service === null || region === null) return [];
    return [{ first: block.first, last: block.last, service, region }];
  });
}

/** Blocks nest or are apart (they are CIDR blocks), so a stack of the blocks around a place is enough. */
export function flatten(blocks: readonly Block[]): LabelledRange<AmazonRange>[] {
  const sorted = [...blocks].sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last));
  const flat: LabelledRange<AmazonRange>[] = [];
  const around: Block[] = [];
  let at = 0n;
  const coverUntil = (end: bigint): void => {
    if (around.length > 0 && at < end) add(flat, { first: at, last: end - 1n, label: labelOf(around) });
    at = end;
  };
  const closeUntil = (place: bigint | null): void => {
    for (let inner = around.at(-1); inner !== undefined && (place === null || inner.last < place); inner = around.at(-1)) {
      coverUntil(inner.last + 1n);
      around.pop();
    }
  };
  for (const block of sorted) {
    closeUntil(block.first);
    coverUntil(block.first);
    around.push(block);
  }
  closeUntil(null);
  return flat;
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** From the widest block to the narrowest. EC2 wins over other names: such an address can be rented by anyone. */
function labelOf(around: readonly AmazonRange[]): AmazonRange {
  const region = around.findLast((block) => block.region !== 'GLOBAL')?.region ?? 'GLOBAL';
  const services = new Set(around.map((block) => block.service).filter((service) => service !== 'AMAZON'));
  if (services.has('EC2')) return { service: 'EC2', region };
  return { service: [...services].sort().join('+') || 'AMAZON', region };
}

function add(flat: LabelledRange<AmazonRange>[], range: LabelledRange<AmazonRange>): void {
  const previous = flat.at(-1);
  const continues =
    previous?.last === range.first - 1n && previous.label.service === range.label.service && previous.label.region === range.label.region;
  if (continues) flat[flat.length - 1] = { ...previous, last: range.last };
  else flat.push(range);
}
