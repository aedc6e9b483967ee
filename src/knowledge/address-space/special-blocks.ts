/**
 * Blocks that are nobody's address on the internet, with what a person needs to know about each.
 * Source: IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and updates), IANA multicast registries, AWS's documentation for its link-local services.
 */
import { parseBlock } from './parse-address.ts';
import type { ParsedAddress } from './parse-address.ts';

export interface SpecialBlock {
  readonly block: string;
  /** How others may count it: inside a network of one's own, or reserved for a purpose. */
  readonly kind: 'private' | 'reserved';
  readonly says: { readonly ja: string; readonly en: string };
}

const block = (cidr: string, kind: SpecialBlock['kind'], ja: string, en: string): SpecialBlock => ({ block: cidr, kind, says: { ja, en } });

const PRIVATE = {
  ja: '会社や家庭、VPC の中だけで使われるアドレスです。インターネット上のどこかは分かりません。',
  en: 'An address used only inside a company, a home or a VPC. It says nothing about a place on the internet.',
};
const DOCUMENTATION = {
  ja: '説明書や見本のためのアドレスです。本物の通信では使われません (Hikeshi の見本の物語もこれを使います)。',
  en: 'An address for manuals and examples; no real traffic uses it (the built-in example of Hikeshi does).',
};
const LINK_LOCAL = { ja: '同じ回線の中だけで使われるアドレスです。', en: 'An address used only on one local link.' };
const MULTICAST = {
  ja: '同時に多数へ送るためのアドレスで、1台の機械を指しません。',
  en: 'A multicast address: it stands for a group, not for one machine.',
};
const RESERVED = { ja: '使われていない予約済みのアドレスです。', en: 'Reserved and not in use.' };

/** Narrowest first: the first block that holds an address answers for it. */
const SPECIAL_BLOCKS: readonly SpecialBlock[] = [
  block(
    '169.254.169.254/32',
    'private',
    'EC2 の中から見える「インスタンスメタデータ」の窓口です。ここから盗まれた認証情報が使われることがあります。',
    'The instance metadata service, as seen from inside EC2. Credentials are sometimes stolen through it.',
  ),
  block('169.254.170.2/32', 'private', 'コンテナ (ECS) が認証情報を受け取る窓口です。', 'Where containers (ECS) get their credentials.'),
  block(
    'fd00:ec2::254/128',
    'private',
    'EC2 の中から見える「インスタンスメタデータ」の窓口 (IPv6) です。',
    'The instance metadata service over IPv6, as seen from inside EC2.',
  ),
  block('127.0.0.0/8', 'private', 'その機械自身を指すアドレスです。', 'The machine itself (loopback).'),
  block('::1/128', 'private', 'その機械自身を指すアドレスです。', 'The machine itself (loopback).'),
  block('10.0.0.0/8', 'private', PRIVATE.ja, PRIVATE.en),
  block('172.16.0.0/12', 'private', PRIVATE.ja, PRIVATE.en),
  block('192.168.0.0/16', 'private', PRIVATE.ja, PRIVATE.en),
  block('fc00::/7', 'private', PRIVATE.ja, PRIVATE.en),
  block(
    '100.64.0.0/10',
    'private',
    '通信会社の中で共有されるアドレス (CGNAT) です。EKS など VPC の中でも使われます。場所は分かりません。',
    'Shared inside a telecom company (CGNAT), and used inside some VPCs (EKS). It cannot be placed.',
  ),
  block('169.254.0.0/16', 'private', LINK_LOCAL.ja, LINK_LOCAL.en),
  block('fe80::/10', 'private', LINK_LOCAL.ja, LINK_LOCAL.en),
  block('192.0.2.0/24', 'reserved', DOCUMENTATION.ja, DOCUMENTATION.en),
  block('198.51.100.0/24', 'reserved', DOCUMENTATION.ja, DOCUMENTATION.en),
  block('203.0.113.0/24', 'reserved', DOCUMENTATION.ja, DOCUMENTATION.en),
  block('2001:db8::/32', 'reserved', DOCUMENTATION.ja, DOCUMENTATION.en),
  block('3fff::/20', 'reserved', DOCUMENTATION.ja, DOCUMENTATION.en),
  block('198.18.0.0/15', 'reserved', '機器の性能試験のためのアドレスです。', 'For testing the speed of network devices.'),
  block('192.0.0.0/24', 'reserved', RESERVED.ja, RESERVED.en),
  block(
    '64:ff9b::/96',
    'reserved',
    'IPv6 から IPv4 へ中継するときのアドレスです。後ろの32ビットが本当の IPv4 アドレスです。',
    'A relay from IPv6 to IPv4; its last 32 bits are the real IPv4 address.',
  ),
  block('100::/64', 'reserved', RESERVED.ja, RESERVED.en),
  block('::/128', 'reserved', '「アドレスなし」を表す書き方です。', 'Stands for "no address".'),
  block('0.0.0.0/8', 'reserved', '「アドレスなし」を表す書き方です。', 'Stands for "no address".'),
  block('224.0.0.0/4', 'reserved', MULTICAST.ja, MULTICAST.en),
  block('ff00::/8', 'reserved', MULTICAST.ja, MULTICAST.en),
  block('240.0.0.0/4', 'reserved', RESERVED.ja, RESERVED.en),
];

const parsed = SPECIAL_BLOCKS.map((special) => ({ special, range: parseBlock(special.block) }));

/** The special block an address is in, or null for an ordinary public address. */
export function specialBlockOf(address: ParsedAddress): SpecialBlock | null {
  const found = parsed.find(
    ({ range }) => range !== null && range.family === address.family && range.first <= address.value && address.value <= range.last,
  );
  return found?.special ?? null;
}
