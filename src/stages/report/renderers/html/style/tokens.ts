/** Colours and type. Every text colour keeps 4.5:1 on its ground in both modes; signs go with colours everywhere. */
export const TOKENS = `
:root{color-scheme:light dark;
--ground:#f7f6f2;--paper:#fff;--ink:#20242b;--soft:#555d6a;--line:#d9d8d2;--accent:#1f4e79;--accent-soft:#e8f0f7;
--attacker:#a5281b;--attacker-soft:#fbeceb;--consequence:#8a4b00;--consequence-soft:#fbf1e3;--unclear:#6b3fa0;--unclear-soft:#f3edfa;
--owner:#1d6b4f;--owner-soft:#e7f4ee;--service:#555d6a;--service-soft:#eef0f2;--warn:#7a5200;--warn-soft:#fdf4dc}
@media (prefers-color-scheme:dark){:root{
--ground:#15181d;--paper:#1d2127;--ink:#e8eaed;--soft:#aab2bd;--line:#3a404a;--accent:#8ec5f5;--accent-soft:#1c2c3b;
--attacker:#ff9c90;--attacker-soft:#3a2220;--consequence:#f0b169;--consequence-soft:#352a1b;--unclear:#cbaaf5;--unclear-soft:#2c2438;
--owner:#7fd3b0;--owner-soft:#1b3029;--service:#aab2bd;--service-soft:#272c34;--warn:#f2cd74;--warn-soft:#342d18}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font-size:1rem;line-height:1.7;overflow-wrap:anywhere;
font-family:"Hiragino Sans","Hiragino Kaku Gothic ProN","BIZ UDPGothic","Yu Gothic UI","Yu Gothic Medium",Meiryo,"Noto Sans JP","Noto Sans CJK JP",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
[lang=ja] :is(td,th,h1,h2,h3,dt,caption,.tile,.callout-title){word-break:auto-phrase}
[lang=en]{word-break:normal;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP",sans-serif;line-height:1.6}
code,.id{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono CJK JP",monospace;font-size:.9em}
code.s{white-space:nowrap;overflow-wrap:normal}
code{background:var(--service-soft);border-radius:3px;padding:.05em .3em}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`;
