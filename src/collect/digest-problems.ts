/** What can be wrong with the proof that logs are unaltered, in words. */
import type { Bilingual } from '../words/language.ts';

export type IntegrityCode =
  | 'log-file-altered'
  | 'digest-altered'
  | 'signature-wrong'
  | 'digest-missing'
  | 'time-gap'
  | 'digest-unreadable'
  | 'no-public-key'
  | 'last-signature-unknown'
  | 'log-files-not-given'
  | 'log-files-unlisted'
  | 'event-history-unsigned';

export interface IntegrityProblem {
  readonly code: IntegrityCode;
  /** File, period or number it is about. */
  readonly subject: string;
  readonly says: Bilingual;
}

const WORDS: Readonly<Record<IntegrityCode, (subject: string) => Bilingual>> = {
  'log-file-altered': (file) => ({
    ja: `ログファイル ${file} の内容が、AWSが配信した時の記録と一致しません。配信後に書き換えられたか、保存の途中で壊れた可能性があります。`,
    en: `The log file ${file} does not match what AWS recorded when delivering it. It was changed afterwards, or damaged while being saved.`,
  }),
  'digest-altered': (file) => ({
    ja: `ダイジェストファイル ${file} が、次のダイジェストに書かれた記録と一致しません。書き換えられたか、壊れた可能性があります。`,
    en: `The digest file ${file} does not match what the following digest says of it. It was changed or damaged.`,
  }),
  'signature-wrong': (file) => ({
    ja: `ダイジェストファイル ${file} の電子署名が、AWSの公開鍵で確認できませんでした。AWSが作ったままの内容ではありません。`,
    en: `The signature of the digest file ${file} does not fit AWS's public key. Its content is not as AWS wrote it.`,
  }),
  'digest-missing': (file) => ({
    ja: `ダイジェストファイル ${file} がありません。渡されなかったか、削除されています。その時間帯は確認できません。`,
    en: `The digest file ${file} is missing: not given, or deleted. That stretch of time cannot be checked.`,
  }),
  'time-gap': (period) => ({
    ja: `${period} の間のダイジェストがありません。この間、証跡の記録か整合性の検証が止まっていた可能性があります。`,
    en: `There are no digests for ${period}. Logging or its validation may have been switched off during that time.`,
  }),
  'digest-unreadable': (count) => ({
    ja: `${count} 個のダイジェストファイルは、内容が足りず確認に使えませんでした。`,
    en: `${count} digest file(s) lacked needed content and could not be used.`,
  }),
  'no-public-key': (count) => ({
    ja: `${count} 個のダイジェストの電子署名は、AWSの公開鍵が手元にないため確認していません。「aws cloudtrail list-public-keys」の結果を入力に加えると確認できます。`,
    en: `The signatures of ${count} digest(s) were not checked, as AWS's public keys are not at hand. Add the output of "aws cloudtrail list-public-keys" to the input to check them.`,
  }),
  'last-signature-unknown': (file) => ({
    ja: `最後のダイジェスト ${file} の電子署名はファイルの中ではなくS3側に保存されているため、確認していません。`,
    en: `The signature of the last digest ${file} is kept in S3 and not in the file, so it was not checked.`,
  }),
  'log-files-not-given': (count) => ({
    ja: `ダイジェストに載っているログファイルのうち ${count} 個は渡されていません。`,
    en: `${count} log file(s) named by the digests were not given.`,
  }),
  'log-files-unlisted': (count) => ({
    ja: `渡されたログファイルのうち ${count} 個は、どのダイジェストにも載っていないため確認していません。`,
    en: `${count} of the log files given are named by no digest and were not checked.`,
  }),
  'event-history-unsigned': (count) => ({
    ja: `${count} 個のファイルは「イベント履歴」から読んだものです。AWSはイベント履歴に電子署名を付けないので、改ざんの有無は確認できません(いつ・誰が・どのリージョンから読んだかとSHA-256はケースに残しています)。`,
    en: `${count} file(s) were read from Event history, which AWS does not sign: they cannot be checked for alteration (the case keeps when, by whom and from which Region they were read, with their SHA-256).`,
  }),
};

/** A problem with its words in both languages. */
export function integrityProblem(code: IntegrityCode, subject: string): IntegrityProblem {
  return { code, subject, says: WORDS[code](subject) };
}
