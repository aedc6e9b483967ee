/**
 * What scripts add, and nothing else: language in the title, table filters, copy buttons, zoom and filter of the activity picture.
 * Runs in the reader's browser; builds no markup from text, only nodes and text content. Plain ES2020, no dependency.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const say = (ja, en) => (root.lang === 'ja' ? ja : en);
  const make = (name, text, className) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  };
  const pair = (name, ja, en) => {
    const node = make(name);
    for (const [lang, text] of [['ja', ja], ['en', en]]) {
      const part = make('span', text);
      part.lang = lang;
      node.append(part);
    }
    return node;
  };
  const titles = { ja: document.querySelector('h1 [lang=ja]'), en: document.querySelector('h1 [lang=en]') };
  const follow = () => {
    const chosen = document.querySelector('input[name=lang]:checked');
    root.lang = chosen && chosen.value === 'en' ? 'en' : 'ja';
    if (titles[root.lang]) document.title = titles[root.lang].textContent;
  };
  for (const input of document.querySelectorAll('input[name=lang]')) input.addEventListener('change', follow);
  follow();

  const opened = new Set();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      if (details.querySelector('.evidence')) continue;
      details.open = true;
      opened.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened.clear();
  });

  for (const command of document.querySelectorAll('.command')) {
    const button = pair('button', 'コピー', 'Copy');
    button.type = 'button';
    button.addEventListener('click', async () => {
      const text = command.querySelector('code').textContent;
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = say('コピーしました', 'Copied');
      } catch {
        const range = document.createRange();
        range.selectNodeContents(command.querySelector('code'));
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
      }
    });
    command.append(button);
  }

  for (const table of document.querySelectorAll('table[data-filter]')) {
    const label = pair('label', '絞り込み', 'Filter');
    label.classList.add('filter');
    const input = make('input');
    input.type = 'search';
    label.append(input);
    table.before(label);
    let waiting = 0;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const wanted = input.value.trim().toLowerCase();
        for (const row of table.tBodies[0].rows) row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
      }, 150);
    });
  }

})();
`;
