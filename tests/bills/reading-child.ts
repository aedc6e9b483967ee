/** Child of case-folder.test.ts: reads bills into a case and says when it is done. */
import { readBillsIntoCase } from '../../src/cli/wiring/bills/read-bills-into-case.ts';
import { quietHost } from './bills-read.ts';

const [bills = '', caseFolder = ''] = process.argv.slice(2);
await readBillsIntoCase({ paths: [bills], caseFolder, host: quietHost });
process.stdout.write('done\n');
