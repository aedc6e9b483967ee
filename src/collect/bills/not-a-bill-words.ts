/** Files given by mistake: what they are, and where to get what is needed. Console names as of November 2026. */
import type { Bilingual } from '../../words/language.ts';

/** The way to a bill that every customer has, and the better one. */
const WHERE = {
  ja: 'AWS コンソールの「請求とコスト管理」→「請求書」で月を選び、「すべてを CSV でダウンロード」で保存したファイルを渡してください。「データエクスポート」で作った CUR 2.0 の CSV や Parquet があれば、そちらのほうが詳しく調べられます。',
  en: 'In the AWS console open “Billing and Cost Management” > “Bills”, choose the month, and give the file that “Download all to CSV” saves. If you have CSV or Parquet files of CUR 2.0 from “Data Exports”, those tell more.',
};

const told = (ja: string, en: string): Bilingual => ({ ja: `${ja}${WHERE.ja}`, en: `${en} ${WHERE.en}` });

export const NOT_A_BILL = {
  empty: told('中身が空のファイルです。', 'The file is empty.'),
  pdf: told(
    'PDF の請求書です。合計額しか読み取れず、どの料金が不正利用によるものか示せないため、明細のファイルが必要です。',
    'This is an invoice as PDF. It has only totals, so it cannot show which charges came from the intruder: the file with the single charges is needed.',
  ),
  html: told('ウェブページとして保存されたファイルです。', 'This is a saved web page.'),
  excel: told(
    'Excel のファイルです。Excel で開いて「CSV UTF-8」形式で保存し直すこともできますが、元のファイルを渡すほうが確実です。',
    'This is an Excel file. You can open it in Excel and save it as “CSV UTF-8”, but the original file is safer.',
  ),
  picture: told('画像のファイルです。', 'This is a picture.'),
  archive: {
    ja: '読めない形式の圧縮ファイルです。展開してから、中のファイルを渡してください。',
    en: 'This is an archive of a kind that cannot be read. Unpack it and give the files inside.',
  },
  cloudTrail: told(
    'CloudTrail のログ(操作の記録)で、請求の明細ではありません。「hikeshi investigate」に渡してください。請求には別のファイルが必要です。',
    'This is a CloudTrail log (what was done), not a bill. Give it to “hikeshi investigate”. A bill is another file.',
  ),
  otherJson: told('JSON ですが、請求の明細ではありません。', 'This is JSON, but not a bill.'),
  brokenJson: {
    ja: 'JSON の途中で終わっているか壊れています。もう一度ダウンロードするか、コマンドを実行し直して、出力をすべて保存してください。',
    en: 'The JSON ends too early or is damaged. Download it again, or run the command again and save all of its output.',
  },
  otherAnswer: told(
    'AWS の応答ですが、料金の一覧ではありません。Cost Explorer の「get-cost-and-usage」か「list-invoice-summaries」の出力が必要です。',
    'This is an answer of AWS, but not a list of charges: the output of “get-cost-and-usage” or “list-invoice-summaries” is needed.',
  ),
  otherTable: told('表ですが、請求の明細の列がありません。', 'This is a table, but its columns are not those of a bill.'),
  otherText: told('請求の明細ではない文書です。', 'This is some other text, not a bill.'),
  otherBinary: told('請求の明細として読める形式ではありません。', 'This is not a kind of file that a bill can be read from.'),
  damagedParquet: {
    ja: 'Parquet ファイルが途中で切れているか壊れています。もう一度ダウンロードしてください。',
    en: 'The Parquet file is cut off or damaged. Download it again.',
  },
  otherParquet: told('Parquet ファイルですが、請求の明細の列がありません。', 'This is a Parquet file, but its columns are not those of a bill.'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Keys of its JSON, headings of the console's table. */
const CLOUDTRAIL = /"?(eventVersion|eventSource|userIdentity)"?|^.{0,200}"?(Event (time|name)|イベント(名|時間|時刻))"?[,;\t]/i;

/** For a text that is no JSON and no bill we know. */
export function notABill(text: Buffer): Bilingual {
  const start = text.toString('utf8', 0, 20_000);
  if (start.trim() === '') return NOT_A_BILL.empty;
  if (CLOUDTRAIL.test(start)) return NOT_A_BILL.cloudTrail;
  return isTable(start) ? NOT_A_BILL.otherTable : NOT_A_BILL.otherText;
}

/** Its first two lines have as many separators as each other. */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  return [',', ';', '\t'].some((mark) => first.includes(mark) && first.split(mark).length === second.split(mark).length);
}
