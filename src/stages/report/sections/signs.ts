/** What the rules saw, which known techniques it amounts to, and what data was reached for. */
import type { Detection } from '../../investigate/index.ts';
import type { Block } from '../document/blocks.ts';
import { badge, code, say, same, type Line, type Tone } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { OUTCOME_WORDS } from '../words/verdict-words.ts';
import { LEVEL_WORDS, SIGNS_TEXT as W } from './signs-words.ts';
import { ruleTitle } from '../words/rule-title.ts';
import { touchedWords } from '../words/touched-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const LEVEL_ORDER: readonly Detection['level'][] = ['critical', 'high', 'medium', 'low', 'informational'];
const LEVEL_TONES: Readonly<Record<Detection['level'], Tone>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'plain',
  informational: 'plain',
};
const ROWS = 300;

export const detectionsSection: SectionBuilder = ({ material, citations }) => {
  const found = [...material.findings.detections].sort((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level));
  const rows = found
    .slice(0, ROWS)
    .map((one): readonly Line[] => [
      [badge(LEVEL_TONES[one.level], LEVEL_WORDS[one.level])],
      [say(ruleTitle(one, material)), same(' '), code(one.ruleId)],
      [same(countText(one.eventIds.length))],
      [citations.cite(one.eventIds)],
    ]);
  const blocks = tableOrNote(
    rows,
    W.noDetections,
    { kind: 'table', caption: W.detections, columns: [W.level, W.rule, W.events, W.proof], rows, filterable: rows.length > 15 },
    found.length,
  );
  return { id: 'rules', heading: W.detectionsHeading, lead: rows.length === 0 ? null : [say(W.detectionsLead)], once: false, blocks };
};

export const techniquesSection: SectionBuilder = ({ material, citations }) => {
  const rows = material.findings.techniques
    .slice(0, ROWS)
    .map((one): readonly Line[] => [
      [code(one.id)],
      [same(one.name)],
      [badge(OUTCOME_WORDS[one.outcome].tone, OUTCOME_WORDS[one.outcome].words)],
      [citations.cite(one.eventIds)],
    ]);
  const blocks = tableOrNote(
    rows,
    W.noTechniques,
    { kind: 'table', caption: W.techniques, columns: [W.number, W.technique, W.outcome, W.proof], rows, filterable: rows.length > 15 },
    material.findings.techniques.length,
  );
  return { id: 'techniques', heading: W.techniquesHeading, lead: rows.length === 0 ? null : [say(W.techniquesLead)], once: false, blocks };
};

export const touchedSection: SectionBuilder = (context: SectionContext) => {
  const { material, citations } = context;
  const rows = material.findings.touched
    .slice(0, ROWS)
    .map((one): readonly Line[] => [
      [say(touchedWords(one.kind))],
      [code(one.target)],
      [badge(OUTCOME_WORDS[one.outcome].tone, OUTCOME_WORDS[one.outcome].words)],
      [citations.cite(one.eventIds)],
    ]);
  const noReads = material.findings.coverage.kindsMissing.some((kind) => kind === 'data-events' || kind === 'reads');
  const blocks = [
    ...tableOrNote(
      rows,
      W.noTouched,
      { kind: 'table', caption: W.touched, columns: [W.kind, W.target, W.outcome, W.proof], rows, filterable: rows.length > 15 },
      material.findings.touched.length,
    ),
    ...(noReads ? [{ kind: 'paragraph', line: [badge('warn', W.limit), say(W.dataNotLogged)] } as const] : []),
  ];
  return { id: 'data', heading: W.touchedHeading, lead: null, once: false, blocks };
};

function tableOrNote(rows: readonly (readonly Line[])[], empty: { ja: string; en: string }, table: Block, whole: number): readonly Block[] {
  if (rows.length === 0) return [{ kind: 'paragraph', line: [say(empty)] }];
  return whole > rows.length ? [table, { kind: 'paragraph', line: [say(W.rest, { n: countText(whole - rows.length) })] }] : [table];
}
