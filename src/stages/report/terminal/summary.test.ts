import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../../words/visible-text.ts';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from '../testing/hostile.ts';
import { CALM, EMPTY, largest } from '../testing/samples.ts';
import { terminalSummary } from './summary.ts';

const columns = (text: string): number => stringWidth(text);
const options = { width: 80, colour: false, columns, reportPath: 'case/report.html', claimWith: null, containWith: null };

describe('terminalSummary', () => {
  it.each([
    [
      'en',
      [
        'Someone else has been using this AWS account.',
        'AKIAIOSFODNN7EXAMPLE  An access key leaked',
        '203.0.113.57  United States  431 actions',
        'eu-west-1 (Ireland)  4 started, 4 still there',
        '4 still open, 1 to check',
        'Make access key AKIAIOSFODNN7EXAMPLE inactive.',
        'Report: case/report.html',
      ],
    ],
    [
      'ja',
      [
        'このAWSアカウントは、他人に使われていました。',
        'AKIAIOSFODNN7EXAMPLE  アクセスキーが外に漏れた',
        '203.0.113.57  アメリカ  431件',
        'eu-west-1（アイルランド）  4台（うち残り 4台）',
        '開いたまま 4、要確認 1',
        'アクセスキー AKIAIOSFODNN7EXAMPLE を「無効化」してください。',
        '報告書: case/report.html',
      ],
    ],
  ] as const)('tells what matters in %s', (language, facts) => {
    const text = terminalSummary(FOUNDING_STORY, language, options);
    for (const fact of facts) expect(text).toContain(fact);
  });

  it.each([
    ['founding story', FOUNDING_STORY],
    ['nothing read', EMPTY],
    ['nothing found', CALM],
    ['very much', largest()],
  ])('fits a screen: %s', (_, material) => {
    for (const language of ['ja', 'en'] as const) {
      const lines = terminalSummary(material, language, options).split('\n');
      expect(lines.length).toBeLessThanOrEqual(50);
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(80);
    }
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))(
    'lets no text of the intruder command the terminal: text %d',
    (_, hostile) => {
      const text = terminalSummary(withHostileText(FOUNDING_STORY, hostile), 'ja', options);
      expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
      expect(text.split('\n').length).toBeLessThanOrEqual(120);
    },
  );

  it('uses no codes without colour, and closes every code it opens with colour', () => {
    expect(terminalSummary(FOUNDING_STORY, 'en', options)).not.toContain('\u001B');
    for (const line of terminalSummary(FOUNDING_STORY, 'en', { ...options, colour: true }).split('\n')) {
      const codes = [...line.matchAll(/\u001B\[(\d+)m/g)].map((match) => Number(match[1]));
      expect(codes.filter((one) => one < 20).length + codes.filter((one) => one === 31 || one === 32).length).toBe(
        codes.filter((one) => one === 22 || one === 39).length,
      );
    }
  });

  it('says how to go on to the money, when there was an intruder and no bill yet', () => {
    const withCase = { ...options, claimWith: 'my case' };
    expect(terminalSummary(FOUNDING_STORY, 'en', withCase)).toContain("hikeshi claim --bill FILE --case 'my case'");
    expect(terminalSummary(FOUNDING_STORY, 'ja', withCase)).toContain("hikeshi claim --bill ファイル --case 'my case'");
    expect(terminalSummary(FOUNDING_STORY, 'en', options)).not.toContain('hikeshi claim');
    expect(terminalSummary(CALM, 'en', withCase)).not.toContain('hikeshi claim');
    expect(terminalSummary(FOUNDING_STORY, 'en', withCase).split('\n').length).toBeLessThanOrEqual(55);
  });

  it('says how to stop all of it in the right order, when a real account was hijacked', () => {
    const withCase = { ...options, containWith: 'my case' };
    expect(terminalSummary(FOUNDING_STORY, 'en', withCase)).toContain("    hikeshi contain plan --case 'my case'");
    expect(terminalSummary(FOUNDING_STORY, 'ja', withCase)).toContain("    hikeshi contain plan --case 'my case'");
    expect(terminalSummary(FOUNDING_STORY, 'en', options)).not.toContain('hikeshi contain');
    expect(terminalSummary(CALM, 'en', withCase)).not.toContain('hikeshi contain');
  });

  it('tells by which clock its times are', () => {
    expect(terminalSummary(FOUNDING_STORY, 'en', options)).toMatch(/^What happened \(2026, JST = UTC\+9\)$/m);
    expect(terminalSummary({ ...FOUNDING_STORY, zone: 'UTC' }, 'ja', options)).toMatch(/^何が起きたか \(2026, UTC\)$/m);
  });

  it('never has more than seven sentences of story', () => {
    const sentence = FOUNDING_STORY.findings.story[1];
    const story = sentence ? Array.from({ length: 40 }, () => sentence) : [];
    const text = terminalSummary({ ...FOUNDING_STORY, findings: { ...FOUNDING_STORY.findings, story } }, 'en', options);
    expect(
      text
        .split('What happened')[1]
        ?.split('What the log')[0]
        ?.match(/^ {2}- /gm),
    ).toHaveLength(7);
  });

  it('asks what it needs to know, with what to type, when it is only suspicious', () => {
    const { verdict, ...rest } = FOUNDING_STORY.findings;
    const suspicious = { ...FOUNDING_STORY, findings: { ...rest, verdict: { ...verdict, kind: 'suspicious' as const } } };
    expect(terminalSummary(suspicious, 'en', options)).toContain('    --mine 192.0.2.141  /  --not-mine 192.0.2.141');
    expect(terminalSummary(FOUNDING_STORY, 'en', options)).not.toContain('--mine');
  });
});
