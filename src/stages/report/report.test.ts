import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportMaterial } from './material.ts';
import { unseenCharacters } from '../../words/visible-text.ts';
import { renderReport } from './report.ts';
import { FOUNDING_STORY } from './testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from './testing/hostile.ts';
import { CALM, EMPTY, largest } from './testing/samples.ts';

const page = (material: ReportMaterial, language: 'ja' | 'en' = 'ja'): string => [...renderReport(material, language)].join('');
const all = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Every shape of tag on the page: element name and attribute names, without what it says. */
function tagShapes(text: string): ReadonlySet<string> {
  const withoutOwn = text.replace(/<(style|script)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
  return new Set(
    all(/<([^>]*)>/g, withoutOwn).map((tag) =>
      tag
        .replaceAll(/="[^"]*"/g, '=')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );
}

const SAMPLES = [
  ['the founding story', FOUNDING_STORY],
  ['nothing read', EMPTY],
  ['nothing found', CALM],
] as const;

describe.each(SAMPLES)('the report of %s', (_, material) => {
  const text = page(material);

  it('asks nothing of the network', () => {
    expect(text.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\s(?:src|srcset|action|formaction|poster|data)\s*=/i);
    expect(text).not.toMatch(/url\(|@import|<link|<iframe|<object|<embed|<base\b|fetch\(|XMLHttpRequest|import\(/i);
    expect(all(/\shref="([^"]*)"/g, text).filter((target) => !target.startsWith('#'))).toEqual([]);
  });

  it('allows only its own style and scripts, by hash', () => {
    const policy = all(/Content-Security-Policy" content="([^"]*)"/g, text)[0]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const contents = [...all(/<style>([\s\S]*?)<\/style>/g, text), ...all(/<script>([\s\S]*?)<\/script>/g, text)];
    expect(contents).toHaveLength(3);
    for (const content of contents) expect(policy).toContain(`sha256-${createHash('sha256').update(content).digest('base64')}`);
  });

  it('leads every reference to something on the page, and no anchor exists twice', () => {
    const ids = all(/\sid="([^"]*)"/g, text);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    expect(all(/\shref="#([^"]*)"/g, text).filter((target) => !known.has(target))).toEqual([]);
    expect(all(/\saria-labelledby="([^"]*)"/g, text).filter((target) => !known.has(target))).toEqual([]);
  });

  it('has every section in both languages, in the order a frightened reader needs', () => {
    const order = [
      'now',
      'story',
      'who',
      'entry',
      'made',
      'doors',
      'when',
      'connections',
      'origins',
      'rules',
      'techniques',
      'data',
      'questions',
      'coverage',
      'evidence',
      'words',
    ];
    const sections = all(/<section id="([a-z-]+)"/g, text);
    expect(sections).toEqual(order.flatMap((id) => (id === 'evidence' ? [id] : [`${id}-ja`, `${id}-en`])));
  });

  it('says in both languages that it is not from AWS', () => {
    expect(text).toContain('AWSが作ったものでも、確かめたものでもありません');
    expect(text).toContain('neither made nor checked by AWS');
  });

  it('is the same every time', () => {
    expect(page(material)).toBe(text);
  });
});

describe('the report', () => {
  it.each(['ja', 'en'] as const)('shows %s first when asked to', (language) => {
    const text = page(FOUNDING_STORY, language);
    expect(text).toContain(`<html lang="${language}">`);
    expect(all(/<input\s[^>]*id="(lang-\w+)"[^>]*\schecked/g, text)).toEqual([`lang-${language}`]);
  });

  it('says on top that an example is an example, and only then', () => {
    expect(page(FOUNDING_STORY)).toContain('これは練習用の例です');
    expect(page(CALM)).not.toContain('これは練習用の例です');
  });

  it('calls nobody the intruder where the case is no more than suspicious', () => {
    const { findings } = FOUNDING_STORY;
    const suspected = page({ ...FOUNDING_STORY, findings: { ...findings, verdict: { ...findings.verdict, kind: 'suspicious' } } });
    expect(suspected).toContain('侵入者の疑い');
    expect(suspected).toContain('Suspected intruder');
    expect(page(FOUNDING_STORY)).not.toContain('侵入者の疑い');
  });

  it('shows each cited event as a row with its id and both times', () => {
    const text = page(FOUNDING_STORY);
    for (const event of FOUNDING_STORY.evidence) expect(text).toContain(event.eventId);
    expect(text).toContain('2026-12-06 03:12:44 JST');
    expect(text).toContain('12-05 18:12:44 UTC');
  });

  it('bears 5,000 evidence rows and 2,000 resources in less than 8 MB', () => {
    expect(Buffer.byteLength(page(largest()))).toBeLessThan(8_000_000);
  });

  it('tells how many resources it does not list', () => {
    expect(page(largest(2_345))).toContain('345 more are in findings.json');
  });
});

describe('hostile text in a report', () => {
  const known = new Set([
    ...tagShapes(page(withHostileText(FOUNDING_STORY, 'x'))),
    ...tagShapes(page(withHostileText(FOUNDING_STORY, 'x'.repeat(3_000)))),
  ]);
  const newShapes = (hostile: string): readonly string[] =>
    [...tagShapes(page(withHostileText(FOUNDING_STORY, hostile)))].filter((shape) => !known.has(shape));

  it.each(HOSTILE_TEXTS.map((hostile, number) => [number, hostile] as const))('makes no markup and hides nothing: text %d', (_, hostile) => {
    expect(newShapes(hostile)).toEqual([]);
    expect(unseenCharacters().test(page(withHostileText(FOUNDING_STORY, hostile)).replaceAll('\n', ''))).toBe(false);
  });

  it('makes no markup, whatever it is', () => {
    const characters = fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', ' ', 'a', '{', '}', '$', '\u202E', '\u0000', '\n');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), (hostile) => {
        expect(newShapes(hostile)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives no command to paste that carries what cannot be seen', () => {
    expect(page(withHostileText(FOUNDING_STORY, 'mine\u200B'))).not.toContain('class="command"');
  });
});
