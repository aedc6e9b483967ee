/**
 * How each kind of answer sounds, in both languages, on folded sentences (lower case, one form of every character).
 * Written from what AWS's mails and desks are known to say (notices, Support, Trust & Safety); tuned only on tests/replies/cases/tuning.
 */
import type { Cue } from './cue.ts';

/** Kinds that are told from single sentences. What asks for something is told from what it asks (`conclude-kinds.ts`). */
export type SpokenKind =
  | 'compromise-notice'
  | 'monitoring'
  | 'passed-to-billing'
  | 'partial-offer'
  | 'approved'
  | 'declined'
  | 'restriction'
  | 'abuse-notice'
  | 'wrong-desk';

const TWO_AMOUNTS = /(?:[$¥€£]\s?\d|\d[\d,.]*\s?(?:usd|jpy|yen|円|ドル)).{1,120}(?:[$¥€£]\s?\d|\d[\d,.]*\s?(?:usd|jpy|yen|円|ドル))/;
const RELIEF = /adjust|waiv|credit|refund|concession|forgiv|reimburs/;
const RELIEF_JA = /調整|免除|減額|返金|クレジット|減免|取り消し/;

export const KIND_CUES: Readonly<Record<SpokenKind, readonly Cue[]>> = {
  'compromise-notice': [
    {
      all: [
        /\bkeys?\b|credential|secret|token/,
        /came across|found (?:online|in|on)|in a public|public registry|dumped|visible|treat (?:it|them) as compromised/,
      ],
      unless: /\bif you find\b/,
    },
    {
      all: [
        /unusual|unexpected|sudden|strange|abnormal|spike/,
        /charges|usage|activity|traffic|spend|vcpu|instances/,
        /since|last|over|while|normally|within/,
      ],
      weight: 1,
      unless: /return|again|see whether/,
    },
    { all: [/hacked|hijacked|break-?in|compromised/, /account|users?|key/], weight: 1, unless: /\bif\b|sorry to hear|prevent/ },
    {
      all: [/キー|鍵|認証情報|トークン/, /オンラインで見つか|含まれて|公開レジストリ|さらされ|見える状態|漏れたもの|流出/],
      unless: /場合は|してください/,
    },
    { all: [/乗っ取り|不正アクセス|侵入/, /疑い|可能性|恐れ|おそれ|思われ/], unless: /監視|再発/ },
    { all: [/ふだん|普段|通常|いつも/, /利用|サーバー|インスタンス|料金/, /昨夜|今朝|急|発生|異なる|ここ数/], weight: 1 },
    {
      all: [
        /credential|password|account|access key|root user|sign-?in/,
        /wrong hands|stolen|someone (?:else )?(?:has|may|might|is)|not you\b|outside your control|at risk of (?:being )?(?:misuse|abuse)|taken over|break-?in|intru(?:der|sion)/,
      ],
      unless: /\bonce\b|monitor|reimburs|adjust|refund/,
    },
    {
      all: [
        /location|country|region|place|address/,
        /never (?:been )?used|unfamiliar|do(?:es)? not (?:usually )?use|unusual for/,
        /detect|picked up|noticed|saw|seen|observed|api calls?|sign-?in|activity/,
      ],
    },
    {
      all: [/認証情報|パスワード|アカウント|アクセスキー|ルート/, /他人の手|盗まれ|奪われ|悪用され|なりすま|侵入され|乗っ取られ|攻撃者/],
      unless: /監視|再発|料金|返金|ありません/,
    },
    { all: [/使われたことのない|普段(?:と異なる|お使いでない)|見慣れない/, /検知|検出|確認|見つか|観測/] },
    {
      all: [
        /access key|credential|secret|password/,
        /exposed|leaked|publicly|public (?:repo|site|page)|become known|on the internet|compromised|github/,
      ],
      unless: /^(?:\W*\w{0,2}\W+)?(?:please )?(?:delete|rotate|deactivate|replace|check|remove|create|disable)|\bif\b/,
    },
    {
      all: [
        /account|credential|user/,
        /compromised|hijacked|hacked|unauthori[sz]ed (?:party|person|access|use)|third party|someone else|accessed by|(?:irregular|suspicious|unusual|unexpected|fraudulent) (?:activity|usage|sign)/,
        /\b(?:believe|suspect|appears?|seems?|may|detect|notice|found|signs?|indicat|has been|have been|was|is)/,
      ],
      unless: /monitor|return|comes? back|\bif\b|\bonce\b|to make sure|sorry to hear|you (?:reported|mention|told)|restriction|charges/,
    },
    {
      all: [/アクセスキー|認証情報|シークレット/, /公開され|漏えい|漏洩|漏れ|流出|掲載|露出|インターネット上/],
      unless: /(?:削除|交換|無効|ローテーション|非アクティブ)|(?:場合|なら)/,
    },
    {
      all: [
        /アカウント|認証情報/,
        /不正(?:に)?(?:利用|アクセス|使用)|第三者|侵害|侵入|乗っ取|権限のない|不審な/,
        /可能性|おそれ|恐れ|疑い|判断し|検知|検出|思われ|兆候|について/,
      ],
      unless: /監視|再発|再び|確保|申請|料金|明細/,
    },
  ],
  monitoring: [
    {
      all: [
        /see (?:whether|if)|make sure|wait and see|let things (?:sit|settle)|stays? (?:quiet|clean)|no new/,
        /again|pop up|return|re-?appear|strange|unauthori[sz]ed|suspicious|unexpected|charges stop/,
      ],
      unless: /please|you (?:should|need)|could you/,
    },
    {
      all: [/また|再度|再び|新たに|ほかに/, /現れ|出てこ|起き|動き出|増え|発生/, /見て(?:み|い)|待って|置いて|確かめ|見守/],
      unless: /ください|お願い/,
    },
    { all: [/見守|見極め|静観|様子を(?:うかが|伺|見)/] },
    {
      all: [/\b(?:monitor|observ|watch|keep(?:ing)? an eye)/, /account|usage|activity|hours|period|return|come back|unauthori[sz]ed|suspicious/],
      unless: /set up|create|enable|recommend|please|you (?:can|should|could)|turn on|we ask/,
    },
    { all: [/監視|経過観察|様子を見|モニタリング|観察期間/], unless: /設定|有効|作成|ください|お勧め|おすすめ|推奨/ },
    { all: [/再発|再び|また(?:起|発生)/, /しないか|ないこと|ないか|確認|確かめ/], unless: /ください|お願い|設定|防止/ },
  ],
  'passed-to-billing': [
    {
      all: [
        /await|pending|waiting for|under (?:review|consideration)|being (?:reviewed|considered|looked)|sign-?off/,
        /billing|finance|leadership|management|manager|approval|sign-?off|concession|credit|adjustment|refund/,
      ],
      unless: /from you|your (?:reply|answer|documents)|please|\bbefore\b/,
    },
    {
      all: [
        /決裁|稟議|承認|審査|検討/,
        /待ち|中(?:です|で(?:す|ござ)|と)|仰い|上げ|回って|付され/,
        /財務|請求|減額|調整|返金|免除|責任者|上長|部門|部署|申請/,
      ],
      unless: /前に|ください(?!ませ)|必要がござ/,
    },
    {
      all: [
        /approval|approvers?|review board|billing team|finance/,
        /queue|chain|waiting (?:for|on)|looks? at|looking (?:at|into)|in their hands|with them|now with|pending/,
      ],
      unless: /please|could you|need from you|\bbefore\b/,
    },
    {
      all: [
        /承認手続き|審査(?:中|に進|に入|待ち)|稟議|社内の承認|請求(?:担当|チーム|部門)/,
        /進み|進んで|入り|中です|回|待ち|お待ち|確認中|なります/,
      ],
      unless: /前に|ください(?!ませ)|必要がございます/,
    },
    {
      all: [
        /submit|forward|hand(?:ed|ing|s)? (?:it |this |over|your)|pass(?:ed|ing|es)?\b|escalat|transferr?|goes? over|\bsent\b|raised|referr?ed/,
        /billing|department|concession|service team|reviewers?|(?:another|different|internal) team|specialist|for review|adjustment/,
      ],
      unless: /\bbefore\b|you (?:have|sent|submitted|shared)|\bplease\b|if you|could you|would you|security team will/,
    },
    {
      all: [/部署|部門|チーム|担当/, /審査を(?:行|依頼)|引き継|転送|エスカレーション|依頼いた|回し|回送|申請いたし|上申|連携いた/],
      unless: /お問い合わせください|(?:前|進む前)に|いただけますか|してください/,
    },
  ],
  'partial-offer': [
    { all: [TWO_AMOUNTS, /take .{0,16}off|deduct|knock|off the|remov|cover|reimburs|return/] },
    {
      all: [/have to stay|stays? (?:on|as)|left (?:out|unchanged)|not (?:part|included)|won't be (?:covered|included)|except for|apart from/],
      weight: 1,
    },
    { all: [TWO_AMOUNTS, /お?引き|差し引|値引|減ら|お戻し|負担/], unless: /場合/ },
    { all: [/そのまま(?:と|で)|据え置き|除き|除いて|含まれません/], weight: 1 },
    {
      all: [
        /\bhalf\b|\bthird\b|\bquarter\b|\bonly\b|at most|up to|maximum|no more than/,
        /[$¥€£]\s?\d|\d[\d,.]*\s?(?:usd|jpy|yen)|\d ?%|half/,
        RELIEF,
      ],
      unless: /only after|business days|\bonce\b|full amount/,
    },
    { all: [/半額|半分|まで(?:しか|と|が|の)|にとどま|上限|限度/, /\d[\d,.]*\s?(?:usd|円|ドル|%)/, RELIEF_JA] },
    {
      all: [
        /\bpartial|portion of|part of (?:the|your) (?:charges|amount|bill)|\d ?%|per ?cent/,
        RELIEF,
        /approv|offer|grant|able|\bcan\b|agreed|issue|willing/,
      ],
      unless: /\bonce\b|\bbefore\b|only after/,
    },
    { all: [TWO_AMOUNTS, RELIEF, /approv|offer|grant|able|\bcan\b|agreed|issue|propose/] },
    {
      all: [
        /remaining|the rest|other charges|remainder/,
        /\bnot\b|n't|unable|regular|normal|stands?|valid|outside|belong/,
        /charge|usage|amount|rest|include/,
      ],
      weight: 1,
    },
    { all: [/accept|\bagree/, /\bif\b|let (?:me|us) know|reply|confirm/], weight: 1, unless: /agreement/ },
    { all: [/一部|のうち|\d ?%|割/, RELIEF_JA, /承認|認め|させていただ|いたし|可能|決ま|適用/], unless: /前に|場合|検討(?:する|いたし)/ },
    { all: [/残り|残額|差額/, /対象外|判断|お支払|含まれ|通常|できかね/], weight: 1 },
    { all: [/同意|承諾|よろし|受け入れ|ご了承いただける/, /返信|お?返事|ご連絡|お知らせ/], weight: 1 },
  ],
  approved: [
    { all: [/invoice|bill|charges|balance|amount/, /reduced to|set to|brought down to|now (?:shows|reads)/, /[$¥€£] ?0|zero|nothing/] },
    {
      all: [
        /nothing (?:more |left )?to pay|no longer owe|all set|taken care of|been (?:wiped|cleared|removed)|on its way (?:back )?to (?:you|your)/,
        /invoice|charge|card|bill|refund|set|you/,
      ],
      weight: 1,
    },
    { all: [/請求|料金|残高|金額/, /(?<![\d.])0(?:\.00)?(?:円|ドル|usd)|ゼロ|無し|なし/, /修正|訂正|変更|しました|なりました|いたしました/] },
    { all: [/お支払いいただく(?:必要|金額)は(?:ありません|ございません)|返金(?:の)?(?:手続き|処理)(?:を|が)(?:行|完了|済)/] },
    {
      all: [
        /went through|\bin full\b|\bwhole\b|\bentire\b|\bfull\b|every cent|all of (?:it|the charges)/,
        /\bback\b|returned?|refund|credit|waiv|remov|cancel|approv/,
      ],
      unless: /\b(?:if|once|unless|whether|before|unable|may|might|could|until|ask(?:ed)?)\b|\bnot\b|n't|account back/,
    },
    { all: [/承認が(?:下り|おり|得られ)|認められました|承認となり/], unless: /一部|半|しか|のうち|まで/ },
    {
      all: [/全額|すべての料金|全ての料金|料金(?:の)?全部/, /戻(?:り|さ|し)|返金|免除|取り消|お返し|クレジット/],
      unless: /場合|検討|依頼|申請いただくこと|かね|ません|ご希望|審査を/,
    },
    {
      all: [
        /request|refund|credit|adjust|waive|amount|charges|concession|exception/,
        /approved|processed|issued|applied|credited|granted|waived|refunded|reversed|cancell?ed/,
      ],
      unless: /\b(?:if|once|unless|whether|before|unable|partial|previous(?:ly)?|may|might|could|can be|until)\b|\bnot\b|n't/,
    },
    {
      all: [
        /返金|調整|免除|全額|取り消し|クレジット|減額/,
        /承認(?:され|いた)|決まり|決定いた|完了(?:し|いた)|手続きいた|実施いた|適用いた|となりました|させていただきました|いたしました/,
      ],
      unless: /場合|かね|できません|見送|対象外|ではな|一部|のうち|引き継|審査を|検討する|お願い|ご依頼|確認いた|お断り/,
    },
  ],
  declined: [
    {
      all: [
        /won't be|will not be|are not|aren't|cannot|can't|not in a position|no basis/,
        /chang|remov|revis|reconsider|alter|lower|reduc/,
        /amount|bill|charges|invoice|decision/,
      ],
    },
    { all: [/disappoint|not the (?:answer|outcome|news)|sorry to (?:say|tell|inform)|regret/], weight: 1 },
    {
      all: [/請求|料金|金額|判断/, /変更|減額|修正|取り消し|見直し/, /行いません|いたしません|できません|ありません|いたしかね|行えません|応じられ/],
      unless: /当部署|残り|お客様に/,
    },
    { all: [/ご期待に(?:沿|添)|お気持ちはお察し|心苦し|残念ながら/], weight: 1 },
    {
      all: [
        /waiv|adjust|refund|credit|reduc|forgiv|exception/,
        /\b(?:will|can|could|shall|is|are) not\b|won't|isn't|aren't|decided against|no\b.{0,20}(?:possible|available|granted)/,
      ],
      unless: /remaining|the rest|\bhalf\b|\buntil\b|\bbefore\b|\bunless\b|(?:our|this) team|date|second time|next time|again/,
    },
    { all: [/final (?:decision|answer)|(?:position|decision|outcome) (?:has not|hasn't|remains|is un)|upheld|charges are valid/] },
    {
      all: [/最終(?:的な)?(?:回答|決定|判断)|結論(?:に|は)変わ|対象と(?:は)?なりません|対象外(?:です|と)|ご希望に(?:沿|添)え/],
      unless: /残り|残額|のうち|一部|半額|前に/,
    },
    {
      all: [
        /adjust|refund|concession|credit|waive|exception|request|reduc|appeal/,
        /unable to|cannot|can't|not able|regret|declin|turned down|reject|denied|not (?:been )?(?:approved|granted|eligible|possible)|won't|no further/,
      ],
      unless: /\buntil\b|\bbefore\b|\bunless\b|\byet\b|\bdate\b|(?:our|this) team|\bqueue\b/,
    },
    { all: [/bill|invoice|charges/, /\bstands?\b|remains? (?:payable|due|valid)/], weight: 1 },
    {
      all: [
        /調整|返金|免除|減額|クレジット|例外|ご要望|ご依頼/,
        /できかね|お受けできません|いたしかね|見送|認められ(?:な|ません)|承認されません|お断り|応じ(?:かね|られ)|添いかね/,
      ],
      unless: /(?<!担)当(?:部署|チーム|部門)|所管|残り|残額|までは/,
    },
  ],
  restriction: [
    {
      all: [
        /launch|creation|sign-?in|access|sending|new resources|api calls|account/,
        /switched off|turned off|frozen|unavailable|denied|stopped working|revoked|not (?:be )?able to|closed off|under review/,
        /while|until|now|currently|because|your/,
      ],
      unless: /\bmay\b|might|will be|credit|adjust|refund|charges|\bkeys?\b/,
    },
    {
      all: [
        /起動|作成|サインイン|送信|アカウント|利用/,
        /無効に(?:なって|され|して)(?:いま|おり)|使えな|止められ|凍結|お使いいただけ(?:ない|ません)|できない状態/,
      ],
      unless: /アクセスキー|場合|mfa/,
    },
    { all: [/account|アカウント/, /on hold|保留|ロックされ|凍結|quarantin/], unless: /\bmay\b|場合|おそれ|ことがあ/ },
    {
      all: [
        /account|resource|service|sending|ability|instance|create/,
        /restrict(?:ed|ion)|limited|suspended|paused|blocked|on hold|locked|disabled/,
        /\b(?:has|have|been|is|are|was|currently|placed|now)\b|'ve/,
      ],
      unless:
        /\b(?:may|might|will|would|could) (?:also |then |be )?(?:restrict|limit|suspend|pause|block|lock|disable|terminat)|otherwise|or (?:aws|we) |reserve/,
    },
    {
      all: [
        /制限|停止|利用できな|サインインできな|ロック/,
        /ております|しています|されています|されました|いたしました|しました|されており/,
        /アカウント|作成|送信|サインイン|リソース|サービス/,
      ],
      unless: /場合|(?:停止|制限)[^、。]{0,12}(?:ことが(?:あ|ござ)|おそれ|可能性)|ないとき|止していただ|ありがとう/,
    },
  ],
  'abuse-notice': [
    {
      all: [
        /rights? holder|copyright|dmca|infring|trademark|third party (?:complain|report)|another network|external party/,
        /your (?:s3 |ec2 )?(?:bucket|instance|site|files|account|resource|server|content)|files/,
      ],
    },
    {
      all: [
        /著作権|権利者|商標|第三者(?:から|より)|外部(?:から|の方)|他社/,
        /お客様の|バケット|ファイル|インスタンス|コンテンツ/,
        /侵害|苦情|通知|申し立て|通報|削除|報告/,
      ],
    },
    {
      all: [
        /your account|your instance|instance i-|お客様の|インスタンス/,
        /send(?:ing|s)? (?:out )?(?:spam|phishing)|scanning (?:other|remote|hosts|the)|attack(?:ing|s) (?:other|another|remote|third)|hosting (?:malware|phishing)|迷惑メールの送信|スキャンが行|攻撃(?:を行|が行|して)|マルウェアを配布/,
      ],
    },
    {
      all: [
        /report|complain|implicated|notified|alleg|claims|wrote to you/,
        /your (?:aws )?(?:resource|instance|ip|bucket|server|ec2|site|domain|function)|assigned to your|hosted (?:in|on) your|resources? (?:listed )?below/,
      ],
    },
    {
      all: [
        /port scan|scanning|brute.?force|ddos|denial.of.service|phishing|malware|botnet|intrusion|attack|copyright|acceptable use/,
        /\byour?\b|instance|network/,
      ],
      weight: 1,
    },
    { all: [/trust (?:&|and) safety|abuse (?:team|report)/], weight: 1 },
    { all: [/報告|申し立て|苦情|通報|連絡/, /お客様の.{0,20}(?:リソース|インスタンス|ip|バケット|サーバー|ドメイン)|割り当てられ/] },
    { all: [/ポートスキャン|ブルートフォース|スパム|フィッシング|マルウェア|ddos|攻撃|適正利用規約|著作権|不正使用報告/], weight: 1 },
  ],
  'wrong-desk': [
    {
      all: [
        /only (?:deals?|handles?|takes?|for)|solely|exclusively|dedicated to/,
        /abuse|misuse|reports?|security/,
        /mailbox|team|address|desk|queue|form|inbox|we\b/,
      ],
    },
    {
      all: [
        /another provider|other provider|different (?:provider|network)|not ours|outside (?:aws|our network)/,
        /source|address|ip|host|run|operat|owned|belong/,
      ],
    },
    { all: [/専用|のみ(?:を)?(?:扱|受け|対応)|専門の窓口|だけを受け付け/, /通報|悪用|不正|abuse/, /窓口|宛先|メール|フォーム|アドレス|部署|チーム/] },
    { all: [/他社の(?:設備|ネットワーク|もの)|別の事業者|他の(?:事業者|プロバイダ)/, /発信元|送信元|アドレス|ip|ご?報告|お知らせ/] },
    { all: [/(?:n't|\bnot\b) .{0,24}(?:hosted|belong|originat|come|part of|from|assigned).{0,40}(?:aws|amazon)/] },
    {
      all: [
        /\b(?:our|this) (?:team|department|desk)|\bwe\b|outside/,
        /n't|\bnot\b|cannot|outside/,
        /refund|billing|invoice/,
        /handle|assist|help|process|discuss|remit|scope|responsible/,
      ],
      unless: /grant|adjust|approve|include|waive/,
    },
    {
      all: [
        /aws.{0,16}(?:ネットワーク|アドレス|から|属|もの)/,
        /ではな|ではござい|ありません|ございません|属さ/,
        /ip|アドレス|発信|通信|ネットワーク/,
      ],
    },
    {
      all: [
        /当部署|当部門|当チーム|当窓口|こちらの窓口/,
        /返金|請求/,
        /承っておりません|対応.{0,6}かね|所管では|行っておりません|扱って(?:い|お)|担当して(?:い|お)りません/,
      ],
    },
  ],
};
