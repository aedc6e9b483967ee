/** A monitor for unusual spending, with somebody who hears of it. AWS charges for the question. */
import { reach, reachTexts } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { bestHeard, subscriberHeard, UNCONFIRMED } from '../../reads/alerts.ts';
import { ANOMALY_MONITORS, ANOMALY_SUBSCRIPTIONS, ANOMALY_TOPICS } from '../../reads/guards.ts';
import { items, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const costAnomalies = check({
  id: 'cost-anomalies',
  urgency: 'good',
  step: 'billing-alarm-set',
  reads: { monitors: ANOMALY_MONITORS, subscriptions: ANOMALY_SUBSCRIPTIONS, topics: ANOMALY_TOPICS },
  judge: ({ monitors, subscriptions, topics }) => {
    const from = [...monitors, ...subscriptions, ...topics];
    if (!whole(monitors) || !whole(subscriptions)) return [];
    const arns = new Set(items(monitors, 'AnomalyMonitors[].MonitorArn').map(({ value }) => value));
    if (arns.size === 0) return [failed({ ja: '異常検知がありません。', en: 'There is no anomaly monitor.' }, from)];
    const heard = bestHeard(
      items(subscriptions, 'AnomalySubscriptions[]')
        .filter(({ value }) => reachTexts(value, 'MonitorArnList[]').some((arn) => arns.has(arn)))
        .flatMap(({ value }) => reach(value, 'Subscribers[]').map((who) => subscriberHeard(who, topics))),
    );
    switch (heard) {
      case 'heard':
        return [passed({ ja: '異常検知が知らせてくれます。', en: 'An anomaly monitor tells somebody.' }, from)];
      case 'unconfirmed':
        return [failed(UNCONFIRMED, from)];
      case 'nobody':
        return [failed({ ja: '異常検知はありますが、誰にも知らせません。', en: 'There is a monitor, but it tells nobody.' }, from)];
      case null:
        return [];
    }
  },
  words,
  fix,
});
