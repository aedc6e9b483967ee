/** Summary: what a clerk must know before reading on, each line marked as recorded, concluded or not known. */
import { counted, countText } from '../../../../words/number-format.ts';
import { countryName } from '../../../../words/place-names.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, strong, time, type Inline, type Line } from '../../document/inline.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { CERTAINTY_WORDS } from '../../words/verdict-words.ts';
import { answersTo } from '../answers.ts';
import type { DossierMaterial } from '../dossier-material.ts';
import { credentialsUsed, unauthorizedAddresses, unauthorizedResources, unauthorizedSpan } from '../hands.ts';
import { CONCLUSIONS, SUMMARY_TEXT as W } from './summary-words.ts';

export const FACT = badge('fact', CERTAINTY_WORDS.fact);
export const INFERENCE = badge('inference', CERTAINTY_WORDS.inference);
export const UNKNOWN = badge('unknown', CERTAINTY_WORDS.unknown);

const REASONS_MOST = 6;
const LISTED = 8;

export const summarySection =
  (dossier: DossierMaterial): SectionBuilder =>
  (context) => {
    const { verdict } = dossier.report.findings;
    const conclusion: Block = {
      kind: 'callout',
      tone: 'calm',
      title: [INFERENCE, say(CONCLUSIONS[verdict.kind])],
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: verdict.reasons.slice(0, REASONS_MOST).map((reason): Line => [say(reason), context.citations.cite(reason.eventIds)]),
        },
      ],
    };
    const rows = [
      { label: W.account, lines: [codes(dossier.report.findings.coverage.accounts)] },
      { label: W.use, lines: useLines(context) },
      { label: W.entry, lines: entryLines(context) },
      { label: W.made, lines: madeLines(context) },
      { label: W.secured, lines: securedLines(dossier) },
      { label: W.amount, lines: amountLines(dossier) },
    ];
    return { id: 'summary', heading: W.heading, lead: null, once: false, blocks: [conclusion, { kind: 'facts', rows }, ...request(dossier)] };
  };

function useLines({ material, citations }: SectionContext): readonly Line[] {
  const { findings } = material;
  const span = unauthorizedSpan(findings);
  if (span === null) return [[FACT, say(W.noUse)]];
  const addresses = unauthorizedAddresses(findings);
  const places = addresses
    .slice(0, LISTED)
    .map(({ ip, country }) => say({ ja: '{ip}（{country}）', en: '{ip} ({country})' }, { ip: code(ip), country: say(countryName(country)) }));
  const used = credentialsUsed(material);
  const names = [...new Set(used.flatMap(({ principal, accessKeyId }) => [principal, accessKeyId].filter((one) => one !== null)))];
  return [
    [
      FACT,
      say(W.span, { from: time(span.from), until: time(span.until), n: countText(span.calls) }),
      citations.cite(findings.first === null ? [] : [findings.first.eventId]),
    ],
    [FACT, say(W.as), ...codes(names)],
    [
      FACT,
      say(W.from, { n: countText(addresses.length), addresses: counted(addresses.length, 'source address', 'source addresses') }),
      ...commas(places),
      ...(addresses.length > LISTED ? [say(W.more, { n: countText(addresses.length - LISTED) })] : []),
      ...(addresses.some(({ aws }) => aws !== null) ? [say(W.someAws)] : [say(W.noneAws)]),
    ],
  ];
}

function entryLines({ material, citations }: SectionContext): readonly Line[] {
  const [first] = [...material.findings.entry].sort((a, b) => a.rank - b.rank);
  if (first === undefined) return [[UNKNOWN, say(W.entryUnknown)]];
  const which = [first.principal, first.accessKeyId].filter((one) => one !== null);
  const evidence = citations.cite(first.for.flatMap(({ eventIds }) => eventIds));
  return [
    [INFERENCE, say(ENTRY_WORDS[first.kind].title), ...(which.length === 0 ? [] : [same(' ('), ...codes(which), same(')')]), evidence],
    ...(first.knowable === 'yes' ? [] : [[UNKNOWN, say(W.notKnowable)]]),
  ];
}

function madeLines({ material }: SectionContext): readonly Line[] {
  const resources = unauthorizedResources(material.findings);
  if (resources.length === 0) return [[FACT, say(W.nothingMade)]];
  const regions = [...new Set(resources.map(({ region }) => region))];
  const left = resources.filter(({ state }) => state !== 'deleted').length;
  return [
    [
      FACT,
      say(W.resources, {
        n: countText(resources.length),
        m: countText(regions.length),
        resources: counted(resources.length, 'resource'),
        regions: counted(regions.length, 'Region'),
      }),
      ...codes(regions),
    ],
    [FACT, left === 0 ? say(W.allGone) : say(W.notGone, { n: countText(left) })],
  ];
}

function securedLines(dossier: DossierMaterial): readonly Line[] {
  const answers = answersTo(dossier);
  const count = (...states: readonly string[]): string => countText(answers.filter(({ state }) => states.includes(state)).length);
  return [
    [
      say(W.answered, {
        n: countText(answers.length),
        proved: count('proved', 'checked', 'none'),
        partly: count('partly'),
        said: count('said'),
        open: count('not-recorded'),
      }),
    ],
  ];
}

const amountLines = ({ claim }: DossierMaterial): readonly Line[] =>
  claim === null ? [[say(W.noBill)]] : [claim.amount === null ? [say(W.nothingAsked)] : [strong(say(claim.amount)), say(W.taxIncluded)]];

function request({ claim, report }: DossierMaterial): readonly Block[] {
  if (report.findings.verdict.kind !== 'hijacked') return [];
  const asked: Line[] = [[say(W.askConfirm)]];
  if (claim?.amount) asked.push([say(W.askAdjust, { amount: say(claim.amount) })]);
  return [
    { kind: 'heading', words: [say(W.request)], id: null },
    { kind: 'list', ordered: true, items: asked },
  ];
}

function codes(values: readonly string[]): Line {
  if (values.length === 0) return [same('–')];
  const more = values.length - LISTED;
  return [...commas(values.slice(0, LISTED).map((value) => code(value))), ...(more > 0 ? [say(W.more, { n: countText(more) })] : [])];
}

const commas = (pieces: readonly Inline[]): Line =>
  pieces.flatMap((piece, index): readonly Inline[] => (index === 0 ? [piece] : [say(W.comma), piece]));
