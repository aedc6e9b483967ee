/** The end of `report`: where the dossier lies and what to do with it, or the list of files for a program. */
import { join } from 'node:path';
import type { WrittenDossier } from './wiring/dossier/dossier-of-case.ts';
import { jsonFile } from './wiring/write-results.ts';
import type { Cli } from './world.ts';

const W = {
  head: { ja: 'AWSへの報告書を作りました。', en: 'The dossier for AWS is written.' },
  read: { ja: '読む', en: 'Read' },
  paste: { ja: '問い合わせに貼る', en: 'Paste into the case' },
  more: { ja: 'そのほか', en: 'Besides' },
} as const;

export function tellDossier({ world, language }: Cli, { casePath, files }: WrittenDossier, json: boolean): void {
  if (json) {
    world.stdout.write(jsonFile({ schema: 'hikeshi.dossier/1', case: casePath, files }));
    return;
  }
  const at = (path: string): string => join(casePath, path);
  const named = (pattern: RegExp): string =>
    files
      .filter(({ path }) => pattern.test(path))
      .map(({ path }) => at(path))
      .join('\n  ');
  const row = (label: string, paths: string): string => (paths === '' ? '' : `${label}:\n  ${paths}\n`);
  world.stdout.write(
    [
      `${W.head[language]}\n`,
      row(W.read[language], named(/\.html$/)),
      row(W.paste[language], named(/short\.\w+\.txt$/)),
      row(W.more[language], named(/\.(md|csv)$/)),
    ].join(''),
  );
}
