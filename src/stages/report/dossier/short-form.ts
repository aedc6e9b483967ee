/** The dossier in short, as plain text to paste into the case form: at most 5,000 characters, whatever happened. The long form is attached. */
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import { twoTimes } from '../../../words/time-format.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { shown } from '../document/plain-text.ts';
import { ENTRY_WORDS } from '../words/entry-words.ts';
import { resourceTypeWords } from '../words/resource-type-words.ts';
import { answersTo, exposedKeys, keyState } from './answers.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { burning, credentialsUsed, unauthorizedAddresses, unauthorizedResources, unauthorizedSpan } from './hands.ts';
import { SHORT_STATES, SHORT_TEXT as W } from './short-form-words.ts';

/** What the case form of AWS Support takes in its description (domain facts: billing and support, 3). */
export const SHORT_FORM_MOST = 5_000;

/** How many items a list may have, tried in turn until the whole fits. */
const LIST_SIZES = [12, 8, 5, 3, 2, 1] as const;
const NAME_MOST = 100;

/** Pure. Ends with a line feed. */
export function shortForm(dossier: DossierMaterial, language: Language): string {
  for (const most of LIST_SIZES) {
    const text = `${linesOf(dossier, language, most).join('\n')}\n`;
    if (text.length <= SHORT_FORM_MOST) return text;
  }
  const last = linesOf(dossier, language, 1).join('\n');
  return `${last.slice(0, SHORT_FORM_MOST - 2).replace(/[\uD800-\uDBFF]$/, '')}…\n`;
}

function linesOf(dossier: DossierMaterial, language: Language, most: number): readonly string[] {
  const { report, claim } = dossier;
  const told = (words: Bilingual, fills: Readonly<Record<string, string>> = {}): string =>
    words[language].replace(/\{(\w+)\}/g, (whole, name: string) => fills[name] ?? whole);
  const list = (items: readonly string[]): string => {
    const more = items.length - most;
    const named = items.slice(0, most).map((item) => shown(item, NAME_MOST));
    return `${named.join(W.comma[language])}${more > 0 ? told(W.more, { n: countText(more) }) : ''}`;
  };
  const items = (lines: readonly string[]): readonly string[] =>
    lines.length <= most ? lines : [...lines.slice(0, most), told(W.moreItems, { n: countText(lines.length - most) })];
  const hijacked = report.findings.verdict.kind === 'hijacked';
  const open = openItems(dossier, language);
  return [
    told(W.subject, { account: list(report.findings.coverage.accounts) || '–' }),
    '',
    ...(report.synthetic ? [told(W.example), ''] : []),
    told(hijacked ? W.conclusion : W.unsure),
    '',
    told(W.what),
    ...happened(dossier, language, told, list),
    '',
    told(W.resources),
    ...(unauthorizedResources(report.findings).length === 0 ? [told(W.noResources)] : items(byRegion(dossier, language, told, list))),
    '',
    told(W.secured),
    ...answersTo(dossier).map(({ ask, state, acts, recorded }) => {
      const when = acts[0]?.time ?? recorded.find(({ at }) => at !== null)?.at;
      return `- ${ask.words[language]}: ${SHORT_STATES[state][language]}${when === null || when === undefined ? '' : ` ${utc(when)}`}`;
    }),
    '',
    told(W.open),
    ...(open.length === 0 ? [told(W.nothingOpen)] : items(open)),
    '',
    told(W.claim),
    ...charges(dossier, language, told, items),
    '',
    told(W.ask),
    told(W.askConfirm),
    ...(claim?.amount ? [told(W.askAdjust)] : []),
    '',
    told(W.attached),
  ];
}

type Told = (words: Bilingual, fills?: Readonly<Record<string, string>>) => string;
type Listing = (items: readonly string[]) => string;

function happened({ report, record }: DossierMaterial, language: Language, told: Told, list: Listing): readonly string[] {
  const { findings } = report;
  const span = unauthorizedSpan(findings);
  const noticed = record?.facts.noticedAt ?? null;
  const [way] = [...findings.entry].sort((a, b) => a.rank - b.rank);
  const used = [...new Set(credentialsUsed(report).flatMap(({ principal, accessKeyId }) => [principal, accessKeyId].filter((one) => one !== null)))];
  const addresses = unauthorizedAddresses(findings).map(
    ({ ip, country, aws }) => `${ip} (${countryName(country)[language]}${aws === null ? '' : ', AWS'})`,
  );
  return [
    span === null ? told(W.noSpan) : told(W.span, { from: utc(span.from), until: utc(span.until), n: countText(span.calls) }),
    ...(used.length === 0 ? [] : [told(W.used, { list: list(used) })]),
    ...(addresses.length === 0 ? [] : [told(W.addresses, { list: list(addresses) })]),
    ...(way === undefined ? [] : [told(W.entry, { how: ENTRY_WORDS[way.kind].title[language] })]),
    ...(noticed === null ? [] : [told(W.noticed, { when: utc(noticed.value) })]),
  ];
}

/** What costs comes first and by its ids; the rest is counted. */
function byRegion({ report }: DossierMaterial, language: Language, told: Told, list: Listing): readonly string[] {
  const resources = unauthorizedResources(report.findings);
  const regions = [...new Set(resources.map(({ region }) => region))].sort();
  return regions.map((region) => {
    const those = resources.filter((one) => one.region === region);
    const costly = burning(those);
    const named = costly.map(({ id, type, details }) => `${details['instanceType'] ?? resourceTypeWords(type)[language]} ${id}`);
    const rest = those.length - costly.length;
    const all = [
      ...(named.length === 0 ? [] : [list(named)]),
      ...(rest === 0 ? [] : [`${{ ja: 'その他', en: 'others' }[language]} ${countText(rest)}`]),
    ];
    const gone = those.filter(({ state }) => state === 'deleted').length;
    return told(W.region, { region: shown(region, NAME_MOST), list: all.join(W.comma[language]), gone: countText(gone), n: countText(those.length) });
  });
}

function openItems({ report: { findings } }: DossierMaterial, language: Language): readonly string[] {
  const keys = exposedKeys(findings).filter((key) => keyState(key, findings) !== 'closed');
  const left = burning(unauthorizedResources(findings)).filter(({ state }) => state !== 'deleted');
  return [
    ...keys.map((key) => `- ${{ ja: 'アクセスキー', en: 'Access key' }[language]} ${shown(key, NAME_MOST)}`),
    ...left.map(({ type, id, region }) => `- ${resourceTypeWords(type)[language]} ${shown(id, NAME_MOST)} (${shown(region, NAME_MOST)})`),
  ];
}

function charges(
  { claim }: DossierMaterial,
  language: Language,
  told: Told,
  items: (lines: readonly string[]) => readonly string[],
): readonly string[] {
  if (claim === null) return [told(W.noClaim)];
  if (claim.amount === null) return [told(W.nothingAsked)];
  return [
    told(W.amount, { amount: claim.amount[language] }),
    ...items(claim.invoices.map(({ id, amount }) => told(W.invoice, { id: shown(id, NAME_MOST), amount: amount[language] }))),
  ];
}

/** `2026-12-06 18:12:44 UTC`. */
function utc(iso: string): string {
  const { utc: text, zone } = twoTimes(iso, 'UTC');
  return zone === '' ? shown(text, 60) : `${text} UTC`;
}
