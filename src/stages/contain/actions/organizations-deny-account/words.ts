import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '組織の側から侵入者を止める (SCP)', en: 'Stop the intruder from the organization’s side (SCP)' },
  purpose: {
    ja: '組織の管理アカウントから、このアカウントの中の侵入者にすべてを禁止します。アカウントの中からは、管理者でもルートでも外せないので、いちばん強い止め方です。管理アカウント自身には効きません。',
    en: 'Denies the intruder everything in this account from the organization’s management account. Nobody inside, administrator or root, can take it off: no lock is stronger. It never binds the management account itself.',
  },
  mayBreak: {
    ja: '名前を挙げたユーザーとロールを使う人やプログラムは、何もできなくなります。侵入者が作ったアカウントでは、OrganizationAccountAccessRole のほかは誰も何もできません。動いているサーバーは止まらず、料金は続きます。',
    en: 'People and programs that use the named users and roles can do nothing. In an account the intruder made nobody can do anything but OrganizationAccountAccessRole. Machines that run go on running and costing.',
  },
  undo: { ja: '元に戻せます (付けたポリシーを外して消します)。', en: 'Can be taken back: the policy is detached and deleted.' },
  console: ({ id }) => ({
    ja: `管理アカウントで AWS Organizations > ポリシー > サービスコントロールポリシー > ポリシーを作成 (計画の文面を貼る)、続けて アカウント ${id} にアタッチ`,
    en: `In the management account: AWS Organizations > Policies > Service control policies > Create policy (paste the text of the plan), then attach it to the account ${id}`,
  }),
};
