import type { Detection } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';

export const LEVEL_WORDS: Readonly<Record<Detection['level'], Bilingual>> = {
  critical: { ja: '非常に重い', en: 'Critical' },
  high: { ja: '重い', en: 'High' },
  medium: { ja: '中くらい', en: 'Medium' },
  low: { ja: '軽い', en: 'Low' },
  informational: { ja: '参考', en: 'For information' },
};

export const SIGNS_TEXT = {
  detectionsHeading: { ja: '見つかった手がかり', en: 'What the rules saw' },
  detectionsLead: {
    ja: '乗っ取りでよく見られる動きの規則に当てはまったものです。一つ当てはまっただけで侵入とは判断していません。',
    en: 'Matches of rules for behaviour common in hijacks. No single match was taken as proof.',
  },
  noDetections: { ja: '規則に当てはまる動きはありませんでした。', en: 'Nothing matched a rule.' },
  detections: { ja: '当てはまった規則', en: 'Rules that matched' },
  level: { ja: '重さ', en: 'Weight' },
  rule: { ja: '規則', en: 'Rule' },
  events: { ja: '件数', en: 'Events' },
  proof: { ja: '証拠', en: 'Evidence' },
  techniquesHeading: { ja: '手口の分類', en: 'Known techniques' },
  techniquesLead: {
    ja: '世界共通の分類（MITRE ATT&CK）での呼び名です。専門家に相談するときに役立ちます。',
    en: 'The names these have in a catalogue professionals share (MITRE ATT&CK). Useful when you ask an expert.',
  },
  noTechniques: { ja: '分類できる手口はありませんでした。', en: 'No known technique was found.' },
  techniques: { ja: '手口の一覧', en: 'Techniques' },
  number: { ja: '番号', en: 'Number' },
  technique: { ja: '手口', en: 'Technique' },
  outcome: { ja: '結果', en: 'Outcome' },
  touchedHeading: { ja: '触れられたデータ', en: 'Data they reached for' },
  noTouched: { ja: 'データに触れた記録はありませんでした。', en: 'The log shows no data being reached for.' },
  touched: { ja: '触れられたデータの一覧', en: 'Data reached for' },
  kind: { ja: '種類', en: 'Kind' },
  target: { ja: '対象', en: 'What' },
  limit: { ja: '限界', en: 'Limit' },
  dataNotLogged: {
    ja: 'ファイルの読み出しなどは、この記録には含まれていません。ここに無くても「読まれていない」とは言えません。',
    en: 'Reading of files and the like is not part of this log. Nothing listed here does not mean nothing was read.',
  },
  rest: { ja: 'このほか {n} 件は findings.json にあります。', en: '{n} more are in findings.json.' },
} as const;
