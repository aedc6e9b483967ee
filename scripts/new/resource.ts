import { resourceIndex } from './resource-index.ts';
import { camelOf, type Made, type Repository } from './made.ts';

const FOLDER = 'src/stages/notice/resources';

/** A kind of AWS resource for `hikeshi notice`: its declaration and a case that fails until both are filled in. The list of kinds is written anew. */
export function resourceFiles(name: string, { list }: Repository): Made {
  const folder = `${FOLDER}/${name}`;
  const kinds = list(FOLDER).filter((entry) => !entry.includes('.'));
  return {
    files: {
      [`${folder}/resource.ts`]: declarationText(name),
      [`${folder}/case.json`]: CASE,
    },
    rewritten: { [`${FOLDER}/index.generated.ts`]: resourceIndex([...kinds, name]) },
    next: `Fill in both files from AWS's API reference, then: npx vitest run src/stages/notice/resources. A call that is not in src/knowledge/aws-calls/<service>.ts yet is added there.`,
  };
}

const declarationText = (name: string): string => `import type { ResourceType } from '../resource-type.ts';

export const ${camelOf(name)}: ResourceType = {
  name: '${name}',
  type: 'AWS::Service::Thing',
  words: { ja: '', en: ['', ''] },
  role: 'burns',
  urgency: 3,
  service: '${name.split('-')[0] ?? name}',
  steps: [{ operation: 'ListThings', items: 'Things[]' }],
  id: 'Name',
  arn: 'Arn',
  createdAt: 'CreatedAt',
};
`;

const CASE = `${JSON.stringify({ answers: [{ call: 'ListThings', output: { Things: [{ Name: 'x' }] } }], resources: [{ id: 'what the API reference says', price: 'unknown' }] }, null, 2)}\n`;
