import { camelOf, type Made } from './made.ts';

/** An action of containing: what it reads, the calls still missing, the way back, words in both languages, and cases on the fake account. */
export function actionFiles(name: string): Made {
  const folder = `src/stages/contain/actions/${name}`;
  return {
    files: { [`${folder}/action.ts`]: actionText(name), [`${folder}/words.ts`]: wordsText, [`${folder}/cases.ts`]: casesText },
    next: `Fill in the three files, add \`${camelOf(name)}\` to src/stages/contain/actions/index.ts, its calls to src/knowledge/aws-calls and src/edges/aws/services, and the kind of finding that leads to it to src/stages/contain/plan. actions.test.ts fails until all of it is there.`,
  };
}

const actionText = (name: string): string => `/** What does this action do to one thing, in one sentence, and why is that enough? */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ${camelOf(name)}: Action = {
  id: '${name}',
  phase: 'burners',
  order: 9,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: '', operation: '', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: '', operation: '', region: target.region, input: {} }, (output) => ({ status: reachText(output, 'Status') })),
  apply: (_, target) => [{ service: '', operation: '', region: target.region, input: {}, on: [target.arn] }],
};
`;

const wordsText = `import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '', en: '' },
  purpose: { ja: '', en: '' },
  mayBreak: { ja: '', en: '' },
  undo: { ja: '', en: '' },
  console: () => ({ ja: '', en: '' }),
};
`;

const casesText = `import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('', '', '');

/** One that needs the calls, one that needs nothing. Expected calls by AWS's API reference. */
export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({}), target, calls: [''] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
`;
