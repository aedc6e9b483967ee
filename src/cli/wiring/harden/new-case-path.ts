/** Where a case is made when there is none yet: what changes an account is always written down. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newCaseName } from '../../case-name.ts';
import type { World } from '../../world.ts';

export const newCasePath = ({ workingFolder, now }: World): string =>
  join(
    workingFolder,
    newCaseName(now(), (name) => existsSync(join(workingFolder, name))),
  );
