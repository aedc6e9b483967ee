/** How far compressed input may expand. A small file that unfolds without end is an attack on the reader, not a log. */
export interface ExpansionLimits {
  /** Up to here any ratio is fine. */
  readonly freeBytes: number;
  /** Beyond, at most this many times the size on disk. CloudTrail compresses 10 to 30 times; deflate cannot pass 1,032 times. */
  readonly mostTimes: number;
}

export const USUAL_EXPANSION: ExpansionLimits = { freeBytes: 1_073_741_824, mostTimes: 400 };

/** Largest number of bytes `diskBytes` may become. */
export const mostExpandedBytes = (diskBytes: number, { freeBytes, mostTimes }: ExpansionLimits): number => Math.max(freeBytes, diskBytes * mostTimes);
