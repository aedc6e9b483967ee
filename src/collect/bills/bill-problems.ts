/** What a reader of a bill must be told of it, in plain words: what was left out, cut off, rounded or guessed. */
import type { Bilingual } from '../../words/language.ts';
import { countText, counted } from '../../words/number-format.ts';
import type { LeftOutRow, RowFault } from './bill-rows.ts';

export interface ReadOutcome {
  readonly read: {
    readonly leftOut: number;
    readonly leftOutRows: readonly LeftOutRow[];
    readonly unreadableText: boolean;
    readonly brokenAccounts: boolean;
  };
  readonly stored: {
    readonly stored: number;
    readonly rejected: number;
    readonly rejectedRows: readonly { readonly row: number; readonly why: 'amount' | 'period' }[];
  };
  readonly facts: readonly { readonly rounded: number; readonly withoutAmount: number }[];
  readonly fault: 'truncated' | 'damaged' | 'expands-too-far' | null;
}

/** Of files that are no text read row by row. */
export const NOTHING_LEFT_OUT: ReadOutcome['read'] = { leftOut: 0, leftOutRows: [], unreadableText: false, brokenAccounts: false };

const ROWS_NAMED = 5;

export function billProblems({ read, stored, facts, fault }: ReadOutcome): Bilingual[] {
  const rejected = [...stored.rejectedRows, ...read.leftOutRows];
  const whys = ['cells', 'quotes', 'too-long', 'cut-off', 'amount', 'period'] as const;
  const told = whys.flatMap((why) => {
    const rows = rejected.filter((one) => one.why === why).map(({ row }) => row);
    return rows.length === 0 ? [] : [rowsLeftOut(why, rows)];
  });
  const unnamed = read.leftOut + stored.rejected - rejected.length;
  const rounded = facts.reduce((sum, one) => sum + one.rounded, 0);
  const without = facts.reduce((sum, one) => sum + one.withoutAmount, 0);
  return [
    ...(fault === null ? [] : [FAULTS[fault]]),
    ...told,
    ...(unnamed > 0 ? [moreLeftOut(unnamed)] : []),
    ...(stored.stored + stored.rejected + read.leftOut === 0 ? [NO_ROWS] : []),
    ...(read.unreadableText ? [UNREADABLE_TEXT] : []),
    ...(read.brokenAccounts ? [BROKEN_ACCOUNTS] : []),
    ...(rounded > 0 ? [roundedAmounts(rounded)] : []),
    ...(without > 0 ? [withoutAmount(without)] : []),
  ];
}

const FAULTS: Readonly<Record<Exclude<ReadOutcome['fault'], null>, Bilingual>> = {
  truncated: {
    ja: 'ファイルが途中で切れています。切れる前の行だけを数えました。もう一度ダウンロードして渡してください。',
    en: 'The file is cut off. Only the rows before the cut were counted. Download it again and give the whole file.',
  },
  damaged: {
    ja: 'ファイルの一部が壊れています。壊れる前の行だけを数えました。もう一度ダウンロードして渡してください。',
    en: 'Part of the file is damaged. Only the rows before the damage were counted. Download it again and give the whole file.',
  },
  'expands-too-far': {
    ja: '圧縮を解くと大きくなりすぎるため、途中で読むのをやめました。展開したファイルを渡してください。',
    en: 'The file unfolds to far more than a bill would, so reading stopped. Unpack it and give the unpacked file.',
  },
};

const NO_ROWS: Bilingual = {
  ja: '見出しだけで、料金の行が一つもありません。期間を確かめてください。',
  en: 'It has a heading and not one charge below it. Check which period it is of.',
};

const UNREADABLE_TEXT: Bilingual = {
  ja: '読めない文字がありました(「\uFFFD」にしました)。表計算ソフトで保存し直したファイルなら、AWS から落としたままのファイルか、「CSV UTF-8」形式で保存したものを渡してください。金額には影響しません。',
  en: 'Some characters could not be read and became “\uFFFD”. If the file was saved by a spreadsheet, give the one you downloaded from AWS, or save it as “CSV UTF-8”. Amounts are not affected.',
};

const BROKEN_ACCOUNTS: Bilingual = {
  ja: 'アカウント番号が「1.11122E+11」のような形に変わっており、元の番号が分かりません(表計算ソフトで開いて保存したためです)。AWS から落としたままのファイルを渡してください。',
  en: 'Account numbers stand there as “1.11122E+11” and cannot be known any more (a spreadsheet did that when it saved the file). Give the file as you downloaded it from AWS.',
};

const WHYS: Readonly<Record<RowFault | 'amount' | 'period', Bilingual>> = {
  cells: { ja: '列の数が見出しと合わない', en: 'has another number of cells than the heading' },
  quotes: { ja: '引用符(")の対応が合わない', en: 'has quotation marks that do not match' },
  'too-long': { ja: '長すぎる', en: 'is too long' },
  'cut-off': { ja: '途中で切れている', en: 'is cut off' },
  amount: { ja: '金額を数として読めない', en: 'tells an amount that is no number' },
  period: { ja: '請求期間も利用日も読めない', en: 'tells neither billing period nor date in a form that can be read' },
};

function rowsLeftOut(why: RowFault | 'amount' | 'period', rows: readonly number[]): Bilingual {
  const named = rows.slice(0, ROWS_NAMED).map(countText).join(', ');
  const more = rows.length > ROWS_NAMED;
  return {
    ja: `${WHYS[why].ja}行を ${countText(rows.length)} 行、数えずに除きました(${named} 行目${more ? 'ほか' : ''})。`,
    en: `${counted(rows.length, 'row')} not counted because ${rows.length === 1 ? 'it' : 'each'} ${WHYS[why].en} (row ${named}${more ? ', ...' : ''}).`,
  };
}

const moreLeftOut = (rows: number): Bilingual => ({
  ja: `ほかに ${countText(rows)} 行、読めない行を除きました。`,
  en: `${counted(rows, 'more row')} could not be read and ${rows === 1 ? 'was' : 'were'} left out.`,
});

const roundedAmounts = (lines: number): Bilingual => ({
  ja: `小数点以下が 12 桁を超える金額が ${countText(lines)} 件あり、12 桁に丸めました(偶数への丸め)。`,
  en: `${counted(lines, 'amount')} had more than 12 decimal places and ${lines === 1 ? 'was' : 'were'} rounded at the twelfth (half to even).`,
});

const withoutAmount = (lines: number): Bilingual => ({
  ja: `金額の書かれていない行が ${countText(lines)} 行あり、0 として数えました。`,
  en: `${counted(lines, 'row')} told no amount and ${lines === 1 ? 'was' : 'were'} counted as 0.`,
});
