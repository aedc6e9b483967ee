/** The serial console is off: a way onto instances that no firewall sees. */
import { check } from '../../check.ts';
import { regionSwitch } from '../../judging/region-switch.ts';
import { SERIAL_CONSOLE } from '../../reads/doors.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const serialConsole = check({
  id: 'serial-console',
  urgency: 'good',
  step: 'other-prevention',
  reads: { access: SERIAL_CONSOLE },
  judge: ({ access }) => regionSwitch(access, 'SerialConsoleAccessEnabled', (value) => value !== 'true'),
  words,
  fix,
});
