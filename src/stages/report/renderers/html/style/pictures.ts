/** The two drawings. */
export const PICTURES = `
figure{margin:1rem 0;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem}
figcaption{font-weight:700;margin-bottom:.4rem}
figure svg{display:block;max-width:100%;height:auto}
.activity svg{width:100%}
.activity svg.narrow{display:none}
svg text{fill:var(--ink);font-size:12px}
svg .lane-name{font-weight:700;font-size:12px}
svg .lane-most,svg .tick,svg .note{fill:var(--soft);font-size:11px}
svg .tick{text-anchor:middle}
svg .amount{fill:var(--soft);font-size:11px;text-anchor:end}
.costs .fill{stroke:var(--paper);stroke-width:.6}
.costs .fill.owner{opacity:.75}
.legend{display:flex;flex-wrap:wrap;gap:.3rem .6rem;margin:.2rem 0 .4rem;max-width:none}
svg .grid{stroke:var(--line);stroke-width:1}
svg .floor{stroke:var(--line)}
svg .mark line{stroke:var(--accent);stroke-dasharray:2 3}
svg .mark rect{fill:var(--accent)}
svg .mark text{fill:var(--paper);font-size:11px;font-weight:700;text-anchor:middle}
.scroll{overflow-x:auto}
.scroll svg{max-width:max(100%,44rem)}
.node rect{stroke-width:1.5}
.node .lane-name{fill:var(--soft);font-weight:400;font-size:10.5px}
.node .name{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:12px}
.edge{fill:none;stroke:var(--soft);stroke-width:1.5}
.edge.guess{stroke-dasharray:5 4}
.head{fill:var(--soft)}
.explore{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;margin:.3rem 0 .6rem;font-size:.9rem}
.explore label{display:inline-flex;align-items:center;gap:.3rem}
@media (max-width:47.99rem){.activity svg.wide{display:none}.activity svg.narrow{display:block}}
`;

export const PRINT = `
@media print{
@page{size:A4;margin:14mm 13mm}
:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb}
body{font-size:10pt;line-height:1.55}
.switch,.contents,.filter,.explore,button,.skip{display:none!important}
.top,.content,footer{padding-left:0;padding-right:0}
.content{display:block}
h2,h3,caption,.callout-title{break-after:avoid}
.callout,.card,.tile,figure,tr,.story li{break-inside:avoid}
thead{display:table-header-group}
section{padding-top:1.2rem}
a{color:inherit;text-decoration:none}
.activity svg.wide{display:block}.activity svg.narrow{display:none}
.scroll{overflow:visible}.scroll svg{max-width:100%}
details{border:0;padding:0}
details:not(:has(.evidence))::details-content{content-visibility:visible;display:block}
.story li::before{background:none;color:#000;border:1px solid #444}
.evidence td{font-size:8pt;padding:.25rem .3rem}.evidence th:nth-child(1){width:4.6rem}.evidence th:nth-child(2){width:8.6rem}
.evidence .t b{white-space:normal}
}
`;
