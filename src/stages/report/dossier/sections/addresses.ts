/** Addresses the unauthorized calls came from: country, and whether the address is AWS's own. */
import { countText } from '../../../../words/number-format.ts';
import { countryName } from '../../../../words/place-names.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Line } from '../../document/inline.ts';
import type { SectionBuilder } from '../../sections/context.ts';
import { unauthorizedAddresses } from '../hands.ts';

const W = {
  heading: { ja: '接続元のアドレス', en: 'Source addresses' },
  lead: {
    ja: 'アドレスは CloudTrail に記録された事実です。国はアドレスの割り当て先で、使った人のいる場所とは限りません。',
    en: 'The addresses are recorded in CloudTrail. The country is where an address is registered, not necessarily where its user was.',
  },
  empty: { ja: '不正利用の接続元は、記録にありません。', en: 'The log shows no address of an unauthorized call.' },
  noneAws: { ja: 'この中に、AWSが公開しているアドレス範囲のものはありません。', en: "None of them lies in AWS's published address ranges." },
  someAws: { ja: 'この中の {n} 件は、AWSが公開しているアドレス範囲のものです。', en: "{n} of them lie in AWS's published address ranges." },
  caption: { ja: '不正利用の接続元', en: 'Addresses of unauthorized calls' },
  address: { ja: 'アドレス', en: 'Address' },
  country: { ja: '国', en: 'Country' },
  aws: { ja: 'AWSのアドレスか', en: "AWS's own?" },
  no: { ja: 'いいえ', en: 'No' },
  calls: { ja: '操作数', en: 'Calls' },
  first: { ja: '最初', en: 'First' },
  last: { ja: '最後', en: 'Last' },
  more: { ja: 'ほか{n}件', en: '{n} more' },
} as const;

const ROWS_MOST = 200;

export const addressesSection: SectionBuilder = ({ material }) => {
  const addresses = unauthorizedAddresses(material.findings);
  if (addresses.length === 0)
    return { id: 'addresses', heading: W.heading, lead: null, once: false, blocks: [{ kind: 'paragraph', line: [say(W.empty)] }] };
  const ofAws = addresses.filter(({ aws }) => aws !== null).length;
  const rows = addresses
    .slice(0, ROWS_MOST)
    .map((one): readonly Line[] => [
      [code(one.ip)],
      [say(countryName(one.country))],
      one.aws === null ? [say(W.no)] : [badge('warn', { ja: 'はい', en: 'Yes' }), code(one.aws)],
      [same(countText(one.events))],
      [time(one.firstSeen)],
      [time(one.lastSeen)],
    ]);
  const blocks: Block[] = [
    { kind: 'paragraph', line: [ofAws === 0 ? say(W.noneAws) : say(W.someAws, { n: countText(ofAws) })] },
    {
      kind: 'table',
      caption: W.caption,
      columns: [W.address, W.country, W.aws, W.calls, W.first, W.last],
      rows,
      filterable: rows.length > 15,
      figures: [3],
    },
  ];
  if (addresses.length > rows.length) blocks.push({ kind: 'paragraph', line: [say(W.more, { n: countText(addresses.length - rows.length) })] });
  return { id: 'addresses', heading: W.heading, lead: [say(W.lead)], once: false, blocks };
};
