/** Countries and AWS regions by the names people know them by. */
import type { Bilingual } from './language.ts';

const countries = { ja: new Intl.DisplayNames('ja', { type: 'region', style: 'short' }), en: new Intl.DisplayNames('en', { type: 'region' }) };

/** `United States` / `アメリカ合衆国` for an ISO 3166-1 alpha-2 code; "unknown" for null or anything that is no such code. */
export function countryName(code: string | null): Bilingual {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return { ja: '国は不明', en: 'country unknown' };
  return { ja: countries.ja.of(code) ?? code, en: countries.en.of(code) ?? code };
}

/** Where a region is. Source: AWS "Regions and Availability Zones" (region names as the console shows them). */
const REGION_PLACES: Readonly<Record<string, Bilingual>> = {
  'us-east-1': { ja: 'バージニア北部', en: 'N. Virginia' },
  'us-east-2': { ja: 'オハイオ', en: 'Ohio' },
  'us-west-1': { ja: '北カリフォルニア', en: 'N. California' },
  'us-west-2': { ja: 'オレゴン', en: 'Oregon' },
  'af-south-1': { ja: 'ケープタウン', en: 'Cape Town' },
  'ap-east-1': { ja: '香港', en: 'Hong Kong' },
  'ap-east-2': { ja: '台北', en: 'Taipei' },
  'ap-south-1': { ja: 'ムンバイ', en: 'Mumbai' },
  'ap-south-2': { ja: 'ハイデラバード', en: 'Hyderabad' },
  'ap-northeast-1': { ja: '東京', en: 'Tokyo' },
  'ap-northeast-2': { ja: 'ソウル', en: 'Seoul' },
  'ap-northeast-3': { ja: '大阪', en: 'Osaka' },
  'ap-southeast-1': { ja: 'シンガポール', en: 'Singapore' },
  'ap-southeast-2': { ja: 'シドニー', en: 'Sydney' },
  'ap-southeast-3': { ja: 'ジャカルタ', en: 'Jakarta' },
  'ap-southeast-4': { ja: 'メルボルン', en: 'Melbourne' },
  'ap-southeast-5': { ja: 'マレーシア', en: 'Malaysia' },
  'ap-southeast-6': { ja: 'ニュージーランド', en: 'New Zealand' },
  'ap-southeast-7': { ja: 'タイ', en: 'Thailand' },
  'ca-central-1': { ja: 'カナダ中部', en: 'Canada Central' },
  'ca-west-1': { ja: 'カルガリー', en: 'Calgary' },
  'eu-central-1': { ja: 'フランクフルト', en: 'Frankfurt' },
  'eu-central-2': { ja: 'チューリッヒ', en: 'Zurich' },
  'eu-north-1': { ja: 'ストックホルム', en: 'Stockholm' },
  'eu-south-1': { ja: 'ミラノ', en: 'Milan' },
  'eu-south-2': { ja: 'スペイン', en: 'Spain' },
  'eu-west-1': { ja: 'アイルランド', en: 'Ireland' },
  'eu-west-2': { ja: 'ロンドン', en: 'London' },
  'eu-west-3': { ja: 'パリ', en: 'Paris' },
  'il-central-1': { ja: 'テルアビブ', en: 'Tel Aviv' },
  'me-central-1': { ja: 'アラブ首長国連邦', en: 'UAE' },
  'me-south-1': { ja: 'バーレーン', en: 'Bahrain' },
  'me-west-1': { ja: 'サウジアラビア', en: 'Saudi Arabia' },
  'mx-central-1': { ja: 'メキシコ中部', en: 'Mexico Central' },
  'sa-east-1': { ja: 'サンパウロ', en: 'São Paulo' },
  'sa-west-1': { ja: 'チリ', en: 'Chile' },
};

/** The place of a region, or null for one we do not know (shown by its code alone). */
export const regionPlace = (region: string): Bilingual | null => (Object.hasOwn(REGION_PLACES, region) ? (REGION_PLACES[region] ?? null) : null);

/**
 * `東京 ap-northeast-1` / `Tokyo (ap-northeast-1)`: Japanese sentences set it in brackets themselves. The code alone where the place is not known, and said so where
 * there is no code.
 */
export function regionInWords(region: string): Bilingual {
  if (region === '') return { ja: 'リージョン不明', en: 'an unknown Region' };
  const place = regionPlace(region);
  return place === null ? { ja: region, en: region } : { ja: `${place.ja} ${region}`, en: `${place.en} (${region})` };
}
