/** Loaded before the program (`node --import`): at its end writes what the process used to the file named by HIKESHI_BENCH_USAGE. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakMegabytes: Math.round((maxRSS * 1024) / 1e6), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env.HIKESHI_BENCH_USAGE, JSON.stringify(usage));
});
