import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { SummaryPage } from './summary-page.ts';

const page = (): SummaryPage => new SummaryPage('en', { width: 20, colour: false, columns: (text) => stringWidth(text) });
const both = (text: string) => ({ ja: text, en: text });

it('one blank line stands before a heading, also after a headline', () => {
  const one = page();
  one.headline(both('Done.'), 'good');
  one.heading(both('First'));
  one.item('x');
  one.heading(both('Second'));
  expect(one.text()).toBe('Done.\n\nFirst\n  - x\n\nSecond\n');
});

it('a heading wider than the screen is broken', () => {
  const one = page();
  one.heading(both('a heading that is far too wide'));
  expect(one.text()).toBe('\na heading that is\nfar too wide\n');
});

it('a list is broken between its texts and never inside one that fits', () => {
  const one = page();
  one.list(['S-01  i-0123', 'S-02  i-0', 'S-03  i-01'], 2);
  expect(one.text()).toBe('  S-01  i-0123,\n  S-02  i-0,\n  S-03  i-01\n');
});

it('lines after the first of a note are set in further', () => {
  const one = page();
  one.note('S-01  a name and more', 2, 4);
  expect(one.text()).toBe('  S-01  a name\n      and more\n');
});
