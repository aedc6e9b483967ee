/** Prints how `hikeshi reply` reads the example messages: `npx tsx scripts/measure-replies.ts`. */
import { measureText } from '../tests/replies/confusion.ts';
import { SETS } from '../tests/replies/read-examples.ts';

process.stdout.write(`${SETS.map(measureText).join('\n\n')}\n`);
