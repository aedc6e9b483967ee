/** What the investigation found, ready for a letter, each with its place in findings.json. */
import type { CaseRecord } from '../../../../case/case-record.ts';
import { countryName } from '../../../../words/place-names.ts';
import type { Findings, Foothold } from '../../../investigate/index.ts';
import { isUnauthorized } from '../../dossier/hands.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { footholdWords } from '../../words/foothold-words.ts';
import { line, type LetterLine } from '../text/letter-text.ts';
import { asIs, inFindings, inWords, moment, type Traced } from '../text/traced.ts';

const W = {
  span: { ja: '不正な操作の期間：{from} から {until} まで', en: 'Unauthorized activity: {from} to {until}' },
  keys: { ja: '使われたアクセスキー：{keys}', en: 'Access keys used: {keys}' },
  principals: { ja: '使われた名義：{principals}', en: 'Identities used: {principals}' },
  addresses: { ja: '接続元：{addresses}', en: 'Source addresses: {addresses}' },
  entry: { ja: '入り方 (推測)：{how}', en: 'How they got in (our conclusion, not proven): {how}' },
  region: { ja: '{region}：{things} (うち削除を確認したもの：{gone})', en: '{region}: {things} (of these confirmed deleted: {gone})' },
  regionKept: { ja: '{region}：{things}', en: '{region}: {things}' },
  foothold: { ja: '{kind}：{target}', en: '{kind}: {target}' },
} as const;

const attackers = (findings: Findings): readonly (readonly [Findings['actors'][number], number])[] =>
  findings.actors.map((actor, index) => [actor, index] as const).filter(([{ kind }]) => kind === 'attacker');

/** When, with what, from where, how: one line each, as far as found. */
export function happened(findings: Findings): LetterLine[] {
  const [from, until] = [edge(findings, 'firstSeen'), edge(findings, 'lastSeen')];
  const [keys, principals, addresses] = [keysUsed(findings), principalsUsed(findings), addressesUsed(findings)];
  const [first] = findings.entry;
  return [
    ...(from === null || until === null ? [] : [line(W.span, { from, until })]),
    ...(keys.length === 0 ? [] : [line(W.keys, { keys })]),
    ...(principals.length === 0 ? [] : [line(W.principals, { principals })]),
    ...(addresses.length === 0 ? [] : [line(W.addresses, { addresses })]),
    ...(first === undefined || first.kind === 'unknown'
      ? []
      : [line(W.entry, { how: inWords(ENTRY_WORDS[first.kind].title, inFindings('/entry/0/kind')) })]),
  ];
}

function edge(findings: Findings, which: 'firstSeen' | 'lastSeen'): Traced | null {
  const times = attackers(findings).map(([actor, index]) => ({ time: actor[which], at: `/actors/${index}/${which}` }));
  const sorted = times.sort((a, b) => a.time.localeCompare(b.time));
  const found = which === 'firstSeen' ? sorted[0] : sorted.at(-1);
  return found === undefined ? null : moment(found.time, inFindings(found.at));
}

/** Long-term keys first: they are what the owner knows. */
function keysUsed(findings: Findings): Traced[] {
  const keys = attackers(findings).flatMap(([{ accessKeys }, actor]) =>
    accessKeys.map((key, index) => ({ ...key, at: `/actors/${actor}/accessKeys/${index}/id` })),
  );
  return onceById(keys.filter(({ type }) => type === 'long-term').map(({ id, at }) => ({ id, at }))).map(({ id, at }) => asIs(id, inFindings(at)));
}

const principalsUsed = (findings: Findings): Traced[] =>
  onceById(
    attackers(findings).flatMap(([{ principals }, actor]) => principals.map((id, index) => ({ id, at: `/actors/${actor}/principals/${index}` }))),
  ).map(({ id, at }) => asIs(id, inFindings(at)));

function addressesUsed(findings: Findings): Traced[] {
  const all = attackers(findings).flatMap(([{ addresses }, actor]) =>
    addresses.map((address, index) => ({ id: address.ip, address, at: `/actors/${actor}/addresses/${index}` })),
  );
  return onceById(all.sort((a, b) => b.address.events - a.address.events)).map(({ address: { ip, country }, at }) => {
    const name = country === null ? null : countryName(country);
    return inWords(
      name === null ? { ja: ip, en: ip } : { ja: `${ip} (${name.ja})`, en: `${ip} (${name.en})` },
      inFindings(`${at}/ip`, `${at}/country`),
    );
  });
}

function onceById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}

/** `AWS::EC2::Instance` -> `EC2 Instance`: AWS reads this, and these are its own names. */
const awsName = (type: string): string => type.replace(/^AWS::/, '').replaceAll('::', ' ');

/** What was made without permission: one line a Region, counted by kind. */
export function unauthorizedByRegion(findings: Findings): LetterLine[] {
  const mine = findings.resources
    .map((resource, index) => ({ resource, at: `/resources/${index}` }))
    .filter(({ resource }) => isUnauthorized(resource));
  return grouped(mine, ({ resource }) => resource.region).map(([region, here]) => {
    const things = grouped(here, ({ resource }) => resource.type).map(([type, same]) => {
      return asIs(`${awsName(type)} × ${same.length}`, inFindings(...same.map(({ at }) => `${at}/type`)));
    });
    const gone = here.filter(({ resource }) => resource.state === 'deleted');
    const named = { region: asIs(region, inFindings(`${here[0]?.at ?? ''}/region`)), things };
    return gone.length === 0
      ? line(W.regionKept, named)
      : line(W.region, { ...named, gone: asIs(String(gone.length), inFindings(...gone.map(({ at }) => `${at}/state`))) });
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
}

/** Ways back in that neither the log shows closed nor the owner has recorded something done to. */
export const leftOpen = (findings: Findings, { secured }: Pick<CaseRecord, 'secured'>): LetterLine[] =>
  onceById(
    findings.footholds
      .map((foothold, index) => ({ id: `${foothold.kind} ${foothold.target}`, foothold, at: `/footholds/${index}` }))
      .filter(
        ({ foothold }) =>
          foothold.state !== 'closed' && !secured.some(({ targets }) => targets.some((target) => lastPart(target) === lastPart(foothold.target))),
      ),
  ).map(({ foothold, at }) => footholdLine(foothold, at));

/** `arn:aws:iam::111122223333:user/alice` -> `alice`. */
const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);

const footholdLine = ({ kind, target }: Foothold, at: string): LetterLine =>
  line(W.foothold, { kind: inWords(footholdWords(kind), inFindings(`${at}/kind`)), target: asIs(target, inFindings(`${at}/target`)) });

export interface AwsAddress {
  readonly ip: string;
  readonly aws: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly events: number;
  readonly at: string;
}

/** Addresses of the intruder that are AWS's own: what the abuse desk can act on. */
export const awsAddresses = (findings: Findings): AwsAddress[] =>
  onceById(
    attackers(findings).flatMap(([{ addresses }, actor]) =>
      addresses.flatMap(({ ip, aws, firstSeen, lastSeen, events }, index) =>
        aws === null ? [] : [{ id: ip, ip, aws, firstSeen, lastSeen, events, at: `/actors/${actor}/addresses/${index}` }],
      ),
    ),
  );
