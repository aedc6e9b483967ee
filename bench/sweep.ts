/**
 * A whole sweep of `hikeshi notice` over the real SDK clients, each answer 80 ms late: how long until the first figure and until the end, against what
 * calls x latency / concurrency alone would take.
 */
import { plantedEndpoint } from '../tests/live/planted-endpoint.ts';
import { throughSdk } from '../tests/live/through-sdk.ts';
import { systemClock } from '../src/edges/system/system-clock.ts';
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from '../src/knowledge/aws-regions.ts';
import { noticed } from '../src/stages/notice/testing/noticed.ts';

const LATENCY_MS = 80;
/** As the edge sends. */
const AT_ONCE = 32;
/** As `hikeshi notice` asks (cli/wiring/notice). */
const ASKED_AT_ONCE = 96;

export async function measureSweep(): Promise<void> {
  const regions = [...DEFAULT_REGIONS, ...OPT_IN_REGIONS];
  const planted = plantedEndpoint({ regions, machines: Object.fromEntries(regions.map((region) => [region, 20])) });
  const sdk = throughSdk({
    clock: systemClock,
    concurrency: AT_ONCE,
    endpoint: {
      async answer(call) {
        await systemClock.sleep(LATENCY_MS);
        return planted.answer(call);
      },
    },
  });
  const startedMs = performance.now();
  const before = process.cpuUsage();
  let firstMs = 0;
  const record = await noticed(sdk.account, { clock: systemClock, atOnce: ASKED_AT_ONCE, onFirst: () => (firstMs = performance.now() - startedMs) });
  const wholeMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(before);
  const idealMs = (sdk.heard.length * LATENCY_MS) / AT_ONCE;
  console.log(
    `sweep: ${regions.length} Regions, ${sdk.heard.length} calls of ${LATENCY_MS} ms, ${AT_ONCE} at once: first figure ${(firstMs / 1000).toFixed(1)} s, whole ${(wholeMs / 1000).toFixed(1)} s = ${(wholeMs / idealMs).toFixed(2)} x (calls x latency / concurrency), ${((user + system) / 1e6).toFixed(1)} s of CPU; found ${record.resources.length}, cells ${record.coverage.cells.length}, writes ${sdk.writes().length}`,
  );
}
