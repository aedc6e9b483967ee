import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'S3 のバケットが、うっかり公開されない', en: 'No S3 bucket can become public by accident' },
  open: { ja: 'S3 のバケットを、うっかり公開できてしまいます', en: 'S3 buckets can become public by accident' },
  risk: {
    ja: '公開されたバケットから、鍵や個人情報が漏れます。侵入者がバケットを公開して、詐欺ページの置き場にすることもあります。',
    en: 'Keys and personal data leak from public buckets; intruders also make buckets public to host scam pages.',
  },
  mend: {
    ja: [
      'S3 でウェブサイトを公開しているなら、先にその公開方法 (CloudFront 経由など) を決める。ブロックすると見えなくなる。',
      'https://console.aws.amazon.com/s3/ →「このアカウントのブロックパブリックアクセス設定」の「編集」を開く。',
      '「パブリックアクセスをすべてブロック」にチェックを入れて保存する。hikeshi harden fix s3-public-block でもできる (元に戻せる)。',
    ],
    en: [
      'If you run a web site from S3, first decide how it will stay visible (through CloudFront, say): the block hides it.',
      'Open https://console.aws.amazon.com/s3/, "Block Public Access settings for this account", "Edit".',
      'Tick "Block all public access" and save; or run hikeshi harden fix s3-public-block (this can be undone).',
    ],
  },
  references: [
    {
      title: 'Block public access (S3 User Guide)',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html',
    },
  ],
};
