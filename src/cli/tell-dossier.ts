/** The end of `report`: where the dossier lies and what to do with it, or the list of files for a program. */
import { dirname, join } from 'node:path';
import { shown } from '../stages/report/index.ts';
import type { WrittenDossier } from './wiring/dossier/dossier-of-case.ts';
import { jsonFile } from './wiring/write-results.ts';
import type { Cli } from './world.ts';

const W = {
  head: { ja: 'AWSへの報告書を作りました。', en: 'The dossier for AWS is written.' },
  read: { ja: '読む', en: 'Read' },
  paste: { ja: '問い合わせに貼る', en: 'Paste into the case' },
  attach: { ja: '問い合わせに添付する', en: 'Attach to the case' },
  more: { ja: 'そのほか', en: 'Besides' },
  leftOut: {
    'too-large': {
      ja: '{name} は 5 MB を超えるので添付できません (AWSの上限)。',
      en: '{name} is over 5 MB and cannot be attached (a limit of AWS).',
    },
    'too-many': { ja: '{name} は添付に入りません (3つまで)。', en: '{name} does not fit in (three files at most).' },
  },
} as const;

export function tellDossier({ world, language }: Cli, { casePath, files, attachments }: WrittenDossier, json: boolean): void {
  if (json) {
    world.stdout.write(jsonFile({ schema: 'hikeshi.dossier/1', case: casePath, files, attachments }));
    return;
  }
  const at = (path: string): string => shown(join(casePath, path));
  const row = (label: string, paths: readonly string[]): string =>
    paths.length === 0 ? '' : `${label}:\n${paths.map((path) => `  ${at(path)}\n`).join('')}`;
  const named = (pattern: RegExp): readonly string[] => files.map(({ path }) => path).filter((path) => pattern.test(path));
  const folders = [...new Set(named(/\.csv$/).map((path) => `${dirname(path)}/`))];
  world.stdout.write(
    [
      `${W.head[language]}\n`,
      row(W.read[language], named(/\.html$/)),
      row(
        W.attach[language],
        attachments.attach.map(({ name }) => name),
      ),
      ...attachments.leftOut.map(({ name, why }) => `  ${W.leftOut[why][language].replace('{name}', () => name)}\n`),
      row(W.paste[language], named(/short\.\w+\.txt$/)),
      row(W.more[language], [...named(/\.md$/), ...folders]),
    ].join(''),
  );
}
