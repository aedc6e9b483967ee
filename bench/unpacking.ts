/** The yardstick: `gzip -dc` of the same files, one after the other or on all cores at once. A slow or busy machine changes both alike. */
import { spawnSync } from 'node:child_process';

export interface Unpacking {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly bytes: number;
}

/** `atOnce`: processes that unpack at the same time. */
export function unpacking(folder: string, atOnce: number): Unpacking {
  const script = `find "$0/" -name '*.gz' -print0 | xargs -0 -P ${atOnce} -n 20 gzip -dc`;
  const bytes = Number(spawnSync('sh', ['-c', `${script} | wc -c`, folder], { encoding: 'utf8' }).stdout);
  const began = performance.now();
  const { stderr } = spawnSync('bash', ['-c', `time (${script} > /dev/null)`, folder], {
    encoding: 'utf8',
    env: { ...process.env, TIMEFORMAT: '%U %S', LC_ALL: 'C' },
  });
  const seconds = (performance.now() - began) / 1000;
  const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, bytes };
}
