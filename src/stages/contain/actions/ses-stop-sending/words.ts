import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'メールの送信を止める (SES)', en: 'Stop sending mail (SES)' },
  purpose: { ja: 'このアカウントから迷惑メールが送られ続けるのを止めます。', en: 'Stops spam going out from this account.' },
  mayBreak: {
    ja: '自分のサービスのメール (確認メールなど) も、このリージョンからは送れなくなります。',
    en: 'Mail of your own services from this Region stops too.',
  },
  undo: {
    ja: '元に戻せます (送信を再開します)。SMTP のパスワードを新しくしてからにしてください。',
    en: 'Can be taken back by switching sending on. Renew the SMTP passwords first.',
  },
  console: ({ region }) => ({
    ja: `AWS CLI だけでできます: aws sesv2 put-account-sending-attributes --no-sending-enabled --region ${region}`,
    en: `By AWS CLI only: aws sesv2 put-account-sending-attributes --no-sending-enabled --region ${region}`,
  }),
};
