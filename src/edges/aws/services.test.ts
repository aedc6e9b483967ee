/** The catalogue and the files that know the SDK are one list. Read as text: importing eighty clients for it would cost a second. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { awsService, awsServices } from '../../knowledge/aws-calls/index.ts';
import { SERVICE_FILES } from './service-files.ts';

const folder = join(import.meta.dirname, 'services');
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

test('each service has a file, and each file is loaded lazily under its name', () => {
  expect(files.sort()).toEqual(
    awsServices()
      .map((one) => one.service)
      .sort(),
  );
  expect(Object.keys(SERVICE_FILES).sort()).toEqual(files.sort());
});

test.each(files)('%s offers exactly the calls of the catalogue', (file) => {
  const text = readFileSync(join(folder, `${file}.ts`), 'utf8');
  const offered = [...text.matchAll(/^ {4}(\w+):/gm)].map((match) => match[1] ?? '');
  expect(offered.sort()).toEqual(Object.keys(awsService(file)?.calls ?? {}).sort());
});

test.each(files)('%s imports its own client and no other', (file) => {
  const clients = [...readFileSync(join(folder, `${file}.ts`), 'utf8').matchAll(/@aws-sdk\/(client-[a-z0-9-]+)/g)].map((match) => match[1]);
  expect(clients.filter((client) => client !== `client-${file}`)).toEqual([]);
});
