/** How often an operation may be called in one region: no more than its rate in any second, as services with a published rate count. */
/** Times are added up in fractions: a call exactly one second later is no longer in the same second. */
const ROUNDING = 1e-6;

export class RateLimits {
  readonly #recent = new Map<string, number[]>();

  /** False when the call is one too many. Times are seconds since 1970. */
  allow(what: string, perSecond: number | undefined, now: number): boolean {
    if (perSecond === undefined) return true;
    const recent = (this.#recent.get(what) ?? []).filter((time) => time > now - 1 + ROUNDING);
    this.#recent.set(what, recent);
    if (recent.length >= perSecond) return false;
    recent.push(now);
    return true;
  }
}
