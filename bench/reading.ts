/** Child of bench.ts: reads a corpus into a case, opens the store, asks a few typical questions, and prints what that took as JSON. */
import { readIntoCase } from '../src/cli/read-into-case.ts';
import { openEventStore } from '../src/cli/wiring/reading/open-event-store.ts';
import { sql, type Sql } from '../src/ports/sql.ts';

const [corpus = '', caseFolder = '', jobs = ''] = process.argv.slice(2);
const silent = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: () => undefined };

const QUESTIONS: Readonly<Record<string, Sql>> = {
  'calls by name': sql`select event_source, event_name, count(*) as n from event group by all order by n desc limit 5`,
  'keys and addresses': sql`select count(*) as n from (select access_key_id, source_ip, user_agent, min(event_time), max(event_time), count(*) from event group by all)`,
  'writes of one user': sql`select event_id, event_time, event_name from event where identity_user_name = ${'user-3'} and not read_only order by event_time limit 1000`,
  'inside all records': sql`select count(*) as n from event where contains(raw, ${'m5.large'})`,
};

const cpuSeconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const started = performance.now();
const record = await readIntoCase({ paths: [corpus], caseFolder, host: silent, ...(jobs === '' ? {} : { jobs: Number(jobs) }) });
const readSeconds = (performance.now() - started) / 1000;
const readCpuSeconds = cpuSeconds();
const opening = performance.now();
const store = await openEventStore(caseFolder);
const openSeconds = (performance.now() - opening) / 1000;
const questions: Record<string, number> = {};
for (const [name, query] of Object.entries(QUESTIONS)) {
  const asked = performance.now();
  await store.rows(query);
  questions[name] = Math.round(performance.now() - asked);
}
await store.close();
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  JSON.stringify({
    ...record.events,
    unique: store.tally.unique,
    files: record.files.length,
    readSeconds,
    readCpuSeconds,
    openSeconds,
    questions,
    peakMegabytes,
  }),
);
