/** Callouts, cards, story, tables, badges. */
const tones = ['attacker', 'consequence', 'unclear', 'owner', 'service'] as const;

/** Signs that go before words of a tone; read out as nothing where the browser knows how. */
const SIGNS = {
  attacker: '■',
  consequence: '◆',
  unclear: '?',
  owner: '●',
  service: '○',
  good: '✓',
  bad: '!',
  warn: '△',
  fact: '✓',
  inference: '→',
  unknown: '?',
} as const;

const signs = Object.entries(SIGNS)
  .map(([tone, sign]) => `.badge.${tone}::before{content:"${sign} ";content:"${sign} "/""}`)
  .join('\n');

const toned = tones
  .map(
    (tone) => `.badge.${tone}{color:var(--${tone});background:var(--${tone}-soft)}.card.${tone}{border-left-color:var(--${tone})}
.fill.${tone}{fill:var(--${tone})}.node.${tone} rect{stroke:var(--${tone});fill:var(--${tone}-soft)}`,
  )
  .join('\n');

export const BLOCKS = `
.callout{border:1px solid var(--line);border-left:6px solid var(--accent);background:var(--paper);border-radius:8px;padding:1rem 1.2rem;margin:1rem 0}
.callout-title{font-weight:700;font-size:1.1rem;margin:0}
.callout.warn{border-left-color:var(--attacker)}
.callout.act{border-left-color:var(--owner);background:var(--owner-soft)}
h2+.callout .callout-title{font-size:1.35rem;line-height:1.5}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13.2rem,100%),1fr));gap:.7rem;margin:1rem 0}
.tile{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem}
.tile dt{font-size:.85rem;color:var(--soft)}
.tile dd{margin:.1rem 0 0;font-weight:700}
.tile.bad dd{color:var(--attacker)}.tile.good dd{color:var(--owner)}
.badge{display:inline-block;white-space:nowrap;border-radius:4px;padding:0 .5em;font-size:.85em;font-weight:700;line-height:1.6;background:var(--service-soft);color:var(--service)}
.badge.good,.badge.fact{color:var(--owner);background:var(--owner-soft)}
.badge.bad{color:var(--attacker);background:var(--attacker-soft)}
.badge.warn{color:var(--warn);background:var(--warn-soft)}
.badge.inference{color:var(--accent);background:var(--accent-soft)}
.badge.unknown{color:var(--unclear);background:var(--unclear-soft)}
${toned}
${signs}
.fill.plain,.fill.bad,.fill.good,.fill.warn{fill:var(--accent)}
.card{background:var(--paper);border:1px solid var(--line);border-left:6px solid var(--line);border-radius:8px;padding:.9rem 1.1rem;margin:1rem 0}
.card.bad{border-left-color:var(--attacker)}
.card h3{margin-top:0}
.facts{margin:.5rem 0;display:grid;gap:.35rem}
.facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.8rem}
.facts dt{color:var(--soft);font-size:.9rem}
.facts dd{margin:0}
.terms>div{padding:.5rem 0;border-bottom:1px solid var(--line)}
.terms dt{font-weight:700}.terms dd{margin:0}
.story{list-style:none;padding:0;margin:.8rem 0;counter-reset:story;border-left:3px solid var(--line)}
.story li{counter-increment:story;display:grid;grid-template-columns:1.6rem 12rem minmax(0,1fr);gap:.2rem .6rem;padding:.55rem 0 .55rem .8rem;margin:0}
.story li::before{content:counter(story);width:1.5rem;height:1.5rem;border-radius:50%;background:var(--accent);color:var(--paper);font-size:.8rem;font-weight:700;line-height:1.5rem;text-align:center}
.story .when{font-size:.88rem;color:var(--soft)}
.t{font-variant-numeric:tabular-nums}
.t b,.t i{white-space:nowrap;font-weight:inherit;font-style:normal}.t i{color:var(--soft);font-size:.86em}
.tile .t{font-size:.86em}
.ev{font-size:.85em;color:var(--soft);white-space:normal}
.ev a{display:inline-block;min-width:1.6em;text-align:center;border:1px solid var(--line);border-radius:4px;padding:0 .3em;background:var(--paper);text-decoration:none}
.ev a:hover{border-color:var(--accent)}
.cut{color:var(--soft);font-style:italic}
details{margin:.8rem 0;border:1px solid var(--line);border-radius:8px;background:var(--paper);padding:0 1rem}
details[open]{padding-bottom:.8rem}
summary{cursor:pointer;padding:.6rem 0;font-weight:700;color:var(--accent)}
.command{display:flex;align-items:center;gap:.5rem;background:var(--service-soft);border-radius:6px;padding:.5rem .8rem;margin:.3rem 0}
.command code{background:none;flex:1;padding:0}
button{font:inherit;font-size:.85rem;color:var(--accent);background:var(--paper);border:1px solid var(--accent);border-radius:6px;padding:.25rem .8rem;cursor:pointer;min-height:2.2rem}
code.web{user-select:all}
`;

export const TABLES = `
table{border-collapse:collapse;width:100%;margin:.8rem 0;background:var(--paper);font-size:.92rem}
caption{text-align:left;font-weight:700;padding:.3rem 0;caption-side:top}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--service-soft);font-size:.85rem;white-space:nowrap}
.num{text-align:right;font-variant-numeric:tabular-nums}
.bars{max-width:34rem}.bars th{font-weight:400;width:9rem}.bar-cell svg{display:block;width:100%;height:1rem}.bars .num{width:5rem}
.stacks .bars{max-width:none}.stacks .bars .num{width:auto;white-space:nowrap}.stacks .bar-cell{width:45%}
tfoot td{font-weight:700;border-top:2px solid var(--line)}
th.num{text-align:right}td.num,td.one{white-space:nowrap}
.evidence td{font-size:.88rem}
.evidence small{display:block;color:var(--soft)}
.evidence .id{font-size:.78rem}
.evidence .error{color:var(--consequence)}
.evidence td:first-child{font-weight:700;font-variant-numeric:tabular-nums}
.evidence tr:target{background:var(--warn-soft);outline:2px solid var(--warn)}
@media (min-width:48rem){.evidence{table-layout:fixed}.evidence .t b,.evidence .t i{display:block}.list td{min-width:6em}
.evidence th:nth-child(1){width:7.2rem}.evidence th:nth-child(2){width:11.4rem}.evidence th:nth-child(4){width:22%}.evidence th:nth-child(5){width:20%}
.evidence td:first-child .badge{display:block;width:fit-content}}
.evidence .badge{white-space:normal}
.list .evl{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.filter{display:block;margin:.6rem 0;font-size:.9rem}
.filter input{font:inherit;padding:.3rem .6rem;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);width:min(100%,20rem);margin-left:.5rem}
@media (max-width:47.99rem){
.facts>div{grid-template-columns:minmax(0,1fr);gap:.1rem}
.story li{grid-template-columns:1.6rem minmax(0,1fr)}.story .what{grid-column:2}
.list,.list tbody,.list tfoot,.list tr,.list td,.evidence,.evidence tbody,.evidence tr,.evidence td,.list caption,.evidence caption{display:block;width:100%}
.list,.evidence{background:none}.list tr,.evidence tr{background:var(--paper)}
.list thead,.evidence thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.list tr,.evidence tr{border:1px solid var(--line);border-radius:8px;margin:.6rem 0;padding:.4rem .7rem}
.list td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.6rem;border:0;padding:.25rem 0}
.list td.one,.list .t b,.list .t i{white-space:normal}
.list td::before{content:attr(data-label);color:var(--soft);font-size:.85rem}
.list td[data-ja]::before{content:attr(data-ja)}#lang-en:checked~* .list td[data-en]::before{content:attr(data-en)}
.list td.num{text-align:left;white-space:normal}
.stacks .bars,.stacks .bars tbody,.stacks .bars tr,.stacks .bars th,.stacks .bars td,.stacks .bars caption{display:block;width:100%}
.stacks .bars th,.stacks .bars td{border:0;padding:.1rem 0;text-align:left}.stacks .bars tr{padding:.4rem 0;border-bottom:1px solid var(--line)}.stacks .bars .num{white-space:normal}
.evidence td{border:0;padding:.15rem 0}
}
`;
