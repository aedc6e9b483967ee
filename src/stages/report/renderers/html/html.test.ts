import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenCharacters, visibleText } from '../../../../words/visible-text.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile.ts';
import { escaped, html, joined, ownElement } from './html.ts';

const NAMED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`', '&amp;': '&' };
const unescaped = (text: string): string => text.replace(/&(?:lt|gt|quot|amp|#39|#96);/g, (entity) => NAMED[entity] ?? entity);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '/', '=', '-', '!', 's', '\u202E', '\0') }),
);

describe('html', () => {
  it('keeps any text inside the element and the attribute it was put in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const parts = /^<p title="([^<>"'`]*)">([^<>"'`]*)<\/p>$/u.exec(markup);
        expect(parts).not.toBeNull();
        expect(unescaped(parts?.[1] ?? '')).toBe(visibleText(text));
        expect(unescaped(parts?.[2] ?? '')).toBe(visibleText(text));
        expect(unseenCharacters().test(markup)).toBe(false);
      }),
    );
  });

  it('puts markup made by itself in as it is, and leaves out what is absent', () => {
    const items = [html`<li>${'<1>'}</li>`, html`<li>${2}</li>`];
    expect(html`<b>${items}${null}${undefined}${false}</b>`.markup).toBe('<b><li>&lt;1&gt;</li><li>2</li></b>');
  });

  it('writes line breaks of the source as one space, or none beside blocks', () => {
    const template = Object.assign(['<p>\n      ', '\n  <b>c</b>\n</p>'], { raw: ['', ''] });
    expect(html(template, 'a').markup).toBe('<p>a <b>c</b></p>');
  });

  it('escapes text between joined parts', () => {
    expect(joined([html`<b>1</b>`, html`<b>2</b>`], '<').markup).toBe('<b>1</b>&lt;<b>2</b>');
  });

  it('keeps own styles and scripts byte for byte, as their hash is in the policy', () => {
    expect(ownElement('style', 'a>b{c:"d"}\n').markup).toBe('<style>a>b{c:"d"}\n</style>');
  });
});

describe('escaped', () => {
  it.each([
    ['markup and quotes', '<b>&"\'`', '&lt;b&gt;&amp;&quot;&#39;&#96;'],
    ['direction changes', 'a\u202Eb', 'a⟨U+202E⟩b'],
  ])('%s', (_, text, safe) => {
    expect(escaped(text)).toBe(safe);
  });
});
