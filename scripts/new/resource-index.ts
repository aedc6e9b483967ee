import { camelOf } from './made.ts';

/** The list of all kinds of resources, from the names of their folders. */
export function resourceIndex(folders: readonly string[]): string {
  const names = [...folders].sort();
  const imports = names.map((name) => `import { ${camelOf(name)} } from './${name}/resource.ts';`);
  return `/** All kinds of resources, from the folders beside this file. Written by \`npm run new:resource\` and \`npx tsx scripts/write-resource-index.ts\`; do not edit. */
${imports.join('\n')}
import type { ResourceType } from './resource-type.ts';

export const RESOURCE_TYPES: readonly ResourceType[] = [
${names.map((name) => `  ${camelOf(name)},`).join('\n')}
];
`;
}
