import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '組織のアカウントが、勝手に組織を抜けられない', en: 'Member accounts cannot leave the organization' },
  open: { ja: '組織のアカウントが、勝手に組織を抜けられます', en: 'Member accounts can leave the organization' },
  risk: {
    ja: '侵入者はアカウントを組織から抜けさせて、組織の守り (SCP) を外してから動きます。2026年に AWS が注意を呼びかけた手口です。',
    en: 'Intruders take an account out of its organization to get rid of its guard rails (SCPs) first. AWS warned of this in 2026.',
  },
  mend: {
    ja: [
      '管理アカウントで https://console.aws.amazon.com/organizations/ →「ポリシー」→「サービスコントロールポリシー」を開く (初めてなら有効にする)。',
      '「ポリシーを作成」で次を貼る: {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}',
      '作ったポリシーを、組織のルート (いちばん上) にアタッチする。',
    ],
    en: [
      'With the management account open https://console.aws.amazon.com/organizations/, "Policies", "Service control policies" (enable them if asked).',
      'Press "Create policy" and paste: {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}',
      'Attach it to the root of the organization (the top).',
    ],
  },
  references: [
    {
      title: 'Prevent member accounts from leaving (Organizations User Guide)',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    },
  ],
};
