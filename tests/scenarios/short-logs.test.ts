/**
 * Pieces of a log, too short for anybody's habits to be known: an hour, a day, some days around a change of the owner's or of the intruder's, whole or
 * without the calls that only read, as the console lists them. However short, no event of the owner's is called the intruder's, and a piece without an
 * intruder is never called hijacked. Two pieces a story here, by turns; `HIKESHI_SEEDS=5` takes all of them on the first five seeds.
 */
import { describe, expect, test } from 'vitest';
import { playAccount, SCENARIO_NAMES, type CloudTrailRecord, type PlayedAccount } from '../../src/practice/index.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { accusedOwner } from './against-truth.ts';
import { investigated } from './investigated.ts';

/** Fewer calls are an export of a call or two, which bare-logs.test.ts is about. */
const HANDFUL = 10;
const HOUR_MS = 3_600_000;
const LENGTHS = [1, 6, 24, 72, 144] as const;
const KEPT = ['everything', 'changes'] as const;
const SIDES = ['owner', 'attacker'] as const;

const most = Number(process.env['HIKESHI_SEEDS'] ?? '1');
const firstSeed = Number(process.env['HIKESHI_FIRST_SEED'] ?? '1');
const everyPiece = LENGTHS.flatMap((hours) => KEPT.map((kept) => ({ hours, kept })));
const cases = SCENARIO_NAMES.flatMap((scenario, place) =>
  SIDES.filter((side) => side === 'owner' || !scenario.startsWith('innocent')).flatMap((side, which) =>
    everyPiece
      .filter((_, turn) => most > 1 || turn === (place + 3 * which) % everyPiece.length)
      .flatMap((piece) => Array.from({ length: most }, (_, index) => ({ scenario, side, ...piece, seed: firstSeed + index }))),
  ),
);

describe('a piece of log', () => {
  test.each(cases)('$scenario, seed $seed: $kept of $hours hours around a change of the $side', async ({ scenario, side, hours, kept, seed }) => {
    const played = playAccount({ scenario, seed });
    const piece = around(played, changeOf(played, side, seed + hours), hours).filter((event) => kept === 'everything' || !event.readOnly);
    const { findings, verdicts } = await withStoreOf(piece, (store) => investigated(store));
    expect(piece.length < HANDFUL ? [] : accusedOwner(verdicts, played.truth).map((one) => one.what)).toEqual([]);
    const quiet = piece.every(({ eventID }) => !['attacker', 'consequence'].includes(played.truth.eventVerdicts.get(eventID) ?? ''));
    expect(quiet && findings.verdict.kind === 'hijacked').toBe(false);
  });
});

/** One change of that side's, another with every `turn`; in milliseconds since 1970. */
function changeOf(played: PlayedAccount, side: (typeof SIDES)[number], turn: number): number {
  const changes = [...played.events()].filter((event) => !event.readOnly && played.truth.eventVerdicts.get(event.eventID) === side);
  // The golden ratio spreads the turns over the whole story.
  const chosen = changes[Math.floor(((turn * 0.618_034) % 1) * changes.length)];
  return Date.parse(chosen?.eventTime ?? '');
}

function around(played: PlayedAccount, middle: number, hours: number): CloudTrailRecord[] {
  return [...played.events()].filter(({ eventTime }) => Math.abs(Date.parse(eventTime) - middle) <= (hours / 2) * HOUR_MS);
}
