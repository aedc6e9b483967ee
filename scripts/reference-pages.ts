/** Every generated page of docs/reference, by file name. */
import { commandReference } from '../src/cli/reference.ts';
import { rulePage } from './rule-pages.ts';

export function referencePages(): Readonly<Record<string, string>> {
  return {
    'commands.md': commandReference('en'),
    'commands.ja.md': commandReference('ja'),
    'rules.md': rulePage('en'),
    'rules.ja.md': rulePage('ja'),
  };
}
