import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WRITTEN_KINDS, type WrittenKind } from '../../../case/catalogues/correspondence.ts';
import { unseenCharacters } from '../../../words/visible-text.ts';
import { EMPTY_RECORD } from '../testing/dossiers.ts';
import { ENTRY_KEY } from '../testing/founding-events.ts';
import { HOSTILE_TEXTS, withHostileText } from '../testing/hostile.ts';
import { CALM } from '../testing/samples.ts';
import type { LetterMaterial } from './letter-material.ts';
import { CLAIM_JSON, FULL_CASE, LETTER_CLAIM, RIGHT_CASE, TOLD_RECORD } from './testing/letter-samples.ts';
import { TWO_RUNS } from './testing/two-runs.ts';
import { hardFacts, stands, valuesAt } from './testing/traced-back.ts';
import { CASE_FORM_MOST, writtenText } from './text/letter-text.ts';
import { writeLetter } from './write-letter.ts';

const LANGUAGES = ['ja', 'en'] as const;
const written = (kind: WrittenKind, material: LetterMaterial, language: 'ja' | 'en') => {
  const outcome = writeLetter(kind, material);
  if (outcome.kind !== 'letter') throw new Error(JSON.stringify(outcome));
  return writtenText(outcome.letter, language);
};

/** Facts of the text that no record holds, and facts whose record is not there. */
function untraced(kind: WrittenKind, material: LetterMaterial, language: 'ja' | 'en'): string[] {
  const { text, trace } = written(kind, material, language);
  const sources = trace.map((one) => ({ ...one, values: valuesAt(one.source, material, CLAIM_JSON) }));
  const nowhere = sources.filter(({ values }) => values.length === 0).map(({ fact }) => `no record: ${fact}`);
  const wrong = sources.flatMap(({ fact, values }) =>
    hardFacts(fact)
      .filter((hard) => !stands(hard, values))
      .map((hard) => `${hard} not in its record`),
  );
  const traced = new Set(trace.flatMap(({ fact }) => hardFacts(fact)));
  // What is left after all traced facts are taken out must hold no digit at all: the words themselves know nothing.
  const rest = [...trace].sort((a, b) => b.fact.length - a.fact.length).reduce((left, { fact }) => left.replaceAll(fact, ''), text);
  return [...nowhere, ...wrong, ...hardFacts(rest).filter((hard) => !traced.has(hard))];
}

describe.each(WRITTEN_KINDS)('letter %s', (kind) => {
  it.each(LANGUAGES)('holds no fact that is not in the record it names (%s)', (language) => {
    expect(untraced(kind, RIGHT_CASE[kind], language)).toEqual([]);
  });

  it.each(LANGUAGES)('reads as it was read aloud (%s)', async (language) => {
    await expect(written(kind, RIGHT_CASE[kind], language).text).toMatchFileSnapshot(`testing/read-aloud/${kind}.${language}.txt`);
  });

  it('neither promises nor blames, and is in its language', () => {
    const english = written(kind, RIGHT_CASE[kind], 'en').text;
    const japanese = written(kind, RIGHT_CASE[kind], 'ja').text;
    expect(english).not.toMatch(/\byou must\b|your fault|we demand|guarantee|we promise|entitled to a/i);
    expect(japanese).not.toMatch(/御社の責任|必ず返|保証|約束/);
    expect(english.replaceAll(/Yamada/g, '')).not.toMatch(/[\u3040-\u30ff]/);
    expect(japanese).toMatch(/(です|ます|ません|ください|でしょうか|ました)。/);
    for (const sentence of japanese.split(/[\n。]/)) expect(sentence).not.toMatch(/(?:である|だ|(?<![まで])した|(?<!ま)する)$/);
  });
});

describe('writeLetter', () => {
  it.each(WRITTEN_KINDS)('asks one thing at a time, and writes nothing until it is said: %s', (kind) => {
    const material = {
      ...RIGHT_CASE[kind],
      record: { ...RIGHT_CASE[kind].record, facts: { ...EMPTY_RECORD.facts, relation: RIGHT_CASE[kind].record.facts.relation } },
    };
    const asked: string[] = [];
    let facts = material.record.facts;
    for (let step = 0; step < 8; step++) {
      const outcome = writeLetter(kind, { ...material, record: { ...material.record, facts } });
      if (outcome.kind === 'letter') break;
      if (outcome.kind === 'not-now') throw new Error(outcome.why.en);
      asked.push(outcome.fact);
      expect(outcome.question.ja).not.toBe('');
      facts = { ...facts, [outcome.fact]: TOLD_RECORD.facts[outcome.fact] };
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain('signName');
  });

  const refusals: readonly (readonly [string, WrittenKind, LetterMaterial, string])[] = [
    ['abuse: no address is AWS’s', 'abuse-report', FULL_CASE, 'not from our network'],
    ['abuse: nothing investigated', 'abuse-report', { ...FULL_CASE, report: null }, 'hikeshi investigate'],
    ['adjustment: no bill read', 'adjustment-request', { ...FULL_CASE, claim: null }, 'hikeshi claim'],
    ['adjustment: nothing to ask', 'adjustment-request', { ...FULL_CASE, claim: { ...LETTER_CLAIM, asked: null } }, 'nothing to ask'],
    [
      'adjustment: Free plan',
      'adjustment-request',
      { ...FULL_CASE, record: { ...TOLD_RECORD, facts: { ...TOLD_RECORD.facts, accountPlan: { value: 'free', entry: 'J-9', at: '' } } } },
      'Free plan',
    ],
    ['follow-up: all came', 'partial-follow-up', RIGHT_CASE.thanks, 'come back'],
    [
      'follow-up: nothing came',
      'partial-follow-up',
      { ...FULL_CASE, claim: { ...LETTER_CLAIM, refund: { ...LETTER_CLAIM.refund, state: 'none' } } },
      'Neither',
    ],
    ['thanks: not complete', 'thanks', FULL_CASE, 'Ask for the rest'],
    ['notice: none came', 'notice-reply', { ...FULL_CASE, record: { ...TOLD_RECORD, messages: [] } }, 'no notice'],
    ['proof: nothing done', 'secured-proof', { ...FULL_CASE, record: EMPTY_RECORD, report: { ...CALM } }, 'Nothing done'],
    ['card: before AWS decided', 'card-note', FULL_CASE, 'last resort'],
    ['reseller: dealt with directly', 'reseller-note', FULL_CASE, 'resold'],
    ['first report: no break-in', 'first-report', { ...FULL_CASE, report: CALM }, 'no break-in'],
  ];

  it.each(refusals)('says why it would do no good: %s', (_, kind, material, why) => {
    const outcome = writeLetter(kind, material);
    expect(outcome.kind === 'not-now' ? outcome.why.en : outcome.kind).toContain(why);
  });

  it('proves by what the account answered alone, and calls the word of the owner that', () => {
    const material: LetterMaterial = { ...FULL_CASE, record: { ...TOLD_RECORD, secured: [] }, report: null, checks: TWO_RUNS };
    const { text } = written('secured-proof', material, 'en');
    expect(text).toContain("Root has MFA: so at 2026-12-08 05:00 UTC by AWS's API (iam:GetAccountSummary, request id");
    expect(text).toContain('it was not at 2026-12-08 01:00 UTC');
    expect(text).toContain('The mailbox of the account is safe: by our own word');
    expect(text).toContain('CloudTrail keeps a full record: not so yet at 2026-12-08 05:00 UTC');
    expect(text).not.toContain('Recording was not stopped');
  });

  it('keeps the subject of an abuse notice as it is, as that desk asks', () => {
    const record = { ...TOLD_RECORD, messages: TOLD_RECORD.messages.map((one) => ({ ...one, kind: 'abuse-notice' as const })) };
    const { text } = written('notice-reply', { ...FULL_CASE, record }, 'en');
    expect(text).toMatch(/^\[A made-up example[^\n]*\n\nDear AWS Trust & Safety team,/);
    expect(text).not.toContain('1346.20');
  });

  it('fits the case form and stays harmless and traced, whatever the intruder and the owner wrote', () => {
    const unseen = unseenCharacters();
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...WRITTEN_KINDS), fc.constantFrom(...LANGUAGES), (hostile, kind, language) => {
        const base = RIGHT_CASE[kind];
        const record = {
          ...base.record,
          facts: Object.fromEntries(
            Object.entries(base.record.facts).map(([name, known]) => [
              name,
              known !== null && LOOSE.has(name) ? { ...known, value: hostile } : known,
            ]),
          ),
        };
        const material = {
          ...base,
          record: record as LetterMaterial['record'],
          report: base.report === null ? null : withHostileText(base.report, hostile),
        };
        const outcome = writeLetter(kind, material);
        if (outcome.kind !== 'letter') return;
        const { text } = writtenText(outcome.letter, language);
        expect(text.length).toBeLessThanOrEqual(CASE_FORM_MOST);
        expect(text.replaceAll('\n', '').search(unseen)).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });

  it('gives way in its lists, not in its requests, and says how much is left out', () => {
    const { report } = FULL_CASE;
    if (report === null) throw new Error('the sample has a report');
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...report.findings.resources[0],
      region: `xx-region-${index}`,
      id: `i-${index}`,
    })) as typeof report.findings.resources;
    const material = { ...FULL_CASE, report: { ...report, findings: { ...report.findings, resources: many } } };
    for (const kind of ['first-report', 'secured-proof', 'adjustment-request'] as const) {
      const { text } = written(kind, material, 'en');
      expect(text.length).toBeLessThanOrEqual(CASE_FORM_MOST);
      expect(text).toMatch(/- \d+ more \(in the attached dossier\)/);
      expect(text).toContain('What we ask');
      expect(text).toContain('Taro Yamada');
    }
  });

  it('names the key the intruder used and the notice with its deadline', () => {
    const { text } = written('notice-reply', FULL_CASE, 'en');
    expect(text).toContain(ENTRY_KEY);
    expect(text).toContain('Deadline, as we understand it: 2026-12-11 01:00 UTC');
    expect(text).toContain('USD 1346.20, tax included');
  });
});

/** Facts that are free words. */
const LOOSE: ReadonlySet<string> = new Set(['signName', 'noticedHow', 'usualUse', 'businessImpact', 'cause', 'extraContact']);
