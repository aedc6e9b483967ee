/** Somebody beside the account mail hears at once when AWS finds a key of the account in public: a rule of EventBridge and a reader behind it. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed, type Line } from '../../check.ts';
import { topicHeard, UNCONFIRMED } from '../../reads/alerts.ts';
import { hearsOfExposedKeys } from '../../reads/exposed-key-rules.ts';
import { HEALTH_RULES, HEALTH_TARGETS, HEALTH_TOPICS } from '../../reads/guards.ts';
import type { Reading } from '../../reads/read.ts';
import { items, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const exposedKeyAlarm = check({
  id: 'exposed-key-alarm',
  urgency: 'good',
  step: 'other-prevention',
  reads: { rules: HEALTH_RULES, targets: HEALTH_TARGETS, topics: HEALTH_TOPICS },
  judge: ({ rules, targets, topics }) => {
    const hearing = items(rules, 'Rules[]').filter(({ value }) => hearsOfExposedKeys(value));
    if (hearing.length === 0) return whole(rules) ? [failed({ ja: '知らせるルールがありません。', en: 'No rule tells of it.' }, rules)] : [];
    const lines = hearing.flatMap(({ value }) => judged(reachText(value, 'Name') ?? '', rules, targets, topics));
    const good = lines.filter(({ state }) => state === 'pass');
    return good.length > 0 ? good : lines;
  },
  words,
  fix,
});

function judged(name: string, rules: readonly Reading[], targets: readonly Reading[], topics: readonly Reading[]): readonly Line[] {
  const own = targets.find(({ subject }) => subject === name);
  if (own === undefined || own.refused !== null) return [];
  const arns = items([own], 'Targets[].Arn').flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const from = [...rules, own, ...topics.filter(({ subject }) => subject !== null && arns.includes(subject))];
  const options = { subject: name };
  const elsewhere = arns.find((arn) => !arn.includes(':sns:'));
  if (elsewhere !== undefined)
    return [
      passed(
        { ja: `${name}: ${elsewhere} に届きます (読む人がいるか確かめてください)`, en: `${name}: goes to ${elsewhere} (see that somebody reads it)` },
        from,
        options,
      ),
    ];
  const heard = arns.map((arn) => topicHeard(topics, arn));
  if (heard.includes('heard')) return [passed({ ja: `${name}: 読む人に届きます`, en: `${name}: reaches a reader` }, from, options)];
  if (heard.includes('unconfirmed')) return [failed({ ja: `${name}: ${UNCONFIRMED.ja}`, en: `${name}: ${UNCONFIRMED.en}` }, from, options)];
  return heard.includes(null) ? [] : [failed({ ja: `${name}: 誰にも届きません`, en: `${name}: reaches nobody` }, from, options)];
}
