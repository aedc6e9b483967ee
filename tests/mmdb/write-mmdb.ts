/**
 * Writes a small MMDB file for tests, after the format's specification (https://maxmind.github.io/MaxMind-DB/, version 2.0):
 * an IPv6 tree of 24-bit records, 16 zero bytes, the data, the metadata marker, the metadata.
 */
export type MmdbValue = string | number | { readonly [key: string]: MmdbValue };

/** @param entries CIDR-like paths: the leading bits of the 128-bit address as '0'/'1' text, and the value there. */
export function writeMmdb(
  databaseType: string,
  builtAtSeconds: number,
  entries: readonly { readonly bits: string; readonly value: MmdbValue }[],
): Buffer {
  const nodes: [Child, Child][] = [[null, null]];
  const data: Buffer[] = [];
  let dataLength = 0;
  for (const { bits, value } of entries) {
    let node = 0;
    for (const bit of bits.slice(0, -1)) node = childNode(nodes, node, bit === '1' ? 1 : 0);
    (nodes[node] as [Child, Child])[bits.endsWith('1') ? 1 : 0] = { data: dataLength };
    const encoded = encode(value);
    data.push(encoded);
    dataLength += encoded.length;
  }
  const tree = Buffer.alloc(nodes.length * 6);
  nodes.forEach((pair, index) => pair.forEach((child, side) => tree.writeUIntBE(recordOf(child, nodes.length), index * 6 + side * 3, 3)));
  const metadata = encode({
    node_count: nodes.length,
    record_size: 24,
    ip_version: 6,
    database_type: databaseType,
    build_epoch: builtAtSeconds,
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    description: {},
  });
  return Buffer.concat([tree, Buffer.alloc(16), ...data, Buffer.from('\u00ab\u00cd\u00efMaxMind.com', 'latin1'), metadata]);
}

type Child = null | { readonly node: number } | { readonly data: number };

function childNode(nodes: [Child, Child][], from: number, side: 0 | 1): number {
  const child = (nodes[from] as [Child, Child])[side];
  if (child !== null && 'node' in child) return child.node;
  nodes.push([null, null]);
  (nodes[from] as [Child, Child])[side] = { node: nodes.length - 1 };
  return nodes.length - 1;
}

const recordOf = (child: Child, nodeCount: number): number =>
  child === null ? nodeCount : 'node' in child ? child.node : nodeCount + 16 + child.data;

/** Strings (type 2), maps (7) and unsigned 32-bit integers (6); sizes up to 284 bytes are enough here. */
function encode(value: MmdbValue): Buffer {
  if (typeof value === 'string') return sized(2, Buffer.byteLength(value), Buffer.from(value));
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return sized(6, 4, bytes);
  }
  const pairs = Object.entries(value);
  return sized(7, pairs.length, Buffer.concat(pairs.flatMap(([key, one]) => [encode(key), encode(one)])));
}

const sized = (type: number, size: number, payload: Buffer): Buffer =>
  Buffer.concat([size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29]), payload]);
