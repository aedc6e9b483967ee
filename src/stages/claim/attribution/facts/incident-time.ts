/** Two times the rules ask for, as a table of one row: `incident_time`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import type { Incident } from '../../incident.ts';
import { realTime } from '../../times.ts';

const NEVER = '9999-12-01';

export async function placeTimes(bills: BillStore, { from, footprint, findings }: Incident): Promise<void> {
  await bills.place('incident_time', { month: 'text', log_until: 'timestamp' }, [
    [from === null ? NEVER : `${from.slice(0, 7)}-01`, realTime(footprint?.until ?? findings.coverage.to) ?? `${NEVER}T00:00:00Z`],
  ]);
}
