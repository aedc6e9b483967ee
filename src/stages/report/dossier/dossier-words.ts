/** Words of the dossier. It is read by AWS: nobody is "you" in it, and whoever owns the account is "the account owner". */
import type { KeyPart, Verdict } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';

export const DOSSIER_VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  attacker: { ja: '不正利用', en: 'Unauthorized' },
  consequence: { ja: '不正利用の結果', en: 'Result of it' },
  unclear: { ja: '未確定', en: 'Unclear' },
  owner: { ja: 'アカウント所有者', en: 'Account owner' },
  service: { ja: 'AWSの自動処理', en: 'AWS itself' },
};

export const DOSSIER_KEY_PARTS: Readonly<Record<KeyPart, Bilingual>> = {
  entry: { ja: '最初に不正利用されたキー', en: 'the key first used' },
  created: { ja: '不正利用者が作ったキー', en: 'made by the unauthorized party' },
  session: { ja: '一時的な認証情報', en: 'temporary credentials' },
  'stolen-instance': { ja: 'サーバーから盗まれた一時的な認証情報', en: 'temporary credentials taken from a server' },
  owner: { ja: 'アカウント所有者のキー', en: "the account owner's key" },
};

export const NOT_RECORDED: Bilingual = { ja: 'まだ記録がありません', en: 'Not recorded yet' };

export const COLUMN = {
  when: { ja: '時刻', en: 'When' },
  who: { ja: 'だれが', en: 'By whom' },
  what: { ja: '内容', en: 'What' },
  region: { ja: 'リージョン', en: 'Region' },
  evidence: { ja: '証拠', en: 'Evidence' },
  state: { ja: '状態', en: 'State' },
  certainty: { ja: '確かさ', en: 'Basis' },
} as const;
