/** Opens a practice account to calls from outside: a story at a chosen moment, or an account in which nothing has happened yet. */
import { DAY, secondsOf } from '../clock.ts';
import { stageFor } from '../play-account.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { Stage } from '../stage.ts';
import { LiveAccount, type LiveWish } from './live-account.ts';

export interface StoryWish extends LiveWish {
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Seconds before the end of the story's log. @default 0: everything has happened */
  readonly beforeEnd?: number;
  /** Whether what runs is remembered for a bill. @default true */
  readonly billed?: boolean;
  /** Days before that moment on which somebody switched on log file validation, where the account has a trail. @default never */
  readonly validatedDays?: number;
}

export function openStory(wish: StoryWish): LiveAccount {
  const stage = stageFor({ scenario: wish.scenario, seed: wish.seed, bills: wish.billed ?? true }, true);
  const live = new LiveAccount(stage, wish);
  live.advanceTo(stage.to - (wish.beforeEnd ?? 0));
  if (wish.validatedDays !== undefined) stage.account.states.trail.validatedSince = live.now - wish.validatedDays * DAY;
  return live;
}

export interface EmptyWish extends LiveWish {
  readonly seed?: number;
  /** ISO time. @default '2026-03-01T00:00:00Z' */
  readonly at?: string;
}

/** An account with nobody in it but root; the stage is there for what a test wants to plant. */
export function openEmptyAccount(wish: EmptyWish = {}): { readonly live: LiveAccount; readonly stage: Stage } {
  const now = secondsOf(wish.at ?? '2026-03-01T00:00:00Z');
  const stage = new Stage({
    seedText: `empty/${wish.seed ?? 1}`,
    from: now - 90 * DAY,
    to: now + 30 * DAY,
    scale: 1,
    detailedTruth: true,
    billed: true,
  });
  const live = new LiveAccount(stage, wish);
  live.advanceTo(now);
  return { live, stage };
}
