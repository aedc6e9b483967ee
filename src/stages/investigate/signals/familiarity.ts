/**
 * How much a hand looks like the owner's known hands, or unlike them: network, country, client, days, MFA (signals S17, S18, S19).
 * An address alone never decides: these weights stay below what is needed to call anyone an intruder. Hiding it is an act, and counts as harm.
 */
import { isTorExit } from '../../../knowledge/tor-exits.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

export function familiarity(hands: readonly Hand[], history: History): Evidence[] {
  return hands.filter((hand) => hand.nature === 'direct').flatMap((hand) => ofHand(hand, history));
}

function ofHand(hand: Hand, history: History): Evidence[] {
  const known = history.of(hand.account);
  const say = (signal: string, weight: number, en: string, ja: string): Evidence => ({
    handId: hand.id,
    signal,
    weight,
    sort: weight < 0 ? 'familiar' : 'strange',
    says: { en, ja },
    eventIds: [hand.firstEventId],
  });
  const found: Evidence[] = [];
  if (history.isRooted(hand)) {
    found.push(
      say(
        'long-known',
        hand.days >= 10 ? -4 : -3,
        `Seen on ${hand.days} different days since the start of the log: a habit of this account.`,
        `ログの始まりから${hand.days}日にわたって現れており、このアカウントで普段から行われている操作です。`,
      ),
    );
  } else if (history.isHabit(hand)) {
    found.push(
      say(
        'habit',
        -2.5,
        'This identity has long worked from this country with this program; only the address changes.',
        'この利用者は以前からこの国で同じプログラムを使っており、アドレスだけが変わっています。',
      ),
    );
  } else if (known.rooted.length > 0 && hand.where !== null) {
    found.push(...network(hand, history, say));
    if (!known.clients.has(hand.client)) {
      found.push(
        say(
          'S17',
          0.5,
          `This program (${hand.client}) was not among those used before.`,
          `これまで使われていなかったプログラムです（${hand.client}）。`,
        ),
      );
    }
  }
  if (hand.clientKind === 'attack-tool') {
    found.push(
      say('S17', 2, `The program names itself as an attack tool: ${hand.client}.`, `攻撃用ツールの名前を名乗るプログラムです（${hand.client}）。`),
    );
  }
  if (isTorExit(hand.ip) && !history.isHabit(hand)) {
    found.push({
      ...say(
        'S18-tor',
        1.5,
        'Calls through Tor, a network that hides where somebody is.',
        '居場所を隠すための匿名ネットワーク「Tor」を通した操作です。',
      ),
      sort: 'harm',
    });
  }
  if (hand.mfaEvents > 0) {
    found.push(say('mfa', -1.5, 'Signed in with a second factor (MFA).', '二要素認証（MFA）を通ってサインインしています。'));
  }
  return found;
}

type Say = (signal: string, weight: number, en: string, ja: string) => Evidence;

function network(hand: Hand, history: History, say: Say): Evidence[] {
  const known = history.of(hand.account);
  const { near = '', wide = '' } = hand.where ?? {};
  if (known.near.has(near)) {
    return [
      say(
        'known-network',
        // As heavy as a habit: only what hardly any owner does is an accusation from the owner's own network. Malware on a PC calls from there too.
        -2.5,
        `Calls from a network the owner has used since the start of the log (${near}).`,
        `ログの始まりから使われているネットワーク（${near}）からの操作です。`,
      ),
    ];
  }
  if (known.wide.has(wide)) {
    return [
      say(
        'known-network',
        -1,
        `Calls from the neighbourhood of a network the owner uses (${wide}).`,
        `普段使われているネットワークの近く（${wide}）からの操作です。`,
      ),
    ];
  }
  const country = hand.fact?.country?.code ?? null;
  const usual = history.knowsCountry(hand);
  if (usual === false && known.countries.size + known.awsCountries.size > 0) {
    if (known.roamedCountries.has(country ?? '')) {
      return [
        say(
          'S18',
          // A person does not come from where only programs run.
          hand.clientKind === 'browser' ? 2 : 1.5,
          `First calls ever from this network; from this country (${country}) only programs that change their address all the time have called before.`,
          `このネットワークからの操作は初めてです。この国（${country}）からは、アドレスが常に変わるプログラム（自動ビルドなど）だけが使われていました。`,
        ),
      ];
    }
    return [
      say(
        'S18',
        2,
        `First calls ever from this network and from this country (${country}).`,
        `このネットワークからも、この国（${country}）からも、これまで操作されたことがありません。`,
      ),
    ];
  }
  if (usual === true) {
    return [
      say(
        'S18',
        0.25,
        'First calls ever from this network, though from a country the owner uses.',
        'このネットワークからの操作は初めてですが、普段と同じ国からのものです。',
      ),
    ];
  }
  return [say('S18', 1, 'First calls ever from this network.', 'このネットワークからの操作は、これまでありませんでした。')];
}
