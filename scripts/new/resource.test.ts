import { describe, expect, it } from 'vitest';
import { resourceFiles } from './resource.ts';

describe('npm run new:resource', () => {
  const made = resourceFiles('braket-device', { list: () => ['ec2-instance', 'index.generated.ts', 'resource-type.ts'], read: () => '' });

  it('writes a declaration and a case, and lists the folder: nothing else', () => {
    const folder = 'src/stages/notice/resources';
    expect(Object.keys(made.files)).toEqual([`${folder}/braket-device/resource.ts`, `${folder}/braket-device/case.json`]);
    expect(made.rewritten).toEqual({
      [`${folder}/index.generated.ts`]: expect.stringContaining("import { braketDevice } from './braket-device/resource.ts';") as string,
    });
    expect(made.rewritten?.[`${folder}/index.generated.ts`]).toContain('  braketDevice,\n  ec2Instance,\n');
  });

  it('leaves words and case to be filled in', () => {
    expect(Object.values(made.files)[0]).toContain("words: { ja: '', en: ['', ''] }");
  });
});
