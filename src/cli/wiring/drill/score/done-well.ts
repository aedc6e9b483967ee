/** What was done well in a drill, each with the fact that shows it. */
import { isZero } from '../../../../knowledge/money/decimal.ts';
import type { Answer } from '../../../../stages/report/index.ts';
import { counted } from '../../../../words/number-format.ts';
import type { Drill } from '../drill.ts';
import { lengthText, usd } from '../drill-words.ts';
import { openAnswers, type Remark } from './remark.ts';

const HOUR = 3600;

export function doneWell(drill: Drill, proof: readonly Answer[]): readonly Remark[] {
  return [
    ...nothingOfYours(drill),
    ...soon(drill),
    ...cameBackInVain(drill),
    ...evidenceKept(drill),
    ...everyRegion(drill),
    ...proved(proof),
    ...paid(drill),
  ];
}

function nothingOfYours({ world, first }: Drill): readonly Remark[] {
  if (!first.has('contain') || world.touched.length > 0) return [];
  const things = world.ownersThings;
  return [
    {
      says: { ja: '自分のものには、ひとつも触れませんでした', en: 'Nothing of your own was touched' },
      fact: {
        ja: `${things}個を、変更のたびに1バイトずつ比べました`,
        en: `${counted(things, 'thing', 'things')} compared byte by byte around every change`,
      },
    },
  ];
}

function soon({ world }: Drill): readonly Remark[] {
  const { burningEnded } = world.watch.milestones;
  if (burningEnded === null || burningEnded - world.noticed.at > HOUR) return [];
  const took = burningEnded - world.noticed.at;
  return [
    {
      says: { ja: '1時間以内に火を消しました', en: 'You put it out within the hour' },
      fact: { ja: lengthText(took, 'ja'), en: lengthText(took, 'en') },
    },
  ];
}

function cameBackInVain({ world }: Drill): readonly Remark[] {
  const { cameBack, milestones } = world.watch;
  if (cameBack.length === 0 || milestones.doorsShut === null || milestones.burningEnded === null) return [];
  return [
    {
      says: { ja: '犯人が戻ってきても、もう一度閉め出しました', en: 'The intruder came back, and you shut them out again' },
      fact: {
        ja: `戻ってきた回数: ${cameBack.length} (いまはすべて閉じています)`,
        en: `${counted(cameBack.length, 'return', 'returns')}, all shut now`,
      },
    },
  ];
}

function evidenceKept({ world, first, noted }: Drill): readonly Remark[] {
  if (!first.has('contain') || noted.consoleActs.some(({ act }) => act === 'delete-key' || act === 'delete-trail')) return [];
  const entry = world.live.account.holdings.doors.find(({ part, kind }) => part === 'entry' && kind === 'access-key');
  const kept = entry !== undefined && world.live.account.identities.keys.has(entry.target);
  if (!kept) return [];
  return [
    {
      says: { ja: '証拠を残しました', en: 'The evidence is kept' },
      fact: {
        ja: `キー ${entry.target} は、無効にしただけで、まだあります`,
        en: `the key ${entry.target} is switched off, and still there to look at`,
      },
    },
  ];
}

function everyRegion({ first, noted }: Drill): readonly Remark[] {
  if (!first.has('investigate') || noted.unread.length > 0) return [];
  return [
    {
      says: { ja: 'すべてのリージョンの記録を読みました', en: 'The logs of every Region were read' },
      fact: { ja: '読めなかったリージョン: 0', en: 'Regions not read: 0' },
    },
  ];
}

function proved(proof: readonly Answer[]): readonly Remark[] {
  if (proof.length === 0 || openAnswers(proof).length > 0) return [];
  return [
    {
      says: { ja: 'AWS が求めるすべてに、答えがあります', en: 'There is an answer to everything AWS asks' },
      fact: { ja: `${proof.length}項目中${proof.length}項目`, en: `${proof.length} of ${proof.length} lines` },
    },
  ];
}

function paid({ world }: Drill): readonly Remark[] {
  const { credited } = world.support;
  if (isZero(credited) || credited !== world.money.now.burned) return [];
  return [{ says: { ja: '全額が戻ってきました', en: 'All of it came back' }, fact: usd(credited) }];
}
