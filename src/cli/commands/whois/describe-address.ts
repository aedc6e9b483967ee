/** An address explained to a person: what it is, whose, where, and what that means for a report. */
import { readSourceField } from '../../../knowledge/address-space/source-field.ts';
import type { SourceField } from '../../../knowledge/address-space/source-field.ts';
import { specialBlockOf } from '../../../knowledge/address-space/special-blocks.ts';
import type { IpFact } from '../../../ports/ip-facts.ts';
import type { Bilingual } from '../../../words/language.ts';
import { countryName, regionPlace } from '../../../words/place-names.ts';

export interface AddressDescription {
  /** Facts, each with source and date. */
  readonly facts: readonly Bilingual[];
  /** What to do with them. */
  readonly meaning: Bilingual;
}

/** @param packedDated date of the AWS list used, for saying "not AWS's" */
export function describeAddress(fact: IpFact, awsDated: string): AddressDescription {
  const field = readSourceField(fact.ip);
  if (field.form !== 'address') return describeOther(field);
  const special = specialBlockOf(field.address);
  if (special !== null) return { facts: [special.says], meaning: NOT_FOR_A_REPORT };
  const mapped = field.mapped ? [MAPPED] : [];
  return { facts: [...mapped, awsText(fact, awsDated), countryText(fact, field.address.family), ...networkText(fact)], meaning: meaningOf(fact) };
}

const MAPPED: Bilingual = { ja: 'IPv4 アドレスを IPv6 の形で書いたものです。', en: 'An IPv4 address written in IPv6 form.' };

function awsText({ aws }: IpFact, awsDated: string): Bilingual {
  if (aws === null)
    return {
      ja: `AWS のアドレスではありません (AWS が公開する一覧、${awsDated} 時点)`,
      en: `Not an AWS address (AWS's published list of ${awsDated})`,
    };
  const place = regionPlace(aws.region);
  const region =
    aws.region === 'GLOBAL'
      ? { ja: '全世界共通', en: 'worldwide' }
      : { ja: place ? `${aws.region} (${place.ja})` : aws.region, en: place ? `${aws.region} (${place.en})` : aws.region };
  return {
    ja: `AWS のアドレスです: ${aws.service === 'AMAZON' ? 'AWS 自身の設備' : aws.service}、${region.ja}、範囲 ${aws.prefix} (AWS が公開する一覧、${aws.dated} 時点)`,
    en: `An AWS address: ${aws.service === 'AMAZON' ? "AWS's own equipment" : aws.service}, ${region.en}, range ${aws.prefix} (AWS's published list of ${aws.dated})`,
  };
}

function countryText({ country, city }: IpFact, family: 4 | 6): Bilingual {
  if (country === null && family === 6) {
    return {
      ja: '国: 分かりません (同梱のデータは IPv4 だけです。--mmdb で手元のデータを使えます)',
      en: 'Country: unknown (the built-in data covers IPv4 only; --mmdb uses data of your own)',
    };
  }
  if (country === null) return { ja: '国: 分かりません', en: 'Country: unknown' };
  const name = countryName(country.code);
  const town = city === null ? '' : `, ${city.name}`;
  const from = `${country.source}, ${country.dated}`;
  return {
    ja: `国: ${name.ja}${town} (${from}。登録上の国で、使った人の居場所とは限りません)`,
    en: `Country: ${name.en}${town} (${from}; where the network is registered, not always where the person is)`,
  };
}

function networkText({ network }: IpFact): Bilingual[] {
  if (network === null) return [];
  const number = network.asn === null ? '' : `AS${network.asn} `;
  const text = `${number}${network.name} (${network.source}, ${network.dated})`;
  return [{ ja: `通信会社: ${text}`, en: `Network: ${text}` }];
}

const NOT_FOR_A_REPORT: Bilingual = {
  ja: '誰かを突き止める手がかりにはならず、どこへ届けても調べられません。',
  en: 'It does not lead to anyone, and no desk can look into it.',
};

function meaningOf({ aws }: IpFact): Bilingual {
  if (aws === null) {
    return {
      ja: 'AWS の不正利用フォーム (abuse) に届けても「AWS のネットワークではない」と返ってきます。返金とアカウントの相談は、サポートの「アカウントと請求」へ。',
      en: 'Do not send it to AWS\'s abuse form: the answer will be "not from our network". For the refund and the account, write to Support, "Account and billing".',
    };
  }
  if (aws.service === 'EC2') {
    return {
      ja: 'AWS の利用者なら誰でも借りられるアドレスです。身に覚えがなければ、AWS の不正利用フォーム (abuse) に、時刻 (UTC) を添えて届ける意味があります。自分のサーバーや VPN でないかも確かめてください。返金の窓口は別で、サポートの「アカウントと請求」です。',
      en: 'Any AWS customer can rent this address. If it is not yours, reporting it to AWS\'s abuse form with the times (UTC) is worthwhile. Check that it is not a server or VPN of your own. The refund is another desk: Support, "Account and billing".',
    };
  }
  return {
    ja: 'AWS のサービスが使うアドレスです。サービスがあなたの代わりに動いただけのこともあります。身に覚えのない操作なら、AWS の不正利用フォーム (abuse) に時刻 (UTC) を添えて届けられます。返金の窓口は別で、サポートの「アカウントと請求」です。',
    en: 'An address AWS\'s own services use. It may be a service working for you. If the call was not yours, AWS\'s abuse form accepts it with the times (UTC). The refund is another desk: Support, "Account and billing".',
  };
}

function describeOther(field: Exclude<SourceField, { form: 'address' }>): AddressDescription {
  switch (field.form) {
    case 'service-name':
      return {
        facts: [
          {
            ja: `アドレスではなく、AWS のサービス名 (${field.service}) です。`,
            en: `Not an address: the name of an AWS service (${field.service}).`,
          },
        ],
        meaning: {
          ja: 'AWS のサービスが、アカウントの誰かに代わって動いた記録です。誰がそのサービスを動かしたかを見てください (hikeshi investigate がたどります)。',
          en: 'An AWS service acted for someone in the account. What matters is who set that service in motion (hikeshi investigate follows it).',
        },
      };
    case 'aws-internal':
      return {
        facts: [{ ja: 'アドレスではなく、AWS の内部 (AWS Internal) を表します。', en: 'Not an address: it stands for AWS itself (AWS Internal).' }],
        meaning: {
          ja: 'AWS の中から、またはサインインした人の代わりにコンソールが呼んだ記録です。これだけで不正とは言えません。',
          en: 'The call came from inside AWS, or the console made it for a signed-in person. By itself it is no sign of an intruder.',
        },
      };
    case 'list':
      return {
        facts: [{ ja: `複数のアドレスが並んでいます: ${field.parts.join(' → ')}`, en: `Several addresses in a row: ${field.parts.join(' → ')}` }],
        meaning: {
          ja: '途中で中継 (プロキシ) を通った記録です。先頭は呼び出した側が自由に書けるので、証拠としては弱いものです。1つずつ調べてください。',
          en: 'The call passed through proxies. The first one is whatever the caller chose to write, so it is weak evidence. Look them up one at a time.',
        },
      };
    case 'block':
      return {
        facts: [{ ja: '1つのアドレスではなく、アドレスの範囲です。', en: 'A block of addresses, not one address.' }],
        meaning: { ja: '範囲の中のアドレスを1つ指定してください。', en: 'Give one address of it.' },
      };
    case 'anonymised':
      return {
        facts: [
          {
            ja: 'アドレスの形をしていますが、数字が変えられているか隠されています。',
            en: 'Shaped like an address, but its digits were changed or hidden.',
          },
        ],
        meaning: {
          ja: 'ログを共有した人が匿名にしたものと思われます。場所も持ち主も調べられません。元のログで調べてください。',
          en: 'Whoever shared the log seems to have anonymised it. It cannot be placed; use the original log.',
        },
      };
    case 'other':
      return {
        facts: [{ ja: 'IP アドレスとして読めません。', en: 'This cannot be read as an IP address.' }],
        meaning: { ja: '203.0.113.9 や 2001:db8::1 のような形で指定してください。', en: 'Write it like 203.0.113.9 or 2001:db8::1.' },
      };
  }
}
