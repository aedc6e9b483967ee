/** The evidence: one row an event, with its anchor. Written once for both languages; on a phone each row is a small card. */
import type { Bilingual } from '../../../../words/language.ts';
import type { Block, EvidenceRow } from '../../document/blocks.ts';
import { VERDICT_WORDS } from '../../words/verdict-words.ts';
import { html, NOTHING, type Html } from './html.ts';
import { badgeHtml, timeHtml } from './line.ts';
import { bounded, identifier, words, type Voice } from './voice.ts';

const W = {
  caption: { ja: '証拠となる記録', en: 'Records that serve as evidence' },
  number: { ja: '番号と判断', en: 'No., judged' },
  time: { ja: '時刻', en: 'Time' },
  what: { ja: '何をしたか', en: 'What it did' },
  who: { ja: '名義・鍵', en: 'As whom, with which key' },
  from: { ja: '接続元と道具', en: 'From where, with what' },
  failed: { ja: '拒否・失敗', en: 'Refused or failed' },
} as const;

export function evidenceHtml({ rows, verdicts = VERDICT_WORDS }: Extract<Block, { kind: 'evidence' }>, voice: Voice): Html {
  const columns = [W.number, W.time, W.what, W.who, W.from];
  const head = columns.map((column) => html`<th scope="col">${words(column, voice)}</th>`);
  const body = rows.map((row) => rowHtml(row, verdicts[row.verdict], voice));
  return html`<table class="evidence" ${rows.length > 15 ? html` data-filter="yes"` : null}>
    <caption>
      ${words(W.caption, voice)}
    </caption>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

function rowHtml(row: EvidenceRow, verdict: Bilingual, voice: Voice): Html {
  const call = `${row.api} · ${serviceOf(row.source)} · ${row.region}`;
  const country = row.country === null ? NOTHING : html` ${words(row.country, voice)}`;
  const client = row.userAgent === null ? NOTHING : html`<small>${bounded(row.userAgent, 120, voice)}</small>`;
  return html`<tr id="e${row.number}">
    <td>${row.number} ${badgeHtml(row.verdict, verdict, voice)}</td>
    <td>${timeHtml(row.time, voice)}</td>
    <td>
      ${words(row.says, voice)}<small>${bounded(call, 200, voice)}</small>${errorOf(row, voice)}<small class="id"
        >${bounded(row.eventId, 80, voice)}</small
      >
    </td>
    <td>${orNothing(row.principal, voice)} ${orNothing(row.accessKeyId, voice)}</td>
    <td>${orNothing(row.ip, voice)}${country}${client}</td>
  </tr>`;
}

const orNothing = (text: string | null, voice: Voice): Html => (text === null ? NOTHING : identifier(text, voice));

const errorOf = (row: EvidenceRow, voice: Voice): Html =>
  row.error === null ? NOTHING : html`<small class="error">${words(W.failed, voice)}: ${bounded(row.error, 120, voice)}</small>`;

const serviceOf = (source: string): string => source.replace(/\.amazonaws\.com$/, '');
