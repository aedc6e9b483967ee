/** What each kind of message means for the owner, what to do next, and which letter answers it. */
import type { LetterKind } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { ReplyKind } from '../understanding.ts';

export interface KindMeaning {
  readonly name: Bilingual;
  readonly means: Bilingual;
  /** In order. */
  readonly next: readonly Bilingual[];
  /** The letter that answers it; null when nothing needs to be written. */
  readonly letter: LetterKind | null;
  /** What would do harm now. */
  readonly not: readonly Bilingual[];
}

const KEEP_POLICY: Bilingual = {
  ja: 'AWS が付けた隔離ポリシー (AWSCompromisedKeyQuarantine...) を外さない。AWS の指示があるまでそのままにします。',
  en: 'Do not remove the quarantine policy AWS attached (AWSCompromisedKeyQuarantine...) until AWS says so.',
};
const KEEP_LOGS: Bilingual = {
  ja: 'ログや鍵の記録を消さない。証拠になります。',
  en: 'Do not delete logs or the record of keys: they are your evidence.',
};
const SAME_CASE: Bilingual = {
  ja: '新しいケースを作らず、同じケースに返信します。',
  en: 'Answer in the same case; do not open a second one.',
};

export const KIND_MEANINGS: Readonly<Record<ReplyKind, KindMeaning>> = {
  'phishing-suspicion': {
    name: { ja: '偽物の疑い', en: 'possibly a forgery' },
    means: {
      ja: '本物の AWS なら求めないことを求めているか、AWS のものではない所へ案内しています。',
      en: "It asks for what AWS never asks by mail, or leads to a place that is not AWS's.",
    },
    next: [
      {
        ja: 'リンクを開かず、返信もせず、何も入力しないでください。',
        en: 'Open no link, send no answer, enter nothing.',
      },
      {
        ja: '本当に AWS からの連絡があるかは、ブラウザーに console.aws.amazon.com と自分で入力してサインインし、サポートセンターのケースと「AWS Health」で確かめます。',
        en: 'To see whether AWS really wrote, type console.aws.amazon.com into the browser yourself, sign in, and look at your cases in Support Center and at AWS Health.',
      },
      {
        ja: 'すでに入力してしまったときは、そのパスワードをすぐに変え、鍵を無効にし、カード会社に連絡します。',
        en: 'If you already entered something: change that password at once, deactivate the key, tell your card issuer.',
      },
    ],
    letter: null,
    not: [{ ja: 'このメールに書かれた連絡先には連絡しない。', en: 'Do not use any contact given in this message.' }],
  },
  'abuse-notice': {
    name: { ja: 'あなたのリソースが他を攻撃しているという知らせ', en: 'notice that your resources attack others' },
    means: {
      ja: 'AWS の不正利用の窓口 (Trust & Safety) からです。返金の窓口とは別で、返事には短い期限があります (ふつう24時間)。',
      en: "From AWS's abuse desk (Trust & Safety). It is not the refund desk, and it expects an answer soon, usually within 24 hours.",
    },
    next: [
      {
        ja: '名指しされたリソースを止めます (消す前に、証拠としてスナップショットを取れるなら取ります)。',
        en: 'Stop the resource it names (before deleting, keep a snapshot as evidence if you can).',
      },
      {
        ja: '件名を変えずに、そのメールに直接返信します。何をしたか、いつしたかを書き、乗っ取られたことも伝えます。',
        en: 'Reply to that mail directly, with its subject unchanged: what you did and when, and that the account was taken over.',
      },
      {
        ja: '返金の相談は、この窓口ではなくサポートの「アカウントと請求」で続けます。',
        en: 'Go on about the refund with Support, "Account and billing", not with this desk.',
      },
    ],
    letter: 'notice-reply',
    not: [KEEP_LOGS],
  },
  'compromise-notice': {
    name: { ja: '乗っ取り・鍵の流出の知らせ', en: 'notice of a compromise or an exposed key' },
    means: {
      ja: 'AWS が、鍵の流出か乗っ取りに気づいて知らせてきました。期限までに安全にして返信しないと、アカウントが止められることがあります。',
      en: 'AWS noticed an exposed key or a take-over. Unless the account is made secure and you answer in time, it may be suspended.',
    },
    next: [
      { ja: '上の「求められていること」を、期限までにすべて行います。', en: 'Do everything listed under "What it asks" before the deadline.' },
      { ja: 'AWS が開いたケースに返信し、したことを一つずつ書きます。', en: 'Answer in the case AWS opened and list what you did, one by one.' },
      {
        ja: '同じ返信で、身に覚えのない料金の調整もお願いします (往復が1回減ります)。',
        en: 'Ask for the adjustment of charges that are not yours in the same answer: it saves a round.',
      },
    ],
    letter: 'notice-reply',
    not: [KEEP_POLICY, KEEP_LOGS],
  },
  restriction: {
    name: { ja: '利用の制限・停止', en: 'restriction or suspension' },
    means: {
      ja: 'アカウントの一部または全部が止められています。あなた自身のものも動かなくなることがあります。',
      en: 'Part or all of the account is held. Things of your own may stop as well.',
    },
    next: [
      {
        ja: '求められていることをすべて終えてから、まとめて一度に返信します。途中の返信は往復を増やします。',
        en: 'Finish everything it asks, then answer once with all of it. Partial answers add rounds.',
      },
      { ja: '仕事への影響があれば、何がいつから止まっているかを書きます。', en: 'If your work is affected, say what is down and since when.' },
    ],
    letter: 'secured-proof',
    not: [KEEP_POLICY],
  },
  'partial-offer': {
    name: { ja: '一部だけ返すという返事', en: 'offer of a part' },
    means: {
      ja: '料金の一部だけが認められました。ここで終わりではありません。明細ごとの根拠を添えて、認められる額が増えた例があります (約束はできません)。',
      en: 'Part of the charges was accepted. It need not end here: line-by-line explanations have raised such offers before (no promise).',
    },
    next: [
      {
        ja: '認められた分にお礼を言い、残りがどの明細か、なぜ対象外なのかをたずねます。',
        en: 'Thank them for that part and ask which lines were left out, and why.',
      },
      {
        ja: '残りの各行の根拠 (リソース、時刻、イベント ID) を claim.xlsx で添えます。',
        en: 'Attach claim.xlsx with the evidence behind each remaining line (resource, time, event id).',
      },
    ],
    letter: 'partial-follow-up',
    not: [
      {
        ja: '残りの根拠を送る前に「同意します」と返信しない。それで終わりになることがあります。',
        en: 'Do not answer "I accept" before sending the evidence for the rest: it may close the matter.',
      },
    ],
  },
  approved: {
    name: { ja: '承認', en: 'approved' },
    means: {
      ja: '調整または返金が認められました。届いたかどうかは、請求書とカードの明細で確かめます。',
      en: 'The adjustment or refund was granted. Whether it arrives shows on the bill and the card statement.',
    },
    next: [
      {
        ja: 'Billing の「請求書」と「クレジット」で、額が税込みで足りているか確かめます。新しい請求ファイルを hikeshi claim に渡すと照らし合わせます。',
        en: 'Check under Bills and Credits that the amount is complete, tax included. Give the new bill to hikeshi claim: it compares.',
      },
      { ja: '届いたらお礼を返し、ケースを閉じます。', en: 'When it is there, say thanks and close the case.' },
    ],
    letter: 'thanks',
    not: [{ ja: '届く前にケースを閉じない。', en: 'Do not close the case before it has arrived.' }],
  },
  declined: {
    name: { ja: '断りの返事', en: 'declined' },
    means: {
      ja: '今回は認められませんでした。新しい事実 (安全にした証明、明細ごとの根拠) があれば、同じケースで再検討を丁寧にお願いできます。',
      en: 'It was turned down for now. With new facts (proof of securing, evidence line by line) you can politely ask in the same case for another look.',
    },
    next: [
      {
        ja: '断られた理由と、前回送っていないものを確かめます: 安全にした証明、claim.xlsx、CloudTrail のイベント ID。',
        en: 'See why, and what was not in your last letter: proof that the account is secure, claim.xlsx, CloudTrail event ids.',
      },
      {
        ja: '足りないものを添えて、どの明細がどういう理由で認められないのかをたずねます。',
        en: 'Send what was missing and ask which lines cannot be considered, and why.',
      },
    ],
    letter: 'adjustment-request',
    not: [
      {
        ja: 'カード会社への異議申し立てを先にしない。未払いとしてアカウントが止まることがあります。',
        en: 'Do not dispute the charge with the card issuer first: the account can be suspended for non-payment.',
      },
    ],
  },
  'asks-to-secure': {
    name: { ja: '安全にするようにという依頼', en: 'asks to secure the account' },
    means: {
      ja: '「責任はお客様にあります」は断りではありません。安全にしたことが確認できてから、調整を検討する、という順番です。',
      en: '"You are responsible" is not a refusal. It is their order of work: first the account is secured and reported, then an adjustment can be asked for.',
    },
    next: [
      {
        ja: '求められていることを終え、それぞれいつ・何をしたかを hikeshi case に記録します。',
        en: 'Finish what it asks, and record in the case what you did and when.',
      },
      {
        ja: '証明・不正なものの一覧・調整のお願いを、一つの返信にまとめて送ります。分けて送ると、その数だけ待つことになります。',
        en: 'Send proof, the list of what is unauthorized and the adjustment request in one answer. Sent apart, each costs a wait.',
      },
    ],
    letter: 'secured-proof',
    not: [SAME_CASE, KEEP_LOGS],
  },
  'asks-for-list': {
    name: { ja: '不正なものの一覧の依頼', en: 'asks for a list of what is unauthorized' },
    means: {
      ja: 'あなたの利用と侵入者の利用を分けるための一覧を求めています。細かいほど、認められる額が増えます。',
      en: "They want to tell your use from the intruder's. The more exact the list, the less is left in doubt.",
    },
    next: [
      {
        ja: 'hikeshi investigate と hikeshi claim の結果 (claim.xlsx) を添えます。リージョン、リソース、期間、金額が1行ずつ入っています。',
        en: 'Attach the result of hikeshi investigate and hikeshi claim (claim.xlsx): Region, resource, time and amount, line by line.',
      },
    ],
    letter: 'adjustment-request',
    not: [SAME_CASE],
  },
  monitoring: {
    name: { ja: '様子を見るという返事', en: 'monitoring period' },
    means: {
      ja: 'AWS がしばらく見守っています。この間に何かが再び動くと、やり直しになります。',
      en: 'AWS is watching for a while. If anything starts again in this time, it begins anew.',
    },
    next: [
      {
        ja: '全リージョンをもう一度確かめ、侵入者のものが残っていないか見ます。',
        en: "Look through all Regions once more for anything of the intruder's that is left.",
      },
      { ja: '期間が過ぎても連絡がなければ、同じケースで一度たずねます。', en: 'If nothing comes after that time, ask once in the same case.' },
    ],
    letter: null,
    not: [SAME_CASE],
  },
  'passed-to-billing': {
    name: { ja: '請求の部署に回ったという返事', en: 'passed to the billing team' },
    means: {
      ja: '安全になったと認められ、料金の審査に進みました。ふつう数日かかります (10日かかった例もあります)。',
      en: 'The security side is done and the charges are being reviewed. It usually takes days; ten were seen.',
    },
    next: [
      {
        ja: '明細ごとの根拠 (claim.xlsx) をまだ送っていなければ、いま同じケースに添えます。',
        en: 'If the line-by-line list (claim.xlsx) is not in the case yet, add it now.',
      },
      { ja: 'あとは待ちます。5営業日動きがなければ、一度だけたずねます。', en: 'Then wait. After five working days of silence, ask once.' },
    ],
    letter: null,
    not: [SAME_CASE],
  },
  'wrong-desk': {
    name: { ja: '窓口が違うという返事', en: 'the wrong desk' },
    means: {
      ja: 'この窓口では、返金もアカウントの相談も進みません。あなたの落ち度ではなく、窓口が分かれているだけです。',
      en: "This desk handles neither refunds nor your account. It is nobody's fault: the desks are separate.",
    },
    next: [
      {
        ja: 'サポートの「アカウントと請求」に、証明と調整のお願いをまとめて送ります。どこへ送るかは hikeshi desk が答えます。',
        en: 'Write to Support, "Account and billing", with proof and the adjustment request together. hikeshi desk tells where.',
      },
    ],
    letter: 'adjustment-request',
    not: [{ ja: 'この窓口にもう一度たずねない。', en: 'Do not ask this desk again.' }],
  },
};

export const UNSURE: Omit<KindMeaning, 'letter'> = {
  name: { ja: '分かりません', en: 'unsure' },
  means: {
    ja: '何の連絡か、文面からは判断できませんでした。受付の知らせ、案内、途中の返事かもしれません。',
    en: 'The text does not tell what kind of message this is. It may be a receipt, a newsletter or a word in between.',
  },
  next: [
    {
      ja: 'ケースの番号があれば、サポートセンターでそのケースを開いて続きを確かめてください。分からないところがあれば、同じケースで「何をすればよいですか」とたずねて構いません。',
      en: 'If it names a case, open that case in Support Center. You may simply ask there: "What do you need from me?"',
    },
  ],
  not: [],
};

/** Said of every message in which no sign of forgery was found. */
export const NOT_PROVEN_GENUINE: Bilingual = {
  ja: '偽物の印は見つかりませんでしたが、本物かどうかは貼り付けた文面からは分かりません。メールの中のリンクは使わず、コンソールを自分で開いて、サポートのケースに同じものがあるか確かめてください。',
  en: 'No sign of forgery was found in the text, but a pasted text cannot prove who sent it. Do not use its links: open the console yourself and see that the same message is in your support case.',
};
