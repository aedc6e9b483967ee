/** New instances give their credentials only to programs that ask in the newer way (IMDSv2), which tricked web servers cannot. */
import { check } from '../../check.ts';
import { regionSwitch } from '../../judging/region-switch.ts';
import { METADATA_DEFAULTS } from '../../reads/doors.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const imdsv2Default = check({
  id: 'imdsv2-default',
  urgency: 'good',
  step: 'other-prevention',
  reads: { defaults: METADATA_DEFAULTS },
  judge: ({ defaults }) => regionSwitch(defaults, 'AccountLevel.HttpTokens', (value) => value === 'required'),
  words,
  fix,
});
