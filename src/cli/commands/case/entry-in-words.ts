/** One entry of the journal as a line for people. Everything in it is made safe to look at. */
import { ACCOUNT_FACTS, factText } from '../../../case/catalogues/account-facts.ts';
import { DESKS, EVIDENCE_KINDS, LETTER_KINDS, MESSAGE_KINDS } from '../../../case/catalogues/correspondence.ts';
import { SECURED_STEPS } from '../../../case/catalogues/secured-steps.ts';
import { CLOCKS } from '../../../case/deadlines/deadline-rules.ts';
import type { Entry } from '../../../case/journal/entry.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';

const MOST_CHARACTERS = 400;

export const entryInWords = (entry: Entry, language: Language): string =>
  visibleText(cutText(spoken(entry, language)[language].replaceAll(/\s+/g, ' '), MOST_CHARACTERS).text);

const ACTED: Readonly<Record<'done' | 'refused' | 'unknown', Bilingual>> = {
  done: { ja: '変更した', en: 'done' },
  refused: { ja: 'AWS が断った (何も変わっていない)', en: 'AWS refused it (nothing changed)' },
  unknown: { ja: '答えが来なかった (変わったかもしれない)', en: 'no answer came (it may have been done)' },
};

const both = (text: string): Bilingual => ({ ja: text, en: text });

function spoken(entry: Entry, language: Language): Bilingual {
  switch (entry.kind) {
    case 'opened':
      return { ja: 'ケースを作った', en: 'case opened' };
    case 'fact': {
      const { fact, value } = entry.data;
      const name = ACCOUNT_FACTS[fact].name[language];
      if (value === null) return { ja: `${name}: 取り消した`, en: `${name}: taken back` };
      return both(`${name}: ${factText(fact, value, language)}`);
    }
    case 'subject': {
      const { subject, word } = entry.data;
      return word === 'mine'
        ? { ja: `自分のもの: ${subject}`, en: `mine: ${subject}` }
        : { ja: `自分のものではない: ${subject}`, en: `not mine: ${subject}` };
    }
    case 'secured': {
      const { step, doneAt, targets, proof } = entry.data;
      const about = [...targets, doneAt ?? '', ...proof.evidence, proof.words ?? ''].filter((one) => one !== '').join(', ');
      return both(`${SECURED_STEPS[step].name[language]}${about === '' ? '' : ` (${about})`}`);
    }
    case 'message': {
      const { message, subject, receivedAt, evidence } = entry.data;
      const about = [subject ?? '', receivedAt ?? '', evidence ?? ''].filter((one) => one !== '').join(', ');
      return { ja: `届いた: ${MESSAGE_KINDS[message].ja} (${about})`, en: `received: ${MESSAGE_KINDS[message].en} (${about})` };
    }
    case 'evidence': {
      const { id, evidence, source, sha256 } = entry.data;
      return {
        ja: `証拠 ${id} (${EVIDENCE_KINDS[evidence].ja}): ${source}  SHA-256 ${sha256}`,
        en: `evidence ${id} (${EVIDENCE_KINDS[evidence].en}): ${source}  SHA-256 ${sha256}`,
      };
    }
    case 'draft':
      return {
        ja: `下書き「${LETTER_KINDS[entry.data.letter].ja}」: ${entry.data.path}`,
        en: `draft, ${LETTER_KINDS[entry.data.letter].en}: ${entry.data.path}`,
      };
    case 'sent': {
      const { letter, to, sentAt } = entry.data;
      return {
        ja: `「${LETTER_KINDS[letter].ja}」を${DESKS[to].ja}へ送った (${sentAt})`,
        en: `sent to ${DESKS[to].en}: ${LETTER_KINDS[letter].en} (${sentAt})`,
      };
    }
    case 'support-case':
      return { ja: `AWS サポートのケース番号: ${entry.data.number}`, en: `AWS Support case: ${entry.data.number}` };
    case 'clock':
      return { ja: `${CLOCKS[entry.data.clock].ja} (${entry.data.startedAt})`, en: `${CLOCKS[entry.data.clock].en} (${entry.data.startedAt})` };
    case 'deadline':
      return { ja: `期限 ${entry.data.dueAt}: ${entry.data.what}`, en: `due ${entry.data.dueAt}: ${entry.data.what}` };
    case 'met':
      return { ja: `期限 ${entry.data.deadline} は済んだ`, en: `deadline ${entry.data.deadline} is met` };
    case 'words':
      return both(`"${entry.data.text}"`);
    case 'begun':
      return { ja: `hikeshi ${entry.data.command} を始めた`, en: `hikeshi ${entry.data.command} began` };
    case 'collected': {
      const { account, since, until, files, outcome } = entry.data;
      return {
        ja: `AWS アカウント ${account} から集めた (${since} から ${until} まで、ファイル ${files} 個、${outcome})`,
        en: `collected from AWS account ${account} (${since} to ${until}; ${files} files; ${outcome})`,
      };
    }
    case 'run': {
      const { command, outcome, read, files } = entry.data;
      const from = read.length === 0 ? '' : `: ${read.join(', ')}`;
      return {
        ja: `hikeshi ${command} が終わった (${outcome}、ファイル ${files.length} 個)${from}`,
        en: `hikeshi ${command} ended (${outcome}; ${files.length} files)${from}`,
      };
    }
    case 'act': {
      const { step, call, undoes } = entry.data;
      const what = `${call.service}:${call.operation} ${call.region} (${step})`;
      return undoes === null
        ? { ja: `アカウントを変更する: ${what}`, en: `about to change the account: ${what}` }
        : { ja: `J-${undoes} を元に戻す: ${what}`, en: `about to take back J-${undoes}: ${what}` };
    }
    case 'acted': {
      const { act, outcome, code } = entry.data;
      const words = ACTED[outcome];
      const why = code === null ? '' : ` (${code})`;
      return { ja: `J-${act}: ${words.ja}${why}`, en: `J-${act}: ${words.en}${why}` };
    }
    case 'kept':
      return {
        ja: `控えのファイル: ${entry.data.files.map(({ path }) => path).join(', ')}`,
        en: `kept beside: ${entry.data.files.map(({ path }) => path).join(', ')}`,
      };
    case 'exported':
      return {
        ja: `渡すためのまとめを作った: ${entry.data.name}  SHA-256 ${entry.data.sha256}`,
        en: `hand-over made: ${entry.data.name}  SHA-256 ${entry.data.sha256}`,
      };
    case 'continued':
      return { ja: '書きかけの行のあとから続けた', en: 'went on behind a line that was cut off' };
  }
}
