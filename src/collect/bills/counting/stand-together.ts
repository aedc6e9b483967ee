/** The files of one shape in one period, in the order in which they are believed. Parts of one export are taken to be of one age. */
import { grouped } from './grouped.ts';
import type { CountedFile, Portion } from './portion.ts';
import { ageRank, compareRanks, stretchOf, type Rank } from './rank.ts';

/** All that one file tells of one period of one payer. */
export interface FileOfPeriod {
  readonly file: CountedFile;
  readonly portions: readonly Portion[];
}

/** By format and shape, each best first: finer, then newer by export, then newer by file, then in an order that is always the same. */
export function shapesOf(portions: readonly Portion[]): FileOfPeriod[][] {
  const shapes = grouped(portions, ({ file }) => `${file.format} ${file.shape}`);
  return [...shapes.values()].map(bestFirst);
}

function bestFirst(portions: readonly Portion[]): FileOfPeriod[] {
  const exports = grouped(portions, ({ file }) => exportName(file.name));
  return [...grouped(portions, ({ file }) => file).entries()]
    .map(([file, own]): readonly [FileOfPeriod, Rank] => [
      { file, portions: own },
      [stretchOf(own), ...ageRank(exports.get(exportName(file.name)) ?? own), ...ageRank(own), file.sha256],
    ])
    .sort(([, a], [, b]) => compareRanks(a, b))
    .map(([one]) => one);
}

/** The name without its part number and endings: `.../20251203T040000Z/cur-00002.csv.gz` -> `.../20251203T040000Z/cur`. */
const exportName = (name: string): string => name.replace(/(\.(csv|txt|gz|zip|parquet|snappy))+$/i, '').replace(/[-_.]\d{1,5}$/, '');
