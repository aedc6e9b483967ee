/** The moto server on this machine for one test file, and its own boto3 to plant things with. Needs `motoReady()` before (scripts/run-tests.ts does that). */
import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { motoPython } from '../../scripts/moto.ts';

export interface MotoServer {
  /** What AWS_ENDPOINT_URL takes. */
  readonly url: string;
  /** Runs a Python file of this folder with boto3; the JSON it prints. The server's address is its first argument. */
  run(file: string, input?: unknown): unknown;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/** @param settings moto's own, as environment variables */
export async function motoServer(settings: Readonly<Record<string, string>> = {}): Promise<MotoServer> {
  const python = motoPython();
  if (python === null) throw new Error('moto is not installed: npm run test:moto installs it');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, ...settings },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await ready(url);
  return {
    url,
    run(file, input = null) {
      const ran = spawnSync(python, [join(import.meta.dirname, file), url], {
        input: JSON.stringify(input),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      });
      if (ran.status !== 0) throw new Error(`${file}: ${ran.stderr}`);
      return JSON.parse(ran.stdout) as unknown;
    },
    async stop() {
      server.kill();
      await ended;
    },
  };
}

/** Free now; taken by the server a moment later. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answered = await fetch(`${url}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    if (Date.now() > until) throw new Error('moto did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
