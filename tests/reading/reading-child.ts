/** Child of crash.test.ts: reads one folder into one case and says when it is done. */
import { readIntoCase } from '../../src/cli/read-into-case.ts';

const [logs = '', caseFolder = ''] = process.argv.slice(2);
const host = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: () => undefined };
await readIntoCase({ paths: [logs], caseFolder, host, jobs: 2 });
process.stdout.write('done\n');
