/** Bills as they stood at a moment: use up to then, no tax or fees of a month that is not over, no invoice that is not issued. */
import type { ClosedMonth } from './close-months.ts';

/** `moment` in seconds since 1970. Months that had not begun are left out. */
export const closedAsOf = (closed: readonly ClosedMonth[], moment: number): ClosedMonth[] =>
  closed
    .filter(({ month }) => month.from < moment)
    .map((one) => {
      const invoices = one.invoiced.invoices.filter(({ issuedAt }) => issuedAt <= moment);
      const issued = new Set(invoices.map(({ id }) => id));
      const idOf: typeof one.invoiced.idOf = (line) => {
        const id = one.invoiced.idOf(line);
        return id !== null && issued.has(id) ? id : null;
      };
      return { ...one, lines: one.lines.filter(({ to }) => to <= moment), invoiced: { invoices, idOf } };
    });

/** Days from here on may still change: the first day of the first month whose use has no invoice yet. `closed` is as of `moment`. */
export function estimatedFrom(closed: readonly ClosedMonth[], moment: number): number {
  if (moment === Number.POSITIVE_INFINITY) return moment;
  const open = closed.find(({ invoiced, lines }) => lines.length > 0 && !invoiced.invoices.some(({ billType }) => billType === 'Anniversary'));
  return open?.month.from ?? Number.POSITIVE_INFINITY;
}
