import type { Made, Repository } from './made.ts';

/** docs/decisions/NNNN-name.md from the template, with the next free number. */
export function decisionFiles(name: string, { list, read }: Repository): Made {
  const last = Math.max(
    0,
    ...list('docs/decisions')
      .map((file) => Number.parseInt(file, 10))
      .filter((number) => !Number.isNaN(number)),
  );
  const number = String(last + 1).padStart(4, '0');
  const title = name.replaceAll('-', ' ');
  return {
    files: {
      [`docs/decisions/${number}-${name}.md`]: read('docs/decisions/template.md').replace(
        'NNNN. Title',
        `${number}. ${title[0]?.toUpperCase()}${title.slice(1)}`,
      ),
    },
    next: 'Fill in the page: one page, what was decided and why.',
  };
}
