/** The lines of the summary: short, bounded, everything from the log made visible. */
import type { Findings, Foothold, Resource, StorySentence } from '../../investigate/index.ts';
import type { Language } from '../../../words/language.ts';
import { resourceWords } from '../../../knowledge/resource-words.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName, regionPlace } from '../../../words/place-names.ts';
import { clockName, twoTimes } from '../../../words/time-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { shown } from '../document/plain-text.ts';
import { MISSING_WORDS } from '../sections/coverage-words.ts';
import { ENTRY_WORDS } from '../words/entry-words.ts';
import { footholdOrder, footholdWords } from '../words/foothold-words.ts';
import { resourceTypeWords } from '../words/resource-type-words.ts';
import { shellWord } from '../words/shell-word.ts';
import { actionsText, awsText, doorsText, moreRegionsText, moreText, serversText, SUMMARY_TEXT as W } from './summary-words.ts';

const SENTENCES = 7;
const ADDRESSES = 4;
const REGIONS = 6;
const DOORS = 4;
const QUESTIONS = 2;
const SENTENCE_MOST = 240;

export function entryLines(findings: Findings, language: Language): readonly string[] {
  const first = [...findings.entry].sort((a, b) => a.rank - b.rank)[0];
  if (!first) return [];
  const credential = first.accessKeyId ?? first.principal;
  return [`${credential === null ? '' : `${shown(credential, 120)}  `}${ENTRY_WORDS[first.kind].title[language]}`];
}

export function originLines(findings: Findings, language: Language): readonly string[] {
  const addresses = findings.actors
    .filter((actor) => actor.kind === 'attacker')
    .flatMap((actor) => actor.addresses)
    .sort((a, b) => b.events - a.events);
  const lines = addresses.slice(0, ADDRESSES).map((address) => {
    const place =
      address.aws === null
        ? countryName(address.country)[language]
        : `${countryName(address.country)[language]}, ${awsText(shown(address.aws, 60))[language]}`;
    return `${shown(address.ip, 60)}  ${place}  ${actionsText(address.events)[language]}`;
  });
  return addresses.length > ADDRESSES ? [...lines, moreText(addresses.length - ADDRESSES)[language]] : lines;
}

const isSuspect = (one: Resource): boolean => one.verdict === 'attacker' || one.verdict === 'consequence';
const isLeft = (one: Resource): boolean => one.state !== 'deleted';

export function serverLines(findings: Findings, language: Language): readonly string[] {
  const servers = findings.resources.filter((one) => isSuspect(one) && one.type === 'AWS::EC2::Instance');
  const regions = [...new Set(servers.map((one) => one.region))].map((region) => servers.filter((one) => one.region === region));
  regions.sort((a, b) => b.filter(isLeft).length - a.filter(isLeft).length || b.length - a.length);
  const lines = regions
    .slice(0, REGIONS)
    .map((there) => `${regionText(there[0]?.region ?? '', language)}  ${serversText(there.length, there.filter(isLeft).length)[language]}`);
  const rest = regions.slice(REGIONS).flat();
  return rest.length === 0 ? lines : [...lines, moreRegionsText(regions.length - REGIONS, rest.length, rest.filter(isLeft).length)[language]];
}

function regionText(region: string, language: Language): string {
  const place = regionPlace(region);
  if (place === null) return shown(region, 40);
  return language === 'ja' ? `${region}（${place.ja}）` : `${region} (${place.en})`;
}

export function otherMadeLines(findings: Findings, language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of findings.resources)
    if (isSuspect(one) && one.type !== 'AWS::EC2::Instance') counts.set(one.type, (counts.get(one.type) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => Number(resourceWords(b[0]).burns) - Number(resourceWords(a[0]).burns) || b[1] - a[1]);
  if (sorted.length === 0) return [];
  const listed = sorted.slice(0, 4).map(([type, count]) => `${shown(resourceTypeWords(type)[language], 80)} ${countText(count)}`);
  const rest = sorted.length > 4 ? [moreText(sorted.slice(4).reduce((sum, [, count]) => sum + count, 0))[language]] : [];
  return [[...listed, ...rest].join(language === 'ja' ? '、' : ', ')];
}

export function doorLines(findings: Findings, language: Language): readonly string[] {
  if (findings.footholds.length === 0) return [];
  const open = findings.footholds.filter((one) => one.state === 'open');
  const unsure = findings.footholds.filter((one) => one.state === 'unknown');
  if (open.length + unsure.length === 0) return [W.closed[language]];
  const kinds = [...new Set([...open, ...unsure].map((one) => one.kind))].sort((a, b) => footholdOrder(a) - footholdOrder(b));
  const groups = kinds.map((kind) => [...open, ...unsure].filter((one) => one.kind === kind));
  const rest = groups.slice(DOORS).reduce((sum, own) => sum + own.length, 0);
  return [
    doorsText(open.length, unsure.length)[language],
    ...groups.slice(0, DOORS).map((own) => doorLine(own, language)),
    ...(rest > 0 ? [moreText(rest)[language]] : []),
  ];
}

/** Doors of one kind. The same name in several Regions is told once, with the number. */
function doorLine(own: readonly Foothold[], language: Language): string {
  const count = own.length > 1 ? ` × ${countText(own.length)}` : '';
  const targets = [...new Set(own.map((one) => one.target))];
  const named = targets.slice(0, 2).map((target) => shown(target, 120));
  return `${shown(footholdWords(own[0]?.kind ?? '')[language], 80)}${count}  ${named.join(', ')}${targets.length > 2 ? ', …' : ''}`;
}

/** The seven that matter most, in the order of the story: dated deeds with evidence, then other dated ones, then conclusions. */
export function storyLines(findings: Findings, language: Language, zone: string): readonly string[] {
  const told = findings.story.filter((sentence) => sentence.certainty !== 'unknown').map((sentence, place) => ({ sentence, place }));
  if (told.length === 0) return [W.none[language]];
  return told
    .sort((a, b) => importance(b.sentence) - importance(a.sentence) || a.place - b.place)
    .slice(0, SENTENCES)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => {
      const when = sentence.time === null ? '' : `${twoTimes(sentence.time, zone).local.slice(5, 16)}  `;
      return `${shown(when)}${shown(sentence[language], SENTENCE_MOST)}`;
    });
}

/** By which clock, and of which year, the times of the story are: `2025, JST = UTC+9`. Empty when it has none. */
export function storyClock({ story }: Findings, zone: string): string {
  const times = story.flatMap(({ time }) => (time === null ? [] : [time]));
  const years = times.map((time) => twoTimes(time, zone).local.slice(0, 4));
  const clocks = times.map((time) => clockName(time, zone));
  return shown([...new Set([...years.toSorted(), ...clocks])].filter((one) => one !== '').join(', '));
}

const importance = (sentence: StorySentence): number => (sentence.time === null ? 0 : 1) + (sentence.eventIds.length > 0 ? 2 : 0);

/** The first unknown of the story and what the log leaves out, three at most; first what a better download would mend. */
export function cannotShow(findings: Findings, language: Language): readonly string[] {
  const unknowns = findings.story.filter((sentence) => sentence.certainty === 'unknown');
  // What is missing from the log stands at the story's end and is told below in words for this place.
  const first = findings.entry.length > 0 ? unknowns : unknowns.filter(({ eventIds }) => eventIds.length > 0);
  const missing = [...findings.coverage.kindsMissing]
    .sort((a, b) => Number(b === 'parameters') - Number(a === 'parameters'))
    .flatMap((kind) => (Object.hasOwn(MISSING_WORDS, kind) ? [MISSING_WORDS[kind]?.[language] ?? ''] : []));
  const all = [...first.slice(0, 1).map((sentence) => shown(sentence[language], SENTENCE_MOST)), ...missing].slice(0, 3);
  return all.length === 0 ? [W.none[language]] : all;
}

/** The first questions, each with what to add to the command to answer it; no command for a name that hides something. */
export function questionLines(findings: Findings, language: Language): readonly { readonly question: string; readonly command: string | null }[] {
  return findings.questions.slice(0, QUESTIONS).map((one) => {
    const plain = visibleText(one.subject) === one.subject && one.subject.length <= 60;
    const word = shellWord(one.subject);
    return { question: shown(one[language], SENTENCE_MOST), command: plain ? `--mine ${word}  /  --not-mine ${word}` : null };
  });
}
