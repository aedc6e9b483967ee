/** What went wrong in a drill: each with the fact that shows it. None rests on a guess. */
import { compared, decimal } from '../../../../knowledge/money/decimal.ts';
import type { Said } from '../../../../practice/index.ts';
import type { Answer } from '../../../../stages/report/index.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Drill } from '../drill.ts';
import type { ConsoleAct } from '../drill-script.ts';
import { momentText, usd } from '../drill-words.ts';
import type { Remark } from './remark.ts';

const MOST_NAMED = 3;
/** A cent or two move with rounding; this much was really lost. */
const WORTH_NAMING = decimal('1');

export function mistakes(drill: Drill, proof: readonly Answer[]): readonly Remark[] {
  return [
    ...ownThings(drill),
    ...inConsole(drill),
    ...cutOff(drill),
    ...unread(drill),
    ...untrue(drill),
    ...waited(drill),
    ...late(drill),
    ...leftUndone(drill, proof),
  ];
}

/** The owner's own things, compared byte by byte around every change the person made. */
function ownThings({ world }: Drill): readonly Remark[] {
  const { touched } = world;
  if (touched.length === 0) return [];
  const things = [...new Set(touched.map(({ thing }) => thing))];
  const named = things.slice(0, MOST_NAMED).join(', ') + (things.length > MOST_NAMED ? ', …' : '');
  return [
    {
      says: { ja: '自分のものまで変えてしまいました', en: 'You changed things of your own' },
      fact: { ja: `${things.length}個: ${named}`, en: `${things.length}: ${named}` },
    },
  ];
}

const ACTS: Readonly<Record<ConsoleAct, Bilingual>> = {
  'delete-key': {
    ja: 'キーを無効にせず、削除しました (元に戻せず、何に使われていたかの記録も IAM から消えます)',
    en: 'You deleted the key instead of switching it off (it cannot come back, and IAM forgets what it was used for)',
  },
  'end-everything': { ja: '見分けずに、すべてのサーバーを終了しました', en: 'You ended every server without telling yours from theirs' },
  'remove-quarantine': { ja: 'AWS の隔離ポリシーを外しました', en: "You took off AWS's quarantine" },
  'delete-trail': { ja: '証拠になる証跡を削除しました', en: 'You deleted the trail, which is evidence' },
  'close-account': {
    ja: '料金を止めようとして解約しました (動いているものは止まりません)',
    en: 'You closed the account to stop the cost (what runs goes on)',
  },
};

const inConsole = ({ noted }: Drill): readonly Remark[] => noted.consoleActs.map(({ act, at }) => ({ says: ACTS[act], fact: same(momentText(at)) }));

function cutOff({ noted }: Drill): readonly Remark[] {
  if (noted.heldBack === 0) return [];
  return [
    {
      says: {
        ja: '自分自身を締め出すところでした (乗っ取られたユーザーでサインインして、操作していました)',
        en: 'You nearly locked yourself out: you were signed in as somebody the intruder acts as',
      },
      fact: { ja: `Hikeshi が止めた手順: ${noted.heldBack}`, en: `steps Hikeshi held back: ${noted.heldBack}` },
    },
  ];
}

function unread({ noted, first }: Drill): readonly Remark[] {
  if (!first.has('investigate') || noted.unread.length === 0) return [];
  return [
    {
      says: { ja: '記録を読めていないリージョンがあります', en: 'There are Regions whose logs were not read' },
      fact: same(noted.unread.join(', ')),
    },
  ];
}

const SAID_WORDS: Readonly<Record<Said, Bilingual>> = {
  'keys-off': { ja: '「キーを無効にした」 (まだ使えるキーがありました)', en: '"keys are off" (one still worked)' },
  'resources-ended': { ja: '「リソースを終了した」 (まだ動いていました)', en: '"resources are ended" (some still ran)' },
  'root-password': { ja: '「ルートのパスワードを変えた」', en: '"the root password is changed"' },
  'root-mfa': { ja: '「ルートに MFA を付けた」', en: '"root has MFA"' },
  trail: { ja: '「CloudTrail の証跡がある」', en: '"a trail is logging"' },
  'billing-alarm': { ja: '「予算のアラームがある」', en: '"there is a billing alarm"' },
};

const untrue = ({ world }: Drill): readonly Remark[] =>
  world.support.untrue.map(({ at, said }) => ({
    says: { ja: `AWS に、事実と違うことを伝えました: ${SAID_WORDS[said].ja}`, en: `You told AWS what was not so: ${SAID_WORDS[said].en}` },
    fact: same(momentText(at)),
  }));

function waited({ noted }: Drill): readonly Remark[] {
  if (compared(noted.lostWaiting, WORTH_NAMING) < 0) return [];
  return [
    {
      says: { ja: '燃えているのに待ちました', en: 'You waited while it burned' },
      fact: { ja: `そのあいだに ${usd(noted.lostWaiting).ja}`, en: `${usd(noted.lostWaiting).en} were lost meanwhile` },
    },
  ];
}

/** AWS answers in days: whoever writes on the second day waits a day longer. */
const SOON = 24 * 3600;

function late({ first, world }: Drill): readonly Remark[] {
  const wrote = first.get('write');
  if (wrote !== undefined && wrote - world.noticed.at <= SOON) return [];
  return wrote === undefined
    ? [{ says: { ja: 'AWS に知らせませんでした', en: 'You did not tell AWS' }, fact: { ja: '手紙を1通も送っていません', en: 'no letter was sent' } }]
    : [{ says: { ja: 'AWS への連絡が、1日以上あとになりました', en: 'You told AWS more than a day later' }, fact: same(momentText(wrote)) }];
}

function leftUndone({ first }: Drill, proof: readonly Answer[]): readonly Remark[] {
  if (!first.has('contain')) return [{ says: { ja: '火を消しませんでした', en: 'You did not put it out' }, fact: same('contain') }];
  if (!first.has('harden')) return [{ says: { ja: '戸締まりをしませんでした', en: 'You did not shut the doors' }, fact: same('harden') }];
  return proof.length === 0 ? [{ says: { ja: '記録を調べませんでした', en: 'You did not read the logs' }, fact: same('investigate') }] : [];
}

const same = (text: string): Bilingual => ({ ja: text, en: text });
