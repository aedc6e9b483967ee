/** Asks everything the checks need, each question once, many at a time. */
import { awsService } from '../../../knowledge/aws-calls/index.ts';
import type { Readings } from '../judging/judge.ts';
import { ancestry, type Read, type Reading } from '../reads/read.ts';
import { ask, type Asker, type Put } from './ask.ts';
import { inParallel } from './in-parallel.ts';

const AT_A_TIME = 16;

export interface Reported {
  /** Questions answered so far, and asked so far; the second grows while answers lead to further questions. */
  readonly done: number;
  readonly total: number;
}

/** @param regions those switched on for the account */
export async function readAccount(
  asker: Asker,
  reads: readonly Read[],
  regions: readonly string[],
  progress: (state: Reported) => void = () => undefined,
): Promise<Readings> {
  const readings = new Map<Read, readonly Reading[]>();
  const waiting = new Set(reads.flatMap(ancestry));
  let [done, total] = [0, 0];
  // Level by level: what follows from an answer is asked when the answer is there.
  while (waiting.size > 0) {
    const ready = [...waiting].filter(({ asking }) => asking.kind !== 'each' || !waiting.has(asking.of));
    const questions = ready.flatMap((read) => putsOf(read, asker, regions, readings).map((put) => ({ read, put })));
    total += questions.length;
    const answers = await inParallel(questions, AT_A_TIME, async ({ read, put }) => {
      const reading = await ask(asker, read, put);
      progress({ done: ++done, total });
      return { read, reading };
    });
    for (const read of ready) {
      readings.set(
        read,
        answers.flatMap((one) => (one.read === read ? [one.reading] : [])),
      );
      waiting.delete(read);
    }
  }
  return readings;
}

function putsOf(read: Read, asker: Asker, regions: readonly string[], readings: Readings): readonly Put[] {
  const { asking } = read;
  switch (asking.kind) {
    case 'once':
      return [{ region: homeOf(read), input: asking.input(asker), subject: null }];
    case 'regions':
      return placesOf(read, regions).map((region) => ({ region, input: asking.input(asker), subject: null }));
    case 'each':
      return unlike(
        (readings.get(asking.of) ?? []).flatMap((reading) =>
          asking.questions(reading).map(({ input, region, subject }) => ({ region: region ?? reading.region, input, subject })),
        ),
      );
  }
}

function homeOf({ service }: Read): string {
  const where = awsService(service)?.where;
  return typeof where === 'object' && 'home' in where ? where.home : 'us-east-1';
}

function placesOf({ service }: Read, regions: readonly string[]): readonly string[] {
  const where = awsService(service)?.where;
  return typeof where === 'object' && 'only' in where ? regions.filter((region) => where.only.includes(region)) : regions;
}

/** A trail that shows in every region is asked about once. */
const unlike = (puts: readonly Put[]): readonly Put[] => [...new Map(puts.map((put) => [JSON.stringify([put.region, put.input]), put])).values()];
