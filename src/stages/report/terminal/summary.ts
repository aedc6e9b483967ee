/** What a person sees when the investigation ends: the answer, the few facts that matter, one thing to do. About forty lines. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { shown, plainLine } from '../document/plain-text.ts';
import type { Findings } from '../../investigate/index.ts';
import type { ReportMaterial } from '../material.ts';
import { nextAction } from '../next-action.ts';
import { CONFIDENCE_WORDS, VERDICT_SENTENCES } from '../sections/verdict-words.ts';
import { shellWord } from '../words/shell-word.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import {
  cannotShow,
  doorLines,
  entryLines,
  originLines,
  otherMadeLines,
  questionLines,
  serverLines,
  storyClock,
  storyLines,
} from './summary-facts.ts';
import { claimCommand, containCommand, SUMMARY_TEXT as W } from './summary-words.ts';

export interface SummaryOptions extends PageOptions {
  /** Where the report was written, or null when it was not. */
  readonly reportPath: string | null;
  /** The case as a person would type it, when the next thing after stopping the intruder is the money: no bill is in it yet. */
  readonly claimWith: string | null;
  /** The case as a person would type it, when there is a real account that the program could put out; null for a made-up one. */
  readonly containWith: string | null;
}

/** Ends with a newline. Everything out of the log is made visible, so the terminal obeys none of it. */
export function terminalSummary(material: ReportMaterial, language: Language, options: SummaryOptions): string {
  const page = new SummaryPage(language, options);
  const { findings } = material;
  const { verdict } = findings;
  if (material.synthetic) page.line(page.paint.soft(`* ${W.synthetic[language]}`));
  page.headline(
    VERDICT_SENTENCES[verdict.kind][verdict.confidence],
    verdict.kind === 'hijacked' ? 'bad' : verdict.kind === 'no-sign' ? 'good' : 'bold',
  );
  page.fact(W.certainty, [CONFIDENCE_WORDS[verdict.confidence][language]]);
  page.fact(W.entry, entryLines(findings, language));
  page.fact(W.origins, originLines(findings, language));
  page.fact(W.servers, serverLines(findings, language));
  page.fact(W.otherMade, otherMadeLines(findings, language));
  page.fact(W.doors, doorLines(findings, language));
  page.heading(storyHeading(storyClock(findings, material.zone)));
  for (const sentence of storyLines(findings, language, material.zone)) page.item(sentence);
  page.heading(W.cannot);
  for (const limit of cannotShow(findings, language)) page.item(limit);
  if (verdict.kind === 'suspicious') tellQuestions(page, findings, language);
  const action = nextAction(findings);
  page.heading(W.now);
  page.item(page.paint.bold(plainLine([action.title], language, material.zone)), plainLine([action.title], language, material.zone));
  if (action.url !== null) page.line(`    ${action.url}`);
  if (options.containWith !== null && verdict.kind === 'hijacked') {
    page.item(W.inOrder[language]);
    page.line(`    ${containCommand(shellWord(shown(options.containWith, 4_000)))}`);
  }
  if (options.claimWith !== null && (verdict.kind === 'hijacked' || verdict.kind === 'suspicious')) {
    page.heading(W.money);
    page.item(W.getBill[language]);
    page.line(`    ${claimCommand(shellWord(shown(options.claimWith, 4_000)))[language]}`);
  }
  if (options.reportPath !== null) {
    page.line('');
    page.line(`${W.report[language]}: ${shown(options.reportPath, 4_000)}`);
  }
  return page.text();
}

const storyHeading = (clock: string): Bilingual => (clock === '' ? W.story : { ja: `${W.story.ja} (${clock})`, en: `${W.story.en} (${clock})` });

function tellQuestions(page: SummaryPage, findings: Findings, language: Language): void {
  const asked = questionLines(findings, language);
  if (asked.length === 0) return;
  page.heading(W.questions);
  for (const { question, command } of asked) {
    page.item(question);
    if (command !== null) page.line(`    ${command}`);
  }
}
