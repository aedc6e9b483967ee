/** An image a service starts its own machines from: the same in a region every time, so that nothing is drawn. */
import { Random } from '../random.ts';

export const imageFor = (region: string): string => `ami-0${new Random(`image/${region}`).hex(16)}`;
