/** How summaries are set on this terminal. */
import stringWidth from 'string-width';
import type { PageOptions } from '../stages/report/index.ts';
import type { World } from './world.ts';

const WIDTH_IN_A_PIPE = 80;

export const pageOptions = (world: World): PageOptions => ({
  width: world.stdout.columns ?? WIDTH_IN_A_PIPE,
  colour: wantsColour(world),
  columns: stringWidth,
  zone: world.zone,
});

/** https://no-color.org: any value of NO_COLOR switches colour off. */
const wantsColour = ({ stdout, env }: World): boolean => stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
