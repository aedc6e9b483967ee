import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FOUNDING_EVIDENCE, eventId, INTRUDER_IP } from '../testing/founding-events.ts';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from '../testing/hostile.ts';
import { EMPTY } from '../testing/samples.ts';
import { unseenCharacters } from '../../../words/visible-text.ts';
import { navigatorLayer } from './navigator.ts';
import { safeJson } from './safe-json.ts';
import { TIMELINE_CSV_COLUMNS, timelineCsv } from './timeline-csv.ts';
import { timesketchJsonl } from './timesketch.ts';

const hostileMaterials = HOSTILE_TEXTS.map((text, number) => [number, text, withHostileText(FOUNDING_STORY, text)] as const);
const parsed = (lines: Iterable<string>): readonly Record<string, unknown>[] => [...lines].map((line) => JSON.parse(line) as Record<string, unknown>);

/** A small RFC 4180 reader, written apart from the writer. */
function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => (match[1] ?? match[2] ?? '').replaceAll('""', '"')));
}

describe('timelineCsv', () => {
  const options = { language: 'ja', zone: 'Asia/Tokyo' } as const;
  const text = [...timelineCsv(FOUNDING_EVIDENCE, options)].join('');

  it('begins with a byte order mark and the documented columns', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(csvRows(text)[0]).toEqual(TIMELINE_CSV_COLUMNS);
  });

  it('has every column explained in docs/schemas/timeline-csv.md', () => {
    const explained = readFileSync(fileURLToPath(new URL('../../../../docs/schemas/timeline-csv.md', import.meta.url)), 'utf8');
    for (const column of TIMELINE_CSV_COLUMNS) expect(explained).toContain(`\`${column}\``);
  });

  it('has one row an event, both times, in the language asked for', () => {
    const rows = csvRows(text);
    expect(rows).toHaveLength(FOUNDING_EVIDENCE.length + 1);
    expect(rows[1]?.slice(0, 8)).toEqual([
      '2026-12-05T18:12:44Z',
      '2026-12-06 03:12:44',
      'attacker',
      '侵入者',
      'actor-1',
      '自分がだれの鍵を持っているかを確かめた',
      'GetCallerIdentity',
      'sts.amazonaws.com',
    ]);
  });

  it.each(hostileMaterials)('runs no formula and breaks no row: text %d', (_, __, material) => {
    const rows = csvRows([...timelineCsv(material.evidence, options)].join(''));
    expect(rows).toHaveLength(material.evidence.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(TIMELINE_CSV_COLUMNS.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r|%＝＋－＠]/u);
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', '%0A'])('disarms %j', (formula) => {
    const [event] = FOUNDING_EVIDENCE;
    const row = event ? csvRows([...timelineCsv([{ ...event, userAgent: formula }], options)].join(''))[1] : undefined;
    expect(row?.[16]).toMatch(/^(?:'|⟨U\+0009⟩)/);
  });
});

describe('timesketchJsonl', () => {
  it('has the mandatory fields of the import guide on every line', () => {
    const lines = [...timesketchJsonl(FOUNDING_EVIDENCE, 'en')];
    expect(lines).toHaveLength(FOUNDING_EVIDENCE.length);
    for (const line of lines) {
      expect(line.endsWith('\n')).toBe(true);
      const row = JSON.parse(line) as Record<string, unknown>;
      expect(row['message']).toEqual(expect.any(String));
      expect(row['datetime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
      expect(row['timestamp_desc']).toEqual(expect.any(String));
      expect(row['timestamp']).toBe(Date.parse(String(row['datetime'])) * 1000);
    }
  });

  it('tells what, from where and by whom', () => {
    expect(parsed(timesketchJsonl(FOUNDING_EVIDENCE.slice(2, 3), 'en'))[0]).toMatchObject({
      message: 'GetSendQuota [AccessDenied]: Asked how many mails can be sent',
      source_ip: INTRUDER_IP,
      event_id: eventId(3),
      tag: ['hikeshi-attacker'],
      data_type: 'aws:cloudtrail:entry',
    });
  });

  it.each(hostileMaterials)('keeps hostile text exactly, on one line, with nothing hidden: text %d', (_, hostile, material) => {
    const lines = [...timesketchJsonl(material.evidence, 'en')];
    expect(parsed(lines)[0]?.['user_agent']).toBe(hostile);
    for (const line of lines) expect(line.slice(0, -1).search(unseenCharacters())).toBe(-1);
  });
});

describe('navigatorLayer', () => {
  const layer = navigatorLayer(FOUNDING_STORY, 'en');

  it('is a layer of format 4.5', () => {
    expect(layer.versions.layer).toBe('4.5');
    expect(Number(layer.versions.navigator.split('.')[0])).toBeGreaterThanOrEqual(5);
    expect(layer.domain).toBe('enterprise-attack');
    expect(layer.name).not.toBe('');
    expect(layer.gradient.colors.length).toBeGreaterThanOrEqual(2);
    expect(layer.gradient.maxValue).toBeGreaterThan(layer.gradient.minValue);
    for (const color of [...layer.gradient.colors, ...layer.legendItems.map((item) => item.color)]) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    for (const technique of layer.techniques) expect(technique.techniqueID).toMatch(/^T\d{4}(\.\d{3})?$/);
  });

  it('scores what worked above what was only tried', () => {
    expect(layer.techniques.find((one) => one.techniqueID === 'T1496.001')).toMatchObject({
      score: 100,
      comment: expect.stringContaining('Succeeded (5)') as string,
    });
    expect(layer.techniques.find((one) => one.techniqueID === 'T1526')?.score).toBe(50);
  });

  it('has each technique once, even if it both worked and failed', () => {
    const [technique] = FOUNDING_STORY.findings.techniques;
    const techniques = technique ? [technique, { ...technique, outcome: 'denied' as const }] : [];
    const twice = navigatorLayer({ ...FOUNDING_STORY, findings: { ...FOUNDING_STORY.findings, techniques } }, 'en');
    expect(twice.techniques.map((one) => [one.techniqueID, one.score])).toEqual([['T1078.004', 100]]);
  });

  it('leaves out what is no technique id', () => {
    expect(navigatorLayer(withHostileText(FOUNDING_STORY, '<b>'), 'en').techniques).toEqual([]);
    expect(navigatorLayer(EMPTY, 'ja').techniques).toEqual([]);
  });
});

describe('safeJson', () => {
  it('spells out what cannot be seen and means the same', () => {
    const value = { text: 'a\u202Eb\u200B\u0085\u{E0041}', list: [1, null, 'あ'] };
    expect(safeJson(value)).toBe(String.raw`{"text":"a\u202eb\u200b\u0085\udb40\udc41","list":[1,null,"あ"]}`);
    expect(JSON.parse(safeJson(value))).toEqual(value);
  });
});
