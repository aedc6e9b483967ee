import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '事件より前のアクセスキーは、もう使えない', en: 'No access key from before the incident still works' },
  open: { ja: '事件より前のアクセスキーが、まだ使えます', en: 'Access keys from before the incident still work' },
  risk: {
    ja: 'どのキーが漏れたのか、記録だけでは分からないことがあります。古いキーが1つでも残っていれば、戻ってこられます。',
    en: 'The log cannot always tell which key leaked. As long as one old key works, the intruder can come back.',
  },
  mend: {
    ja: [
      'キーを使っているプログラムを確かめる (次の項目「使われていないキー」が、最後に使われた日を教えます)。',
      'できれば新しいキーではなく、IAM ロールか aws login に切り替える。どうしても要るなら、2本目のキーを作ってプログラムを切り替える。',
      '古いキーを「無効化」する (すぐには消さない。困ったら戻せる)。hikeshi harden fix old-keys でもできる。',
      '数日たって困らなければ「削除」する。キーの ID は控えておく。',
    ],
    en: [
      'Find out which of your programs use the key ("unused keys" below tells when each was last used).',
      'Rather than making a new key, move to an IAM role or to aws login. If you must, make a second key and switch the program over.',
      'Deactivate the old key (do not delete it yet: this can be undone). hikeshi harden fix old-keys does it, too.',
      'When nothing broke for some days, delete it. Keep the key id.',
    ],
  },
  references: [
    { title: 'Update access keys (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html' },
    { title: 'Unauthorized activity in my account (re:Post)', url: 'https://repost.aws/knowledge-center/potential-account-compromise' },
  ],
};
