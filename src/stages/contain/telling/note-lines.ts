/** Notes of a plan on the page: things nothing is done about, or that could not be looked at. */
import type { Bilingual, Language } from '../../../words/language.ts';
import type { SummaryPage } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { PlanNote } from '../plan/plan.ts';
import { NOT_EMPTY } from '../plan/unseen-note.ts';
import { timesIn } from './moment.ts';
import { noteInWords, subjectParts } from './subject-words.ts';

type Mark = (eventIds: readonly string[]) => string;

/**
 * @param zone the reader's time zone
 * @param mark names the events a note rests on; where no plan is at hand it names none
 */
export function tellNotes(
  page: SummaryPage,
  heading: Bilingual,
  notes: readonly PlanNote[],
  zone: string,
  language: Language,
  mark: Mark = () => '',
): void {
  if (notes.length === 0) return;
  page.heading(heading);
  for (const note of notes) {
    const line = timesIn(zone, noteInWords(note, language));
    const link = LINK.exec(line)?.[0] ?? '';
    page.item([line.slice(0, line.length - link.length), mark(note.eventIds)].filter((one) => one !== '').join(' '));
    // Never wrapped: a link that is cut leads nowhere.
    if (link !== '') page.line(`     ${link}`);
  }
}

/** Where a note sends the person to: AWS's consoles alone (`knowledge/console-places.ts`), for names in a note are the intruder's. */
const LINK = / https:\/\/(?:(?:console|lightsail)\.aws\.amazon\.com|console\.amazonaws\.cn|console\.amazonaws-us-gov\.com)\/\S*$/;

/** What could not be looked at: why, and below it everything that stays unknown by it. */
export function tellUnseen(page: SummaryPage, notes: readonly PlanNote[], language: Language): void {
  if (notes.length === 0) return;
  page.heading(UNSEEN);
  for (const said of new Set(notes.map((one) => one.said[language]))) {
    page.item(visibleText(said.replace(NOT_EMPTY[language], '').trim()));
    for (const line of namesOf(
      notes.filter((one) => one.said[language] === said),
      language,
    ))
      page.note(line);
  }
}

const UNSEEN: Bilingual = {
  ja: '見られなかったもの (見ていないだけで、何もないという意味ではありません)',
  en: 'Could not be looked at (which does not mean that nothing is there)',
};

/** Names under what is done to them, where they are steps that could not be looked at; each once. */
function namesOf(notes: readonly PlanNote[], language: Language): readonly string[] {
  const byKind = new Map<string, Set<string>>();
  for (const { subject } of notes) {
    const [kind, name] = subjectParts(subject, language);
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(name));
  }
  return [...byKind].map(([kind, names]) => visibleText(`${kind === '' ? '' : `${kind}: `}${[...names].join(', ')}`));
}
