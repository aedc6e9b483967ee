/** The one next thing to do in a drill, by what the person has seen so far: never by what only the account knows. */
import type { MailKind } from '../../../practice/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Drill } from './drill.ts';
import type { StepWord } from './drill-script.ts';

export interface Next {
  readonly word: StepWord;
  readonly why: Bilingual;
}

const next = (word: StepWord, ja: string, en: string): Next => ({ word, why: { ja, en } });

export function nextStep(drill: Drill): Next {
  return fire(drill) ?? money(drill);
}

/** Until it is out and the doors are shut. Null: it is, as far as can be seen. */
function fire({ last, noted }: Drill): Next | null {
  const [looked, investigated, contained] = [last.get('look'), last.get('investigate'), last.get('contain')];
  if (looked === undefined) return next('look', 'まず、いま燃えているものを見ます', 'first see what is burning');
  if (investigated === undefined)
    return next('investigate', '止める前に、だれの仕業かを確かめます', 'find out whose doing it is before stopping anything');
  if (contained === undefined) return next('contain', '待つあいだも、お金が出ていきます', 'money goes on being spent until you do');
  if (noted.news !== null && noted.news > investigated) return next('investigate', '犯人がまた動きました', 'the intruder has been at work again');
  if (noted.news !== null && noted.news > contained) return next('contain', '犯人が新しく作ったものを止めます', 'stop what the intruder made since');
  if (noted.stillOpen > 0 && contained >= investigated) return next('investigate', 'まだ開いているものがあります', 'something is still open');
  if (noted.stillOpen > 0) return next('contain', 'まだ開いているものを閉じます', 'shut what is still open');
  if (last.get('harden') === undefined)
    return next('harden', '火は消えました。二度と入れないようにします', 'the fire is out: now make sure nobody gets in again');
  return null;
}

/** From the first letter to the money. */
function money(drill: Drill): Next {
  const { last, world, mailsRead } = drill;
  const wrote = last.get('write');
  if (wrote === undefined) return next('write', 'AWS に早く知らせるほど、話が早く進みます', 'the sooner AWS knows, the sooner it moves');
  if (world.support.mails.length > mailsRead) return next('read', '返事が届いています', 'an answer has come');
  const mail = world.support.mails[mailsRead - 1];
  if (mail === undefined || wrote > mail.at) return waiting;
  return answering(mail.kind, mail.at, drill) ?? waiting;
}

const waiting = next('wait', '返事を待ちます', 'wait for the answer');

/** What the newest mail wants, before the person has answered it. Null: nothing. */
function answering(kind: MailKind, at: number, { last }: Drill): Next | null {
  const after = (word: StepWord, since: number): boolean => (last.get(word) ?? 0) > since;
  switch (kind) {
    case 'acknowledged':
    case 'handed-on':
      return null;
    case 'asks-to-secure':
    case 'not-done': {
      if (kind === 'not-done' && !after('harden', at)) return next('harden', 'AWS が挙げた点を終わらせます', 'finish what AWS has named');
      const changed = Math.max(last.get('contain') ?? 0, last.get('harden') ?? 0);
      if (!after('investigate', changed))
        return next('investigate', '止めたことが、記録に出ているはずです', 'the logs should now show what you stopped');
      if (!after('look', changed)) return next('look', 'すべてのリージョンに何も残っていないか見ます', 'see that nothing is left in any Region');
      if (!after('claim', changed)) return next('claim', '返してもらう額を、1行ずつ出します', 'work out line by line what to ask back');
      return next('write', '終わったことを、証拠と一覧を付けて返信します', 'answer that it is done, with the proof and the list');
    }
    case 'credited':
    case 'more-wanted':
      if (kind === 'more-wanted' && !after('claim', at)) return next('claim', 'AWS が料金の一覧を求めています', 'AWS wants the list of charges');
      if (kind === 'more-wanted') return next('write', '一覧を付けて返信します', 'answer with the list');
      if (last.get('dossier') === undefined) return next('dossier', '手元に残す記録を作ります', 'keep the whole story for your own records');
      return next('end', 'おわりです。結果を見ます', 'that is all: see how it went');
  }
}
