import { describe, expect, it } from 'vitest';
import type { Effect } from './effect.ts';
import { ALL_EFFECTS, FOOTHOLDS, touchingApis, effectsOf, holds, notableApis, readTexts, readValues } from './index.ts';
import type { FootholdKind, ReadableEvent } from './index.ts';

const EMPTY: ReadableEvent = {
  source: 's3.amazonaws.com',
  api: 'X',
  region: 'us-east-1',
  account: '111122223333',
  error: null,
  errorMessage: null,
  identityType: null,
  arn: null,
  accessKeyId: null,
  userName: null,
  invokedBy: null,
  issuerArn: null,
  ip: null,
  userAgent: null,
  roleDelivery: null,
  request: { a: { b: ['x', 'y', 3, true, null] }, items: [{ id: 'i-1', n: 1 }, { id: 'i-2' }] },
  response: null,
  additional: null,
  serviceDetails: null,
  identity: null,
};
const everyEffect = ALL_EFFECTS.flatMap(({ source, apis }) =>
  Object.entries(apis).flatMap(([api, effects]) => effects.map((effect) => ({ call: `${source} ${api}`, effect }))),
);
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

/** Kinds made from sessions at the end of the pass, not by a row. */
/** Not opened by a call: the way in that the owner had all along. */
const THE_OWNERS_OWN_DOOR = 'root-password';
const FROM_SESSIONS = ['role-session', 'federation-session', 'session-token', 'console-session'];

describe('effect tables', () => {
  it('read from known roots only', () => {
    const roots = /^(?:\{?(?:request|response|additional|service|identity|event|caller)\b|\.|=)/;
    const readings = everyEffect.flatMap(({ call, effect }) => {
      const {
        type: _type,
        change: _change,
        kind: _kind,
        effect: _effect,
        foothold: _foothold,
        footholds: _footholds,
        when: _when,
        parentType: _parentType,
        parent,
        through,
        ...rest
      } = effect as Record<string, unknown> & Effect & { parent?: unknown; through?: unknown; parentType?: unknown };
      const fromPair = (value: unknown): string[] => (Array.isArray(value) ? texts(value[1] ?? value) : texts(value));
      return [...texts(rest), ...fromPair(parent), ...fromPair(through)].filter((text) => !text.includes('{')).map((text) => ({ call, text }));
    });
    expect(readings.length).toBeGreaterThan(1_500);
    expect(readings.filter(({ text }) => !roots.test(text) || text.includes('..'))).toEqual([]);
  });

  it('never throw on an event without parameters', () => {
    for (const { effect } of everyEffect) {
      const readings = Object.values(effect).filter((value) => typeof value === 'string' && /^[a-z]+\./.test(value)) as string[];
      for (const reading of readings) expect(() => readTexts(reading, { event: EMPTY })).not.toThrow();
      expect(() => holds(effect.when, { event: EMPTY })).not.toThrow();
    }
  });

  it('open every kind of foothold somewhere', () => {
    const opened = new Set(everyEffect.flatMap(({ effect }) => (effect.effect === 'open' ? [effect.foothold as string] : [])));
    expect(Object.keys(FOOTHOLDS).filter((kind) => !opened.has(kind) && !FROM_SESSIONS.includes(kind) && kind !== THE_OWNERS_OWN_DOOR)).toEqual([]);
  });

  it('say in both languages how to remove each foothold, naming its target', () => {
    const kinds = Object.keys(FOOTHOLDS) as FootholdKind[];
    const silent = kinds.filter((kind) => {
      const { name, remove } = FOOTHOLDS[kind];
      return (
        name.ja === '' ||
        name.en === '' ||
        !/[ぁ-ん]/.test(remove.ja) ||
        remove.ja.includes('{target}') !== remove.en.includes('{target}') ||
        remove.ja.includes('{subject}') !== remove.en.includes('{subject}')
      );
    });
    expect(silent).toEqual([]);
  });

  it('list each call once, those that only touch things apart', () => {
    const names = [...notableApis(), ...touchingApis()].map(({ source, api }) => `${source} ${api}`);
    expect(new Set(names).size).toBe(names.length);
    expect(touchingApis()).toContainEqual({ source: 's3.amazonaws.com', api: 'GetObject' });
    expect(notableApis()).toContainEqual({ source: 'ec2.amazonaws.com', api: 'RunInstances' });
    expect(effectsOf('ec2.amazonaws.com', 'Nothing')).toEqual([]);
  });
});

describe('readings', () => {
  it.each<[string, string | string[], string[]]>([
    ['a path through a list', 'request.a.b[]', ['x', 'y', '3', 'true']],
    ['the first alternative that finds anything', ['request.none', 'request.items[].id'], ['i-1', 'i-2']],
    ['a fixed text', '=root', ['root']],
    ['a template with a list', '{event.account}/{request.items[].id}', ['111122223333/i-1', '111122223333/i-2']],
    ['nothing when a part of a template is missing', '{event.account}/{request.none}', []],
    ['nothing of the caller-less kind from an unknown event field', 'event.key', []],
  ])('%s', (_says, reading, found) => {
    expect(readTexts(reading, { event: EMPTY })).toEqual(found);
  });

  it('read below the current element', () => {
    const [first] = readValues('request.items[]', { event: EMPTY });
    expect(readTexts('{.id} of {event.region}', { event: EMPTY, element: first ?? null })).toEqual(['i-1 of us-east-1']);
  });
});
