/** Time that can be played: the machine's own, or the practice account's. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, without error, when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
