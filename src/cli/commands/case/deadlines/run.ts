/** All deadlines with where they come from; as a calendar file when wanted. */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { calendarText } from '../../../../case/deadlines/calendar.ts';
import { deadlineRule } from '../../../../case/deadlines/deadline-rules.ts';
import type { Deadline } from '../../../../case/deadlines/deadline.ts';
import { HikeshiProblem } from '../../../../knowledge/problem.ts';
import { SummaryPage } from '../../../../stages/report/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { readCaseJournal, recordOfCase, secondsOf } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import { deadlineLine, toldDeadline } from '../deadline-line.ts';
import type { CaseDeadlinesFlags } from './command.ts';

export function runCaseDeadlines(this: Cli, flags: CaseDeadlinesFlags): void {
  const { world, language } = this;
  const path = openCaseAt(flags.case, world.workingFolder);
  const record = recordOfCase(path);
  const first = readCaseJournal(path).journal.entries[0];
  if (flags.ics !== undefined) {
    const events = record.deadlines
      .filter(({ metBy }) => metBy === null)
      .map((one) => ({ name: one.entry, dueAt: one.dueAt, title: `Hikeshi: ${toldDeadline(one).what[language]}`, text: whyText(one, language) }));
    const calendar = calendarText(events, { caseKey: first?.sha256 ?? '', stampedAt: secondsOf(world.now()) });
    if (flags.ics === '-') return world.stdout.write(calendar);
    writeCalendar(resolve(world.workingFolder, flags.ics), calendar);
  }
  if (flags.json) return world.stdout.write(asJson({ schema: 'hikeshi.case-deadlines/1', deadlines: record.deadlines }));
  world.stdout.write(page(this, record.deadlines, record.facts.zone?.value ?? world.zone));
}

function page({ world, language }: Cli, deadlines: readonly Deadline[], zone: string): string {
  const shown = new SummaryPage(language, pageOptions(world));
  const [open, met] = [deadlines.filter(({ metBy }) => metBy === null), deadlines.filter(({ metBy }) => metBy !== null)];
  shown.line(shown.paint.bold({ ja: '期限', en: 'Deadlines' }[language]));
  if (open.length === 0) shown.item({ ja: 'いま分かっている期限はありません。', en: 'None that the case knows of.' }[language]);
  for (const one of open) {
    shown.item(deadlineLine(one, world.now(), zone, language));
    const source = sourceOf(one);
    if (source !== '') shown.item(`${{ ja: '出どころ', en: 'source' }[language]}: ${source}`);
  }
  if (met.length > 0) shown.heading({ ja: '済んだもの', en: 'Met' });
  for (const one of met) shown.item(`${one.entry}  ${toldDeadline(one).what[language]} (${one.metBy})`);
  return shown.text();
}

const sourceOf = ({ rule }: Deadline): string => (rule === 'stated' || rule === 'own' ? '' : deadlineRule(rule).source);

const whyText = (deadline: Deadline, language: 'ja' | 'en'): string => {
  const { what, otherwise } = toldDeadline(deadline);
  return [what[language], otherwise?.[language] ?? '', sourceOf(deadline), `hikeshi case status (${deadline.entry})`]
    .filter((one) => one !== '')
    .join('\n');
};

function writeCalendar(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new HikeshiProblem(
      'calendar-not-written',
      'you',
      {
        ja: `${basename(file)} に書けません。書ける場所を --ics に指定してください。`,
        en: `Cannot write ${basename(file)}. Give --ics a place you may write to.`,
      },
      error,
    );
  }
}
