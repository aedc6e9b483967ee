/** CIS AWS Foundations Benchmark 1.8 and 1.9: at least 14 characters, none of the last 24. */
export const WANTED_LENGTH = 14;
export const WANTED_REUSE = 24;
