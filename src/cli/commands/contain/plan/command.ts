/** `hikeshi contain plan` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { containFlags, yesNo, type ContainFlags } from '../contain-flags.ts';

export interface ContainPlanFlags extends ContainFlags {
  readonly keepMachines: boolean;
  readonly snapshot: boolean;
  readonly remove: boolean;
  readonly script: boolean;
  readonly policy: boolean;
  readonly undoPolicy: boolean;
  readonly verifyPolicy: boolean;
}

export const containPlanCommand = (language: Language) =>
  buildCommand<ContainPlanFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runContainPlan,
    parameters: {
      flags: {
        ...containFlags(language, {
          ja: '要約の代わりに hikeshi.plan/1 の JSON を出す',
          en: 'Print the plan (hikeshi.plan/1) as JSON instead of the summary',
        }),
        keepMachines: yesNo(
          language,
          'サーバーを消さずに停止する (ディスクの料金は続く)',
          'Stop machines instead of ending them (their disks go on costing)',
        ),
        snapshot: yesNo(
          language,
          'サーバーを消す前にディスクのコピーを取る手順を加える (コピーには料金がかかる)',
          'Add steps that copy the disks of machines before they go (copies cost)',
        ),
        remove: yesNo(
          language,
          '最後に、侵入者が作って止め終わったユーザー、ロール、キーなどを消す手順を加える (元に戻せない)',
          'Add, at the very end, steps that delete the users, roles, keys and the like that the intruder made and that are powerless by then (cannot be taken back)',
        ),
        script: yesNo(
          language,
          '要約の代わりに、同じことをする AWS CLI のスクリプトを出す',
          'Print a script of AWS CLI commands that does the same, instead of the summary',
        ),
        policy: yesNo(
          language,
          '要約の代わりに、実行に必要な最小の IAM ポリシーを出す',
          'Print the least IAM policy that applying needs, instead of the summary',
        ),
        undoPolicy: yesNo(
          language,
          '要約の代わりに、元に戻すのに必要な最小の IAM ポリシーを出す',
          'Print the least IAM policy that taking back needs, instead of the summary',
        ),
        verifyPolicy: yesNo(
          language,
          '要約の代わりに、計画を作るのと確かめるのに必要な、見るだけの IAM ポリシーを出す',
          'Print the read-only IAM policy that planning and verifying need, instead of the summary',
        ),
      },
    },
    docs: {
      brief: {
        ja: '侵入者を止める計画を作る (見るだけ。何も変えない)',
        en: 'Make a plan that stops the intruder (only looks, changes nothing)',
      }[language],
    },
  });
