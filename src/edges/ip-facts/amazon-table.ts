/** Amazon's ranges: the list packed into the program, or a newer ip-ranges.json the person downloaded. */
import { readFileSync } from 'node:fs';
import { amazonRangesFromJson } from '../../knowledge/address-space/amazon-ranges.ts';
import type { AmazonRanges } from '../../knowledge/address-space/amazon-ranges.ts';
import { PACKED_AMAZON_RANGES } from '../../knowledge/address-space/amazon-ranges.generated.ts';
import { unpackRanges } from '../../knowledge/address-space/packed-ranges.ts';
import type { Reachable } from '../../knowledge/json-reach.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';

/** About 3 ms. */
export function packedAmazonRanges(): AmazonRanges {
  const table = unpackRanges(PACKED_AMAZON_RANGES, (label) => {
    const [region = 'GLOBAL', service = 'AMAZON'] = label.split(' ');
    return { region, service };
  });
  return { table, dated: PACKED_AMAZON_RANGES.dated };
}

/** @throws HikeshiProblem `aws-ranges-unreadable` (yours) when the file is missing or is not Amazon's ip-ranges.json. */
export function amazonRangesFromFile(file: string): AmazonRanges {
  let ranges: AmazonRanges | null;
  try {
    ranges = amazonRangesFromJson(JSON.parse(readFileSync(file, 'utf8')) as Reachable);
  } catch (error) {
    throw unreadable(error);
  }
  if (ranges === null) throw unreadable(undefined);
  return ranges;
}

const unreadable = (cause: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'aws-ranges-unreadable',
    'you',
    {
      ja: '--aws-ranges のファイルを読めません。https://ip-ranges.amazonaws.com/ip-ranges.json を保存したファイルを指定してください。指定しなければ、同梱の一覧を使います。',
      en: 'Cannot read the file given to --aws-ranges. Give it https://ip-ranges.amazonaws.com/ip-ranges.json as saved from a browser. Without the option the built-in list is used.',
    },
    cause,
  );
