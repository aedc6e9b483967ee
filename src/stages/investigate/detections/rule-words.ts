/** What to say about a rule document as a whole: its head, its log source, its relations to other rules. */
import { shown } from './matching/detection-words.ts';
import type { Complaint } from './rule-problem.ts';

const say =
  (code: string) =>
  (ja: string, en: string): Complaint => ({ code, says: { ja, en } });

const head = say('rule-head');
const kind = say('rule-kind');
const id = say('rule-id');
const reference = say('rule-reference');
const filter = say('rule-filter');

export const ruleWords = {
  notAMap: () =>
    kind(
      'ルールになっていません。「title: ...」のように、項目名と値の並びで書いてください。',
      'This is not a rule. Write names and values, beginning with `title: ...`.',
    ),
  noKind: () =>
    kind(
      'detection、correlation、filter のどれもないため、ルールとして読めません。どれか一つを書いてください。',
      'There is no `detection`, `correlation` or `filter`, so this is not a rule. Write one of them.',
    ),
  severalKinds: () =>
    kind(
      'detection、correlation、filter のうち二つ以上が一つの文書にあります。「---」で文書を分けてください。',
      'Several of `detection`, `correlation` and `filter` stand in one document. Separate them with `---`.',
    ),
  oldCollection: () =>
    kind(
      '「action: global」などの古い書き方は Sigma 2 で廃止されました。文書ごとに全部の項目を書いてください。',
      '`action: global` and the like no longer exist in Sigma 2. Write every document in full.',
    ),
  titleMissing: () =>
    head('title(題名)がありません。何を見つけるルールかを短く書いてください。', 'The rule has no `title`. Say in a few words what it finds.'),
  titleTooLong: () => head('title は 256 文字までです。短くしてください。', 'A `title` has at most 256 characters. Shorten it.'),
  notText: (key: string) => head(`「${key}」は文字で書いてください。`, `Write \`${key}\` as text.`),
  logsourceMissing: () =>
    head(
      'logsource がありません。CloudTrail のルールでは「product: aws」「service: cloudtrail」と書きます。',
      'The rule has no `logsource`. For CloudTrail write `product: aws` and `service: cloudtrail`.',
    ),
  levelUnknown: (level: string) =>
    head(
      `level「${shown(level)}」はありません。informational、low、medium、high、critical のどれかを書いてください。medium として使います。`,
      `There is no level \`${shown(level)}\`. Write informational, low, medium, high or critical. It is used as medium.`,
    ),
  idTwice: (text: string, other: string) =>
    id(
      `ID「${shown(text)}」は ${other} でも使われています。後から読んだこちらを使います。どちらかの ID を変えるか、消してください。`,
      `The id \`${shown(text)}\` is also used in ${other}. This later one is used. Change or remove one of them.`,
    ),
  unknownRule: (text: string) =>
    reference(
      `「${shown(text)}」というルールが見つかりません。id、name、title のどれかと同じに書くか、そのルールのファイルも渡してください。`,
      `There is no rule \`${shown(text)}\`. Write its id, name or title exactly, or pass the file that holds it too.`,
    ),
  brokenRule: (text: string) =>
    reference(
      `「${shown(text)}」というルールに誤りがあって使えないため、このルールも使えません。先にそちらを直してください。`,
      `The rule \`${shown(text)}\` cannot be used because of a mistake in it, so neither can this one. Correct that one first.`,
    ),
  ambiguousRule: (text: string) =>
    reference(
      `「${shown(text)}」に当てはまるルールが二つ以上あります。id で指してください。`,
      `More than one rule is called \`${shown(text)}\`. Refer to it by its id.`,
    ),
  circle: (text: string) =>
    reference(
      `相関ルールが「${shown(text)}」を通って自分自身を指しています。参照をたどって輪をなくしてください。`,
      `This correlation refers to itself by way of \`${shown(text)}\`. Break the circle.`,
    ),
  filterRules: () =>
    filter(
      'filter に rules がありません。除外を当てはめるルールの id か name を並べてください。',
      'The filter has no `rules`. List the ids or names of the rules it applies to.',
    ),
  filterOnCorrelation: (text: string) =>
    filter(
      `「${shown(text)}」は相関ルールです。filter はもとになるルールに当てはめてください。`,
      `\`${shown(text)}\` is a correlation. Apply the filter to the rules it is made of.`,
    ),
};
