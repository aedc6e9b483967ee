/** The answer in one calm sentence, how sure it is, and the one thing to do now. */
import type { Block } from '../document/blocks.ts';
import { badge, code, say, same, strong, time, web, type Line, type Tone } from '../document/inline.ts';
import { shortList } from '../document/short-list.ts';
import type { Findings } from '../../investigate/index.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import type { ReportMaterial } from '../material.ts';
import { nextAction } from '../next-action.ts';
import { CONFIDENCE_WORDS, VERDICT_SENTENCES, VERDICT_TEXT as W } from './verdict-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

export const verdictSection: SectionBuilder = (context) => {
  const { verdict } = context.material.findings;
  return {
    id: 'now',
    heading: W.heading,
    lead: null,
    once: false,
    blocks: [
      {
        kind: 'callout',
        tone: verdict.kind === 'hijacked' ? 'warn' : 'calm',
        title: [say(VERDICT_SENTENCES[verdict.kind][verdict.confidence])],
        blocks: [{ kind: 'paragraph', line: [say(W.certainty, { level: strong(say(CONFIDENCE_WORDS[verdict.confidence])) })] }, ...reasons(context)],
      },
      nextActionBlock(context.material),
      { kind: 'tiles', tiles: tiles(context.material.findings) },
      { kind: 'paragraph', line: [say(W.logEnds, { end: endOfLog(context.material.findings) })] },
    ],
  };
};

function reasons({ material, citations }: SectionContext): readonly Block[] {
  const items = material.findings.verdict.reasons.map((reason): Line => [say(reason), citations.cite(reason.eventIds)]);
  return shortList(items);
}

function nextActionBlock({ findings, synthetic }: ReportMaterial): Block {
  const action = nextAction(findings);
  const blocks: Block[] = [{ kind: 'paragraph', line: [say(W.why, { why: action.why })] }];
  if (action.steps.length > 0) blocks.push({ kind: 'list', ordered: true, items: action.steps });
  if (action.url !== null) blocks.push({ kind: 'paragraph', line: [say(W.page, { url: web(action.url) })] });
  if (findings.verdict.kind === 'hijacked' && !synthetic) {
    blocks.push({ kind: 'paragraph', line: [say(W.inOrder, { command: code('hikeshi contain plan') })] });
  }
  blocks.push({ kind: 'paragraph', line: [badge('warn', W.careLabel), say(W.care)] });
  return { kind: 'callout', tone: 'act', title: [say(W.now), action.title], blocks };
}

function tiles(findings: Findings): readonly { label: { ja: string; en: string }; value: Line; tone: Tone }[] {
  const bad = findings.resources.filter((one) => one.verdict === 'attacker' || one.verdict === 'consequence');
  const left = bad.filter((one) => one.state !== 'deleted').length;
  const open = findings.footholds.filter((one) => one.state !== 'closed').length;
  const addresses = findings.actors.filter((actor) => actor.kind === 'attacker').flatMap((actor) => actor.addresses);
  const countries = [...new Set(addresses.map((address) => address.country))].slice(0, 3);
  const from: Line =
    countries.length === 0
      ? [say(W.none)]
      : countries.map((country, index) => say(index === 0 ? countryName(country) : listed(countryName(country))));
  return [
    { label: W.first, value: findings.first ? [time(findings.first.time)] : [say(W.none)], tone: findings.first ? 'bad' : 'plain' },
    { label: W.from, value: from, tone: addresses.length > 0 ? 'bad' : 'plain' },
    { label: W.left, value: [same(countText(left)), say(W.ofMade, { n: countText(bad.length) })], tone: left > 0 ? 'bad' : 'good' },
    { label: W.open, value: [same(countText(open)), say(W.ofFound, { n: countText(findings.footholds.length) })], tone: open > 0 ? 'bad' : 'good' },
  ];
}

const listed = (words: { ja: string; en: string }) => ({ ja: `、${words.ja}`, en: `, ${words.en}` });

const endOfLog = (findings: Findings) => (findings.coverage.to === null ? say(W.unknownEnd) : time(findings.coverage.to));
