/** One word per idea for who did something, and how sure we are; the same in every section and output. */
import type { ActorKind, CaseVerdict, KeyPart, StorySentence, Verdict } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Tone } from '../document/inline.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, Bilingual>> = {
  attacker: { ja: '侵入者', en: 'Intruder' },
  consequence: { ja: '侵入の結果', en: 'Result of the intrusion' },
  unclear: { ja: '未確定', en: 'Unclear' },
  owner: { ja: 'あなた', en: 'You' },
  service: { ja: 'AWSの自動処理', en: 'AWS itself' },
};

/** Order in which verdicts are always listed: what matters most first. */
export const VERDICT_ORDER: readonly Verdict[] = ['attacker', 'consequence', 'unclear', 'owner', 'service'];

interface ActorWords {
  readonly words: Bilingual;
  readonly tone: Tone;
}

const ACTOR_WORDS: Readonly<Record<ActorKind, ActorWords>> = {
  attacker: { words: { ja: '侵入者', en: 'Intruder' }, tone: 'attacker' },
  unclear: { words: { ja: '未確定', en: 'Unclear' }, tone: 'unclear' },
  'third-party': { words: { ja: '外部の会社', en: 'Outside company' }, tone: 'service' },
  owner: { words: { ja: 'あなた', en: 'You' }, tone: 'owner' },
  service: { words: { ja: 'AWSの自動処理', en: 'AWS itself' }, tone: 'service' },
};

const SUSPECTED: ActorWords = { words: { ja: '侵入者の疑い', en: 'Suspected intruder' }, tone: 'attacker' };

/** Nobody is called the intruder where the case is no more than suspicious. */
export const actorWords = (kind: ActorKind, verdict: CaseVerdict['kind']): ActorWords =>
  kind === 'attacker' && verdict === 'suspicious' ? SUSPECTED : ACTOR_WORDS[kind];

export const KEY_PART_WORDS: Readonly<Record<KeyPart, Bilingual>> = {
  entry: { ja: '侵入に使われた鍵', en: 'the key they came in with' },
  created: { ja: '侵入者が作った鍵', en: 'made by the intruder' },
  session: { ja: '一時的な鍵', en: 'a temporary key' },
  'stolen-instance': { ja: 'サーバーから盗まれた一時的な鍵', en: 'a temporary key stolen from a server' },
  owner: { ja: 'あなたの鍵', en: 'your key' },
};

export const CERTAINTY_WORDS: Readonly<Record<StorySentence['certainty'], Bilingual>> = {
  fact: { ja: '記録にある事実', en: 'In the log' },
  inference: { ja: '推測', en: 'Concluded' },
  unknown: { ja: '分からないこと', en: 'Not known' },
};

export const OUTCOME_WORDS: Readonly<Record<'succeeded' | 'denied' | 'failed', { readonly words: Bilingual; readonly tone: Tone }>> = {
  succeeded: { words: { ja: '成功', en: 'Succeeded' }, tone: 'bad' },
  denied: { words: { ja: '拒否された', en: 'Refused' }, tone: 'good' },
  failed: { words: { ja: '失敗', en: 'Failed' }, tone: 'good' },
};

export const STATE_WORDS: Readonly<Record<'alive' | 'deleted' | 'unknown' | 'open' | 'closed', { readonly words: Bilingual; readonly tone: Tone }>> =
  {
    alive: { words: { ja: '残っている', en: 'Still there' }, tone: 'bad' },
    deleted: { words: { ja: '削除済み', en: 'Deleted' }, tone: 'good' },
    unknown: { words: { ja: '要確認', en: 'Needs a look' }, tone: 'warn' },
    open: { words: { ja: '開いたまま', en: 'Still open' }, tone: 'bad' },
    closed: { words: { ja: '閉じている', en: 'Closed' }, tone: 'good' },
  };
