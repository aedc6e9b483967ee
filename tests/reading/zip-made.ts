/** Zip files made byte by byte (APPNOTE 6.3), honest and rigged, for tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  /** @default 'deflated' */
  readonly method?: 'stored' | 'deflated';
  /** Claims another compression method than the one used. */
  readonly methodNumber?: number;
  readonly encrypted?: boolean;
  /** The directory points at the data of the first member: entries overlap. */
  readonly sameAsFirst?: boolean;
}

export function zipOf(members: readonly ZipMember[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const { fields, data } = described(member);
    const name = Buffer.from(member.name);
    const offset = member.sameAsFirst === true ? 0 : at;
    if (member.sameAsFirst !== true) {
      const local = Buffer.concat([u32(0x04034b50), fields, u16(name.length), u16(0), name, data]);
      pieces.push(local);
      at += local.length;
    }
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), fields, u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(members.length), u16(members.length), u32(central.length), u32(at), u16(0)]);
  return Buffer.concat([...pieces, central, end]);
}

/** The part local and central headers share, from "version needed" to the sizes. */
function described({ content, method = 'deflated', methodNumber, encrypted = false }: ZipMember): { readonly fields: Buffer; readonly data: Buffer } {
  const bytes = Buffer.from(content);
  const data = method === 'stored' ? bytes : deflateRawSync(bytes);
  const number = methodNumber ?? (method === 'stored' ? 0 : 8);
  const flags = 0x0800 | (encrypted ? 1 : 0);
  return {
    fields: Buffer.concat([u16(20), u16(flags), u16(number), u16(0), u16(0x21), u32(crc32(bytes)), u32(data.length), u32(bytes.length)]),
    data,
  };
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
