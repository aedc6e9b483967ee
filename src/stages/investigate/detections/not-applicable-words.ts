/** Why a correct rule was set aside, in words. */
import type { Bilingual } from '../../../words/language.ts';
import type { NotApplicable } from './load-rules.ts';
import { shown } from './matching/detection-words.ts';

export function notApplicableText({ why }: NotApplicable): Bilingual {
  switch (why.kind) {
    case 'logsource':
      return {
        ja: `CloudTrail 用のルールではありません(${shown(why.logsource)})。`,
        en: `This rule is not for CloudTrail (${shown(why.logsource)}).`,
      };
    case 'taxonomy':
      return {
        ja: `項目名の体系「${shown(why.taxonomy)}」には対応していません。CloudTrail の項目名で書かれたルールを使ってください。`,
        en: `The taxonomy \`${shown(why.taxonomy)}\` is not known here. Use a rule written with CloudTrail's own field names.`,
      };
    case 'off':
      return { ja: 'enabled: false のため使いません。', en: 'It is switched off by `enabled: false`.' };
    case 'unsupported':
      return { ja: 'status: unsupported のため使いません。', en: 'Its status is `unsupported`.' };
    case 'parts':
      return {
        ja: 'もとになるルールが CloudTrail 用でないか、止められているため使いません。',
        en: 'The rules it correlates are not for CloudTrail, or are switched off.',
      };
  }
}
