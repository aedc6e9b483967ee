/** What a collection asks the person before it fetches much or spends money. Nobody there is never a yes; then it says how to allow it. */
import type { Amount, CollectTools } from '../../../collect/live/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { countText } from '../../../words/number-format.ts';
import type { Cli } from '../../world.ts';
import { hostOf } from '../terminal.ts';

export interface LimitWish {
  /** Fetch trails' logs up to this size unasked. */
  readonly mostTrailBytes: number;
  /** Cost Explorer may be asked, at its price. */
  readonly cost: boolean;
}

/** US$0.01 a request. Source: AWS Cost Management pricing, read November 2026. */
const CENTS_A_REQUEST = 1;

export function askedLimits(cli: Cli, { mostTrailBytes, cost }: LimitWish): Pick<CollectTools, 'mayFetch' | 'mayPay'> {
  const host = hostOf(cli);
  return {
    mayFetch: async ({ files, bytes }) => {
      const said = amountWords({ files, bytes });
      host.notice(said);
      if (bytes <= mostTrailBytes) return true;
      const yes = await isYes(cli, FETCH_QUESTION);
      if (!yes) host.notice(notFetched(bytes));
      return yes;
    },
    mayPay: async ({ least, most }) => {
      const price = priceWords(least, most);
      if (cost) {
        host.notice({ ja: `Cost Explorer に聞きます: ${price.ja}。`, en: `Asking Cost Explorer: ${price.en}.` });
        return true;
      }
      return isYes(cli, {
        ja: `Cost Explorer で日ごとの料金も聞けます: ${price.ja}。聞きますか? [y/N] `,
        en: `Cost Explorer can tell the costs of each day: ${price.en}. Ask it? [y/N] `,
      });
    },
  };
}

async function isYes({ world, language }: Cli, question: Bilingual): Promise<boolean> {
  const answer = await world.ask(question[language]);
  return answer !== null && /^\s*(y|yes|はい)\s*$/i.test(answer);
}

const usd = (requests: number): string => {
  const cents = requests * CENTS_A_REQUEST;
  return `US$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
};

const priceWords = (least: number, most: number): Bilingual => ({
  ja: `${least}〜${most} 回、1 回 US$0.01、合わせて ${usd(least)}〜${usd(most)} を AWS が請求します`,
  en: `${least} to ${most} requests at US$0.01 each; AWS charges ${usd(least)} to ${usd(most)}`,
});

const megabytes = (bytes: number): string => `${countText(Math.max(1, Math.round(bytes / 1_000_000)))} MB`;

const amountWords = ({ files, bytes }: Amount): Bilingual => ({
  ja: `証跡のログ ${countText(files)} 個 (${megabytes(bytes)}) がまだ手元にありません。`,
  en: `Logs of trails not here yet: ${countText(files)} files (${megabytes(bytes)}).`,
});

const FETCH_QUESTION: Bilingual = {
  ja: '取り込みますか? (AWS の外への転送は月 100 GB まで無料、それを超えると 1 GB あたり約 US$0.1) [y/N] ',
  en: 'Fetch them? (Transfer out of AWS is free up to 100 GB a month, then about US$0.1 per GB) [y/N] ',
};

const notFetched = (bytes: number): Bilingual => ({
  ja: `取り込みませんでした。取り込むには: --most-mb ${Math.ceil(bytes / 1_000_000)}`,
  en: `Not fetched. To fetch them: --most-mb ${Math.ceil(bytes / 1_000_000)}`,
});
