/** The findings as a story a beginner can follow: what is fact, what is our inference, what nobody can know from these logs. */
import type { Actor, Coverage, EntryHypothesis, StorySentence } from '../findings.ts';
import { ENTRY_WORDS } from '../entry/entry-kinds.ts';
import type { StoryMatter } from './matter.ts';
import { tellCleanUp } from './tell-clean-up.ts';
import { tellDeeds } from './tell-deeds.ts';
import { tellLeftovers } from './tell-leftovers.ts';
import { counted, listed, placed, sentence, shortPrincipal } from './sentence.ts';

export function tellStory(matter: StoryMatter): StorySentence[] {
  const attackers = matter.actors.filter((actor) => actor.kind === 'attacker');
  return [
    ...tellCoverage(matter.coverage),
    ...(attackers.length === 0
      ? tellNobody(matter)
      : [...tellBeginning(matter, attackers), ...tellDeeds(matter), ...tellCleanUp(matter.cleanUp), ...tellLeftovers(matter)]),
    ...(matter.coverage.events.unique === 0 ? [] : tellLacking(matter.coverage.kindsMissing)),
  ];
}

function tellCoverage(coverage: Coverage): StorySentence[] {
  const { unique } = coverage.events;
  if (unique === 0) {
    return [
      sentence(
        'unknown',
        null,
        'No CloudTrail events could be read, so nothing can be said about this account.',
        'CloudTrailのイベントを1件も読み取れませんでした。このアカウントについては何も判断できません。',
        [],
      ),
    ];
  }
  const holds = sentence(
    'fact',
    coverage.from,
    `The log holds ${counted(unique, 'event', 'events')} from ${counted(coverage.regions.length, 'region', 'regions')}.`,
    `ログには${coverage.regions.length}リージョン、${unique.toLocaleString('en-US')}件のイベントがあります。`,
    [],
  );
  return [holds];
}

/** What a whole log would hold and this one does not, because of how it was downloaded. */
function tellLacking(kindsMissing: readonly string[]): StorySentence[] {
  const told: StorySentence[] = [];
  if (kindsMissing.includes('reads')) {
    told.push(
      sentence(
        'unknown',
        null,
        'Calls that only look are not in this log, so what was looked at cannot be told.',
        '「見るだけ」の操作はこのログに含まれていないため、何を見られたかは分かりません。',
        [],
      ),
    );
  }
  if (kindsMissing.includes('parameters')) {
    told.push(
      sentence(
        'unknown',
        null,
        'The details of each call (numbers, sizes, names) are not in this log, as is always so with the CSV the console downloads. Part of what an intruder does shows only in them.',
        '各操作の詳しい内容（台数・大きさ・名前など）はこのログに含まれていません（コンソールのCSVでは、いつもそうです）。侵入者の操作には、詳しい内容を見ないと分からないものがあります。',
        [],
      ),
    );
  }
  return told;
}

function tellNobody(matter: StoryMatter): StorySentence[] {
  if (matter.coverage.events.unique === 0) return [];
  const unclear = matter.actors.filter((actor) => actor.kind === 'unclear').length;
  return unclear === 0
    ? [
        sentence(
          'inference',
          null,
          'Nothing in it looks like an intruder. This holds only for what the log contains.',
          '侵入者と思われる操作は見つかりませんでした。ただし、このログに含まれる範囲に限ります。',
          [],
        ),
      ]
    : [
        sentence(
          'unknown',
          null,
          `No one can be called an intruder, but ${counted(unclear, 'activity needs', 'activities need')} your answer: was it you?`,
          `侵入者と断定できる操作はありませんが、${unclear}件はご本人の操作かどうか確認が必要です。`,
          matter.actors.filter((actor) => actor.kind === 'unclear').flatMap((actor) => actor.reasons.flatMap((reason) => reason.eventIds)),
        ),
      ];
}

function tellBeginning(matter: StoryMatter, attackers: readonly Actor[]): StorySentence[] {
  const [entry] = matter.entry;
  const told: StorySentence[] = [];
  if (matter.first !== null) {
    const actor = attackers.find((one) => one.firstSeen === matter.first?.time) ?? attackers[0];
    // Of several addresses the one that called first; in a log without it, whichever are known.
    const addresses = actor?.addresses ?? [];
    const earliest = addresses.filter((address) => address.firstSeen === matter.first?.time).slice(0, 1);
    const where = listed((earliest.length > 0 ? earliest : addresses.slice(0, 3)).map(placed), 3);
    const who = shortPrincipal(entry?.principal ?? actor?.principals[0] ?? '?');
    const key = entry?.accessKeyId ?? null;
    told.push(
      sentence(
        'fact',
        matter.first.time,
        `The first call that we take for the intruder's was made as ${who}${key === null ? '' : ` with the key ${key}`}${where.en === '' ? '' : ` from ${where.en}`}.`,
        `侵入者のものと考えられる最初の操作は、${who}${key === null ? '' : `のキー ${key}`} を使い${where.ja === '' ? '' : `、${where.ja} から`}行われました。`,
        [matter.first.eventId],
      ),
    );
  }
  told.push(...tellReasons(attackers, matter.first?.time ?? null));
  if (entry !== undefined) told.push(...tellEntry(entry));
  return told;
}

/** Reasons that tell who or from where; the others tell what was done. */
const ABOUT_WHO = /^(S1|S2|S17|S18.*|S19|S24|instance-credential|ci-subject)$/;
/** What follows from another hand being the intruder convinces nobody who is not convinced of that. */
const FOLLOWS = /^(S26|S19-guess|same-.*)$/;

/** The heaviest reason of who and from where, and the heaviest of what was done: together they convince, and three alarms of one sort do not. */
function tellReasons(attackers: readonly Actor[], time: string | null): StorySentence[] {
  const sorted = attackers
    .flatMap((actor) => actor.reasons.filter((reason) => reason.direction === 'for' && !FOLLOWS.test(reason.signal)))
    .toSorted((a, b) => b.weight - a.weight);
  const who = sorted.find((reason) => ABOUT_WHO.test(reason.signal));
  const what = sorted.find((reason) => !ABOUT_WHO.test(reason.signal));
  const told = [who, what].filter((reason) => reason !== undefined);
  const [first, second] = told.length === 2 ? told : sorted.slice(0, 2);
  if (first === undefined) return [];
  const en = second === undefined ? first.en : `(1) ${first.en} (2) ${second.en}`;
  const ja = second === undefined ? first.ja : `(1) ${first.ja} (2) ${second.ja}`;
  const ids = [first, second].flatMap((reason) => reason?.eventIds ?? []);
  return [sentence('inference', time, `Why we think it was not you: ${en}`, `ご本人ではないと考える理由: ${ja}`, ids)];
}

function tellEntry(entry: EntryHypothesis): StorySentence[] {
  const words = ENTRY_WORDS[entry.kind];
  const cited = entry.for.flatMap((one) => one.eventIds);
  return [
    sentence('inference', null, `Most likely way in: ${words.title.en}.`, `最も可能性の高い侵入経路: ${words.title.ja}。`, cited),
    sentence('unknown', null, words.cannotShow.en, words.cannotShow.ja, []),
  ];
}
