import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'GuardDuty に目隠しがされていない', en: 'Nothing hides the findings of GuardDuty' },
  open: { ja: 'GuardDuty に目隠しがされています', en: 'Something hides the findings of GuardDuty' },
  risk: {
    ja: '侵入者は GuardDuty を止める代わりに、自分のアドレスを「信頼済み」に入れたり、検出を自動で隠すフィルターを作ったりします。',
    en: 'Rather than switching GuardDuty off, intruders put their own addresses on its trusted list or make filters that hide findings.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/guardduty/ を開き、右上で名前の出たリージョンを選ぶ。',
      '「検出結果」の「抑制ルール (保存済みフィルター)」と、「リスト」の「信頼されている IP リスト」を見て、身に覚えのないものを外す。',
      'hikeshi harden fix guardduty-blinded なら、消さずに効かなくするだけなので、元に戻せる。',
      '自分で作ったものなら hikeshi case say mine 名前 で記録する。',
    ],
    en: [
      'Open https://console.aws.amazon.com/guardduty/ and choose the Region named here at the top right.',
      'Look at the suppression rules (saved filters) under "Findings" and at the trusted IP lists under "Lists"; remove what you do not know.',
      'hikeshi harden fix guardduty-blinded only makes them ineffective, so it can be undone.',
      'If it is your own, record it: hikeshi case say mine NAME.',
    ],
  },
  references: [
    { title: 'Suppression rules (GuardDuty User Guide)', url: 'https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html' },
    { title: 'Trusted IP lists (GuardDuty User Guide)', url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html' },
  ],
};
