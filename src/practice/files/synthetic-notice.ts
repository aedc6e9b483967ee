/** Says beside the files, in both languages, that nothing in them is real. */
export const syntheticNotice = (played: {
  readonly scenario: string;
  readonly seed: number;
  readonly accountId: string;
}): string => `SYNTHETIC PRACTICE DATA / 練習用の合成データ

These CloudTrail files were made by Hikeshi's practice account (story "${played.scenario}", number ${played.seed}).
Account ${played.accountId} does not exist. No person, company or network named by an address in them did any of this.

このCloudTrailファイルは、Hikeshiの練習用アカウントが作ったものです（物語「${played.scenario}」、番号${played.seed}）。
アカウント${played.accountId}は存在しません。記録に出てくるIPアドレスの持ち主は、ここに書かれたことと関係がありません。
`;
