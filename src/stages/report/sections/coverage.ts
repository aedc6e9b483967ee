/** What was read and what this log cannot show, said plainly. */
import type { Coverage } from '../../investigate/index.ts';
import type { Block } from '../document/blocks.ts';
import { badge, code, say, same, time, type Inline, type Line } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { COVERAGE_TEXT as W, gapWords, INTEGRITY_WORDS, MISSING_WORDS } from './coverage-words.ts';
import type { SectionBuilder } from './context.ts';

const REGIONS = 40;
const GAPS = 50;

export const coverageSection: SectionBuilder = ({ material }) => {
  const { coverage } = material.findings;
  return {
    id: 'coverage',
    heading: W.heading,
    lead: [say(W.lead)],
    once: false,
    blocks: [
      whatWasRead(coverage),
      { kind: 'heading', words: [say(W.cannotShow)], id: null },
      { kind: 'list', ordered: false, items: limits(coverage) },
      ...problems(coverage),
    ],
  };
};

function whatWasRead(coverage: Coverage): Block {
  const { files, events, integrity } = coverage;
  const span = coverage.from === null || coverage.to === null ? say(W.noTime) : say(W.fromTo, { from: time(coverage.from), to: time(coverage.to) });
  const read = say(W.filesSay, { read: countText(files.read), salvaged: countText(files.salvaged), skipped: countText(files.skipped) });
  const records = say(W.eventsSay, {
    unique: countText(events.unique),
    duplicate: countText(events.duplicate),
    conflicting: countText(events.conflicting),
    rejected: countText(events.rejected),
  });
  const { tone, words, meaning } = INTEGRITY_WORDS[integrity.state];
  return {
    kind: 'facts',
    rows: [
      { label: W.span, lines: [[span]] },
      { label: W.accounts, lines: [codes(coverage.accounts)] },
      { label: W.regions, lines: [codes(coverage.regions)] },
      { label: W.files, lines: [[read]] },
      { label: W.events, lines: [[records]] },
      { label: W.integrity, lines: [[badge(tone, words), say(meaning)]] },
    ],
  };
}

function limits(coverage: Coverage): readonly Line[] {
  const missing = coverage.kindsMissing.map((kind): Line => {
    const words = Object.hasOwn(MISSING_WORDS, kind) ? MISSING_WORDS[kind] : undefined;
    return words === undefined ? [say(W.missingKind, { kind: code(kind) })] : [say(words)];
  });
  const gaps = coverage.gaps.slice(0, GAPS).map((gap): Line => [say(W.gap, { from: time(gap.from), to: time(gap.to), why: say(gapWords(gap.why)) })]);
  const more: Line[] = coverage.gaps.length > GAPS ? [[say(W.moreGaps, { n: countText(coverage.gaps.length - GAPS) })]] : [];
  return [...missing, ...gaps, ...more, [say(W.beforeLog)], [say(W.howLeaked)], [say(W.stateNow)]];
}

function problems(coverage: Coverage): readonly Block[] {
  const found = coverage.integrity.problems.slice(0, GAPS);
  return found.length === 0
    ? []
    : [
        { kind: 'heading', words: [say(W.problems)], id: null },
        { kind: 'list', ordered: false, items: found.map((problem): Line => [same(problem)]) },
      ];
}

function codes(values: readonly string[]): Line {
  if (values.length === 0) return [say(W.none)];
  const listed = values.slice(0, REGIONS).flatMap((value, index): readonly Inline[] => (index === 0 ? [code(value)] : [same(', '), code(value)]));
  return values.length > REGIONS ? [...listed, say(W.andMore, { n: countText(values.length - REGIONS) })] : listed;
}
