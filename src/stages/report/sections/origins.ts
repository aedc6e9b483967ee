/** From where: countries and addresses of everyone who is not simply the owner, and whether any is AWS's own. */
import type { Address } from '../../investigate/index.ts';
import type { Block, TableBlock } from '../document/blocks.ts';
import { badge, code, say, same, time, type Line } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import { actorWords } from '../words/verdict-words.ts';
import type { ActorKind, CaseVerdict } from '../../investigate/index.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const W = {
  heading: { ja: 'どこから', en: 'From where' },
  empty: { ja: 'アドレスの記録はありません。', en: 'There are no addresses in the log.' },
  place: {
    ja: '国は、アドレスの割り当て先です。侵入者が本当にいる場所とは限りません。中継サーバーやVPNが使われることがあります。',
    en: 'The country is where the address is registered, not necessarily where the intruder sits: relays and VPNs are common.',
  },
  noneAwsTitle: { ja: '侵入者のアドレスに、AWSのものはありません。', en: "None of the intruder's addresses belongs to AWS." },
  someAwsTitle: { ja: '侵入者のアドレスの一部は、AWSのものです。', en: "Some of the intruder's addresses belong to AWS." },
  noneAws: {
    ja: 'AWSの不正利用窓口（abuse）に問い合わせても「AWSからの接続ではない」と返るだけで、返金の相談もできません。相談先はサポートの「アカウントおよび請求」です。',
    en: 'The abuse desk of AWS would only answer "not from our network", and it makes no refunds. The desk to write to is Support, "Account and billing".',
  },
  someAws: {
    ja: '該当するアドレス：{list} これはAWSの不正利用窓口（abuse）に知らせることができます。返金の相談は別で、サポートの「アカウントおよび請求」が窓口です。',
    en: 'They are: {list}. You can report these to the abuse desk of AWS. Refunds are another matter: Support, "Account and billing".',
  },
  bars: { ja: '侵入者の操作の数、国ごと', en: 'Actions of the intruder, by country' },
  table: { ja: 'アドレスの一覧', en: 'Addresses' },
  who: { ja: 'だれ', en: 'Who' },
  address: { ja: 'アドレス', en: 'Address' },
  country: { ja: '国', en: 'Country' },
  aws: { ja: 'AWSのアドレスか', en: 'Is it AWS?' },
  no: { ja: 'いいえ', en: 'No' },
  events: { ja: '操作数', en: 'Actions' },
  first: { ja: '最初', en: 'First seen' },
  last: { ja: '最後', en: 'Last seen' },
  more: { ja: 'ほか {n} 件', en: '{n} more' },
} as const;

interface Origin {
  readonly kind: ActorKind;
  readonly address: Address;
}

const ROWS = 60;

export const originsSection: SectionBuilder = ({ material }: SectionContext) => {
  const order: readonly ActorKind[] = ['attacker', 'unclear', 'third-party', 'owner', 'service'];
  const verdict = material.findings.verdict.kind;
  const origins = material.findings.actors
    .flatMap((actor) => actor.addresses.map((address): Origin => ({ kind: actor.kind, address })))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.address.events - a.address.events);
  const attackers = origins.filter((origin) => origin.kind === 'attacker');
  const blocks: Block[] = origins.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [];
  if (attackers.length > 0) blocks.push(awsOrNot(attackers), countryBars(attackers));
  if (origins.length > 0) blocks.push(addressTable(origins.slice(0, ROWS), verdict));
  if (origins.length > ROWS)
    blocks.push({
      kind: 'more',
      summary: [say(W.more, { n: countText(origins.length - ROWS) })],
      blocks: [addressTable(origins.slice(ROWS, 1_000), verdict)],
    });
  return { id: 'origins', heading: W.heading, lead: origins.length === 0 ? null : [say(W.place)], once: false, blocks };
};

function awsOrNot(attackers: readonly Origin[]): Block {
  const aws = attackers.filter((origin) => origin.address.aws !== null).map((origin) => `${origin.address.ip} = ${origin.address.aws}`);
  const line: Line = aws.length === 0 ? [say(W.noneAws)] : [say(W.someAws, { list: code(aws.slice(0, 5).join(', ')) })];
  return { kind: 'callout', tone: 'calm', title: [say(aws.length === 0 ? W.noneAwsTitle : W.someAwsTitle)], blocks: [{ kind: 'paragraph', line }] };
}

function countryBars(attackers: readonly Origin[]): Block {
  const sums = new Map<string | null, number>();
  for (const { address } of attackers) sums.set(address.country, (sums.get(address.country) ?? 0) + address.events);
  const bars = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return { kind: 'bars', caption: W.bars, bars: bars.map(([country, value]) => ({ label: [say(countryName(country))], value, tone: 'attacker' })) };
}

const addressTable = (origins: readonly Origin[], verdict: CaseVerdict['kind']): TableBlock => ({
  kind: 'table',
  caption: W.table,
  columns: [W.who, W.address, W.country, W.aws, W.events, W.first, W.last],
  filterable: origins.length > 15,
  rows: origins.map(({ kind, address }) => [
    [badge(actorWords(kind, verdict).tone, actorWords(kind, verdict).words)],
    [code(address.ip)],
    [say(countryName(address.country))],
    [address.aws === null ? say(W.no) : code(address.aws)],
    [same(countText(address.events))],
    [time(address.firstSeen)],
    [time(address.lastSeen)],
  ]),
});
