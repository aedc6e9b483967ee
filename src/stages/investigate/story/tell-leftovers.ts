/** What is left at the end of the log: running things, open doors, and what nobody can tell from here. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Foothold, StorySentence } from '../findings.ts';
import { counted, listed, sentence } from './sentence.ts';
import { byType, footholdName, openFootholds, type StoryMatter } from './matter.ts';

export function tellLeftovers(matter: StoryMatter): StorySentence[] {
  return [...tellRunning(matter), ...tellDoors(matter), ...tellEnd(matter)];
}

function tellRunning(matter: StoryMatter): StorySentence[] {
  const burning = byType(matter.resources).filter(([type]) => resourceWords(type).burns);
  const left = burning.map(([type, own]) => [type, own.filter((one) => one.state !== 'deleted')] as const).filter(([, own]) => own.length > 0);
  const ids = left.flatMap(([, own]) => own.flatMap((one) => (one.createEventId === null ? [] : [one.createEventId])));
  if (burning.length === 0) return [];
  if (left.length === 0) {
    return [
      sentence(
        'fact',
        null,
        'Everything billable that the intruder made was deleted again by the end of the log.',
        '侵入者が作った課金対象は、ログの終わりまでにすべて削除されています。',
        burning.flatMap(([, own]) => own.flatMap((one) => one.createEventId ?? [])),
      ),
    ];
  }
  const en = listed(
    left.map(([type, own]) => counted(own.length, ...resourceWords(type).en)),
    5,
  ).en;
  const ja = listed(
    left.map(([type, own]) => `${resourceWords(type).ja} ${own.length}個`),
    5,
  ).ja;
  return [
    sentence(
      'fact',
      null,
      `The log shows no deletion of: ${en}. They may still be costing money.`,
      `次のものは削除された記録がなく、今も料金が発生しているおそれがあります: ${ja}。`,
      ids,
    ),
  ];
}

function tellDoors(matter: StoryMatter): StorySentence[] {
  const open = openFootholds(matter.footholds);
  if (open.length === 0) return [];
  const kinds = new Map<string, Foothold[]>();
  for (const one of open) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  const en = [...kinds].map(([kind, own]) => named(own, footholdName(kind).en));
  const ja = [...kinds].map(([kind, own]) => named(own, footholdName(kind).ja));
  return [
    sentence(
      'fact',
      null,
      `${counted(open.length, 'way', 'ways')} back in ${open.length === 1 ? 'is' : 'are'} not seen to be closed: ${listed(en, 4).en}.`,
      `再び入るための抜け道が${open.length}件、閉じられた記録がありません: ${listed(ja, 4).ja}。`,
      open.flatMap((one) => one.eventIds),
    ),
  ];
}

/** One is named; several of a kind are counted, because their names alone say nothing. */
const named = (own: readonly Foothold[], kind: string): string => (own.length === 1 ? `${kind} ${own[0]?.target ?? ''}` : `${kind} × ${own.length}`);

function tellEnd(matter: StoryMatter): StorySentence[] {
  return [
    sentence(
      'unknown',
      matter.coverage.to,
      'What happened after the last event of the log is not known. Look at the live account, in every region.',
      'ログの最後のイベントより後に何が起きたかは分かりません。実際のアカウントを、すべてのリージョンで確認してください。',
      [],
    ),
  ];
}
