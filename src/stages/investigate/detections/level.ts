/** Sigma's five levels, mildest first. */
export const LEVELS = ['informational', 'low', 'medium', 'high', 'critical'] as const;

export type Level = (typeof LEVELS)[number];

/** A rule that states no level is looked at like a relevant event: neither hidden nor alarming. */
export const LEVEL_WHEN_UNSTATED: Level = 'medium';

export const isLevel = (text: string): text is Level => (LEVELS as readonly string[]).includes(text);

export const atLeast = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least);

export const highest = (levels: readonly Level[]): Level =>
  levels.reduce((most, level) => (atLeast(level, most) ? level : most), 'informational' as Level);
