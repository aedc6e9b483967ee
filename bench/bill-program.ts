/** Reads the bills of a folder into a case and adds them up, as the claim begins; prints what it took. Bundled before it runs, as the product is. */
import { openBillStore } from '../src/cli/wiring/bills/open-bill-store.ts';
import { readBillsIntoCase } from '../src/cli/wiring/bills/read-bills-into-case.ts';
import { sql } from '../src/ports/sql.ts';

const [folder = '', caseFolder = ''] = process.argv.slice(2);
const began = performance.now();
const host = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: () => undefined };
const { files } = await readBillsIntoCase({ paths: [folder], caseFolder, host });
const readSeconds = (performance.now() - began) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const store = await openBillStore(caseFolder);
const asked = performance.now();
const [total] = await store.rows<{ lines: number; net: string }>(sql`select count(*) as lines, sum(net) as net from charge_line`);
const groups = await store.rows(sql`select service, region, cast(started_at as date) as day, sum(net) as net from charge_line group by all`);
const askSeconds = (performance.now() - asked) / 1000;
await store.close();
const usage = { readSeconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: Math.round((maxRSS * 1024) / 1e6), askSeconds };
process.stdout.write(JSON.stringify({ ...usage, ...total, groups: groups.length, counted: files.filter(({ use }) => use === 'counted').length }));
