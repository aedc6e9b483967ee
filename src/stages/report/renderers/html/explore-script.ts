/** Zoom and filter of the activity picture, redrawn from the numbers the page carries (hours since the start, verdict, events). */
export const EXPLORE_SCRIPT = `
'use strict';
(() => {
  const source = document.getElementById('activity-data');
  if (!source) return;
  const data = JSON.parse(source.textContent);
  const HOUR = 3600000;
  const SVG = 'http://www.w3.org/2000/svg';
  const STEPS = [1, 2, 3, 6, 12, 24, 48, 168, 336, 720, 2160, 8760].map((hours) => hours * HOUR);
  const stepFor = (least) => STEPS.find((step) => step >= least) || STEPS[STEPS.length - 1];
  const whole = { from: data.from, to: data.to };
  const make = (name, attributes, text) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text) node.textContent = text;
    return node;
  };

  for (const figure of document.querySelectorAll('figure[data-explore]')) {
    const drawings = [...figure.querySelectorAll('svg')];
    const view = { ...whole };
    const bar = document.createElement('div');
    bar.className = 'explore';
    for (const lane of drawings[0].querySelectorAll('.lane')) bar.append(choice(lane, drawings));
    const width = () => view.to - view.from;
    const move = (from, to) => {
      const wide = Math.min(Math.max(to - from, 6 * HOUR), whole.to - whole.from);
      view.from = Math.min(Math.max(from, whole.from), whole.to - wide);
      view.to = view.from + wide;
      for (const drawing of drawings) redraw(drawing, view);
    };
    const buttons = [
      ['拡大', 'Zoom in', () => move(view.from + width() / 4, view.to - width() / 4)],
      ['縮小', 'Zoom out', () => move(view.from - width() / 2, view.to + width() / 2)],
      ['← 前へ', '← Earlier', () => move(view.from - width() / 2, view.to - width() / 2)],
      ['後へ →', 'Later →', () => move(view.from + width() / 2, view.to + width() / 2)],
      ['全体', 'Whole', () => move(whole.from, whole.to)],
    ];
    const japanese = figure.closest('[lang]').lang === 'ja';
    for (const [ja, en, act] of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = japanese ? ja : en;
      button.addEventListener('click', act);
      bar.append(button);
    }
    figure.querySelector('figcaption').after(bar);
    for (const drawing of drawings) dragToZoom(drawing, view, move);
  }

  function choice(lane, drawings) {
    const name = lane.classList[1];
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      for (const drawing of drawings) for (const one of drawing.querySelectorAll('.lane.' + name)) one.setAttribute('opacity', box.checked ? '1' : '0.1');
    });
    label.append(box, lane.querySelector('.lane-name').textContent);
    return label;
  }

  function dragToZoom(drawing, view, move) {
    let start = null;
    const timeAt = (event) => {
      const box = drawing.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width;
      const part = (x - drawing.dataset.left) / (drawing.dataset.right - drawing.dataset.left);
      return view.from + Math.min(Math.max(part, 0), 1) * (view.to - view.from);
    };
    drawing.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse') start = timeAt(event);
    });
    drawing.addEventListener('pointerup', (event) => {
      if (start === null) return;
      const end = timeAt(event);
      const [from, to] = start < end ? [start, end] : [end, start];
      start = null;
      if (to - from > (view.to - view.from) / 50) move(from, to);
    });
  }

  function redraw(drawing, view) {
    const { left, right, top, bottom, bins, ticks } = Object.fromEntries(Object.entries(drawing.dataset).map(([key, value]) => [key, Number(value)]));
    const x = (ms) => left + ((ms - view.from) / (view.to - view.from)) * (right - left);
    for (const lane of drawing.querySelectorAll('.lane')) redrawLane(lane, view, x, stepFor((view.to - view.from) / bins));
    for (const old of drawing.querySelectorAll('.grid,.tick')) old.remove();
    const step = stepFor((view.to - view.from) / ticks);
    for (let local = Math.ceil((view.from + data.ahead) / step) * step; local <= view.to + data.ahead; local += step) {
      const at = Math.round(x(local - data.ahead));
      const text = new Date(local).toISOString();
      drawing.prepend(make('line', { class: 'grid', x1: at, x2: at, y1: top, y2: bottom }));
      drawing.append(make('text', { class: 'tick', x: at, y: bottom + 16 }, step >= 24 * HOUR ? text.slice(5, 10) : text.slice(5, 10) + ' ' + text.slice(11, 16)));
    }
    for (const old of drawing.querySelectorAll('.mark')) old.remove();
    for (const mark of marksIn(view, x)) drawMark(drawing, mark, bottom);
  }

  function marksIn(view, x) {
    const placed = [];
    for (const [at, number] of data.marks) {
      if (at < view.from || at > view.to) continue;
      const before = placed[placed.length - 1];
      if (before && x(at) - before.x < 34) before.last = number;
      else placed.push({ x: x(at), first: number, last: number });
    }
    return placed;
  }

  function drawMark(drawing, mark, bottom) {
    const label = mark.first === mark.last ? String(mark.first) : mark.first + '\u2013' + mark.last;
    const width = label.length * 7 + 11;
    const group = make('g', { class: 'mark' });
    group.append(
      make('line', { x1: mark.x, x2: mark.x, y1: 20, y2: bottom - 4 }),
      make('rect', { x: mark.x - width / 2, y: 2, width, height: 18, rx: 9 }),
      make('text', { x: mark.x, y: 15 }, label),
    );
    drawing.append(group);
  }

  function redrawLane(lane, view, x, step) {
    const sums = new Map();
    for (const [hour, verdict, events] of data.hours) {
      if (verdict !== lane.classList[1]) continue;
      const at = data.from + hour * HOUR;
      if (at + HOUR <= view.from || at >= view.to) continue;
      const slot = Math.floor((at + data.ahead) / step);
      sums.set(slot, (sums.get(slot) || 0) + events);
    }
    const most = Math.max(1, ...sums.values());
    const floor = Number(lane.dataset.floor);
    const room = Number(lane.dataset.room);
    let path = '';
    for (const [slot, events] of sums) {
      const start = Math.max(view.from, slot * step - data.ahead);
      const end = Math.min(view.to, (slot + 1) * step - data.ahead);
      const height = Math.max(2, Math.sqrt(events / most) * room);
      path += 'M' + x(start).toFixed(1) + ' ' + floor + 'v-' + height.toFixed(1) + 'h' + Math.max(1, x(end) - x(start) - 0.5).toFixed(1) + 'v' + height.toFixed(1) + 'z';
    }
    lane.querySelector('path').setAttribute('d', path);
  }
})();
`;
