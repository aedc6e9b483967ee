/** The page: language switch that needs no script, contents beside the text on wide screens, one column on a phone. */
export const LAYOUT = `
.hidden-input{position:absolute;opacity:0;pointer-events:none}
#lang-ja:checked~* [lang=en]:not(label),#lang-en:checked~* [lang=ja]:not(label){display:none}
.top{background:var(--paper);border-bottom:1px solid var(--line);padding:1.2rem max(1rem,calc((100vw - 76rem)/2)) 1rem}
.top h1{margin:0;font-size:1.35rem;line-height:1.4}
.top p{margin:.4rem 0 0;font-size:.875rem;color:var(--soft)}
.top .callout p{color:inherit;font-size:1rem;margin:0}
.switch{float:right;display:flex;border:1px solid var(--accent);border-radius:6px;overflow:hidden;margin:0 0 .5rem 1rem}
.switch label{padding:.35rem .9rem;cursor:pointer;color:var(--accent);font-size:.9rem;min-height:2.2rem}
#lang-ja:checked~.top label[for=lang-ja],#lang-en:checked~.top label[for=lang-en]{background:var(--accent);color:var(--paper);font-weight:700}
#lang-ja:focus-visible~.top label[for=lang-ja],#lang-en:focus-visible~.top label[for=lang-en]{outline:3px solid var(--accent);outline-offset:2px}
.content{padding:0 max(1rem,calc((100vw - 76rem)/2)) 3rem}
.contents{border-top:1px solid var(--line);padding:.8rem 0}
.contents p{margin:0;font-weight:700;font-size:.9rem}
.contents ol{columns:2;column-gap:1.5rem;list-style:none;margin:.4rem 0 0;padding:0;font-size:.9rem}
.contents li{break-inside:avoid}
.contents a{display:block;padding:.3rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
section{padding-top:2.2rem}
h2{font-size:1.25rem;line-height:1.4;margin:0 0 .3rem;padding-bottom:.3rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.02rem;line-height:1.5;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}
.lead{color:var(--soft);margin-top:.3rem;max-width:46rem}
section>p,section>ul,section>ol:not(.story){max-width:46rem}
ul,ol{padding-left:1.5em;margin:.4rem 0}
li{margin:.25rem 0}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;padding:1rem max(1rem,calc((100vw - 76rem)/2)) 2rem}
@media (min-width:68rem){
.content{display:grid;grid-template-columns:13.5rem minmax(0,1fr);column-gap:2.5rem}
.content>*{grid-column:2;min-width:0}
.content>.contents{grid-column:1;grid-row:1/span 40;border:0;padding:2.2rem 0 0}
.contents>div{position:sticky;top:1.2rem;max-height:calc(100vh - 2rem);overflow:auto}
.contents ol{columns:1}
}
`;
