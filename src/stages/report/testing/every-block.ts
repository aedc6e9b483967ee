/** A document with one block of every kind: what a renderer must bear. */
import type { Block, ReportDocument } from '../document/blocks.ts';
import type { SpanVoice } from '../document/spans.ts';
import { badge, code, same, say, strong, time, web } from '../document/inline.ts';
import { decimal } from '../../../knowledge/money/decimal.ts';

const both = (text: string) => ({ ja: text, en: text });
const AT = '2026-12-05T18:12:44Z';

const BLOCKS: readonly Block[] = [
  { kind: 'heading', words: [same('a heading')], id: null },
  {
    kind: 'paragraph',
    line: [
      say({ ja: '{x} と {y}', en: 'a paragraph with {x} and {y}' }, { x: strong(same('strong words')), y: code('code') }),
      { kind: 'events', ids: ['event-7'], more: 0 },
    ],
  },
  { kind: 'list', ordered: false, items: [[same('first')], [same('second')]] },
  { kind: 'list', ordered: true, items: [[same('one')], [same('two')]] },
  { kind: 'callout', tone: 'act', title: [same('a callout')], blocks: [{ kind: 'paragraph', line: [same('inside it')] }] },
  { kind: 'facts', rows: [{ label: both('label'), lines: [[same('value')]] }] },
  { kind: 'tiles', tiles: [{ label: both('tile'), value: [same('5')], tone: 'good' }] },
  {
    kind: 'table',
    caption: both('a table'),
    columns: [both('name'), both('figure')],
    rows: [[[same('left')], [same('1')]]],
    filterable: false,
    figures: [1],
    sums: [[[same('sum')], [same('1')]]],
  },
  { kind: 'story', sentences: [{ time: AT, certainty: 'fact', line: [same('it happened')], events: { kind: 'events', ids: ['event-7'], more: 0 } }] },
  {
    kind: 'card',
    tone: 'attacker',
    title: [same('a card')],
    blocks: [{ kind: 'paragraph', line: [badge('bad', both('badge')), time(AT), web('https://console.example')] }],
  },
  { kind: 'more', summary: [same('more of it')], blocks: [{ kind: 'paragraph', line: [same('folded away')] }] },
  { kind: 'command', text: 'hikeshi report' },
  { kind: 'terms', terms: [{ term: both('term'), meaning: both('meaning') }] },
  { kind: 'bars', caption: both('bars'), bars: [{ label: [same('bar')], value: 3, tone: 'attacker' }] },
  {
    kind: 'stacks',
    caption: both('stacks'),
    parts: [
      { tone: 'owner', name: both('own') },
      { tone: 'attacker', name: both('other') },
    ],
    rows: [{ label: [same('stack')], amounts: [decimal('1'), decimal('2')], text: [same('three')] }],
  },
  {
    kind: 'costs',
    caption: both('costs'),
    summary: both('costs by day'),
    currency: 'USD',
    parts: [
      { tone: 'owner', name: both('own') },
      { tone: 'attacker', name: both('other') },
    ],
    days: [{ day: '2026-12-06', amounts: [decimal('1'), decimal('2')] }],
    marks: [],
  },
  {
    kind: 'activity',
    caption: both('activity'),
    summary: both('by hour'),
    fromIso: '2026-12-05T18:00:00Z',
    toIso: '2026-12-05T20:00:00Z',
    hours: [{ hour: '2026-12-05T18:00:00Z', verdict: 'attacker', events: 4 }],
    marks: [],
    explorable: false,
  },
  {
    kind: 'graph',
    caption: both('graph'),
    summary: both('who used what'),
    nodes: [
      { id: '1', lane: 'address', label: 'a', note: null, tone: 'attacker' },
      { id: '2', lane: 'key', label: 'b', note: null, tone: 'attacker' },
    ],
    edges: [{ from: '1', to: '2', certain: false }],
  },
  {
    kind: 'evidence',
    rows: [
      {
        number: 7,
        eventId: 'event-7',
        time: AT,
        says: both('Started servers'),
        api: 'RunInstances',
        source: 'ec2.amazonaws.com',
        region: 'us-east-1',
        account: '111122223333',
        ip: '203.0.113.57',
        country: both('United States'),
        userAgent: 'aws-cli',
        principal: 'arn:aws:iam::111122223333:user/learning-user',
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        error: null,
        verdict: 'attacker',
      },
    ],
  },
];

export const EVERY_BLOCK: ReportDocument = {
  title: both('Everything'),
  banner: [],
  sections: [{ id: 'each', heading: both('One of each'), lead: [same('a lead')], once: false, blocks: BLOCKS }],
};

export const EVERY_BLOCK_VOICE: SpanVoice = { language: 'en', zone: 'Asia/Tokyo', numberOf: (id) => (id === 'event-7' ? 7 : undefined) };
