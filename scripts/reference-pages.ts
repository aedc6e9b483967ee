/** Every generated page of docs/reference, by file name. */
import { commandReference } from '../src/cli/reference.ts';

export function referencePages(): Readonly<Record<string, string>> {
  return {
    'commands.md': commandReference('en'),
    'commands.ja.md': commandReference('ja'),
  };
}
