/** What is not as it was written, in words. */
import type { JournalProblem } from '../../../../case/journal/read-journal.ts';
import type { Discrepancy } from '../../../../case/verify/verify-case.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { visibleText } from '../../../../words/visible-text.ts';

export function discrepancyWords(one: Discrepancy): Bilingual {
  switch (one.kind) {
    case 'changed': {
      const [path, found] = [visibleText(one.path), one.found ?? '-'];
      return {
        ja: `変わっています: ${path} (記録の SHA-256 は ${one.expected}、いまは ${found})`,
        en: `changed: ${path} (SHA-256 was ${one.expected}, is ${found})`,
      };
    }
    case 'missing':
      return {
        ja: `ありません: ${visibleText(one.path)} (SHA-256 ${one.expected})`,
        en: `missing: ${visibleText(one.path)} (SHA-256 ${one.expected})`,
      };
    case 'added':
      return { ja: `記録に無いファイルがあります: ${visibleText(one.path)}`, en: `added, the journal knows nothing of it: ${visibleText(one.path)}` };
    case 'journal':
      return journalWords(one.problem);
    case 'cut-off':
      return {
        ja: `journal.jsonl の終わりが切れています: ${one.noted} 件目まであったはずですが、${one.found} 件しかありません`,
        en: `journal.jsonl was cut off at its end: it had ${one.noted} entries, ${one.found} are left`,
      };
    case 'head-file':
      return { ja: 'journal.head が journal.jsonl と合いません', en: 'journal.head does not fit journal.jsonl' };
    case 'not-your-head':
      return {
        ja: '書き留めてあったハッシュの記録がありません。記録が書き直されたか、別のケースのハッシュです',
        en: 'the journal holds no entry with the hash you noted: it was written anew, or the hash is of another case',
      };
    case 'manifest':
      return { ja: 'manifest.json が書いたときと違います', en: 'manifest.json is not as it was written' };
  }
}

function journalWords(problem: JournalProblem): Bilingual {
  const { line } = problem;
  switch (problem.kind) {
    case 'changed-line':
      return { ja: `journal.jsonl の ${line} 行目が書き換えられています`, en: `journal.jsonl, line ${line}: changed` };
    case 'broken-chain':
      return {
        ja: `journal.jsonl の ${line} 行目は、すぐ前の行とつながりません (行が消された、加えられた、または動かされた)`,
        en: `journal.jsonl, line ${line}: does not follow the line before it (lines were removed, added or moved)`,
      };
    case 'lost-before':
      return {
        ja: `journal.jsonl の ${line} 行目の前で、書き終えていた ${problem.lost} 件が失われています`,
        en: `journal.jsonl, before line ${line}: ${problem.lost} finished entries were lost`,
      };
    case 'unknown-entry':
      return {
        ja: `journal.jsonl の ${line} 行目は、この版の Hikeshi では読めません (新しい版で確かめてください)`,
        en: `journal.jsonl, line ${line}: not known to this version of Hikeshi (check with a newer one)`,
      };
  }
}
