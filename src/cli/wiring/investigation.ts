/** One whole investigation: from the files a person gave to a finished case. Every part of the program meets here. */
import { openCaseFolder } from '../../edges/case-folder/case-folder.ts';
import type { CaseFolder } from '../../edges/case-folder/case-folder.ts';
import { lockCase } from '../../edges/case-folder/case-lock.ts';
import { packageVersion } from '../../edges/system/package-folder.ts';
import type { EventStore } from '../../ports/event-store.ts';
import type { Host } from '../../ports/host.ts';
import { detect, investigate, ruleProblemText, sideBySide, writeVerdictLines } from '../../stages/investigate/index.ts';
import type { OwnerStatements, RuleHit } from '../../stages/investigate/index.ts';
import { NOTHING_SAID_OF_CHARGES } from '../../stages/claim/index.ts';
import { EVIDENCE_MOST } from '../../stages/report/index.ts';
import type { ReportMaterial } from '../../stages/report/index.ts';
import { nothingReadable } from '../nothing-readable.ts';
import { readIntoCase } from '../read-into-case.ts';
import { readingSummary } from '../reading-summary.ts';
import { ruleHitsOf } from '../rule-hits.ts';
import type { AddressFlags } from '../shared-flags.ts';
import type { Cli } from '../world.ts';
import { inputsWithCollected } from './collect/collected-inputs.ts';
import { withCaseStore } from './case-store.ts';
import { openCasebook, type Casebook } from './casebook/casebook.ts';
import { sayOfFindings } from './casebook/findings-said.ts';
import { recordedRun } from './casebook/recorded-run.ts';
import { sayOfSubjects } from './casebook/statements-file.ts';
import { rememberedClaimStatements } from './claim/claim-statements.ts';
import { isExample } from './example-case.ts';
import { concludeClaim, holdsBills, type Claimed } from './claim/conclude-claim.ts';
import { ipFactsFrom } from './ip-facts.ts';
import { rulesToRun } from './rules.ts';
import { hostOf } from './terminal.ts';
import { jsonFile, writeResults } from './write-results.ts';

export interface InvestigationWish {
  /** Files and folders; none to examine again what the case already holds. */
  readonly paths: readonly string[];
  readonly casePath: string;
  readonly statements: OwnerStatements;
  readonly ruleFolders: readonly string[];
  readonly ignoredRules: readonly string[];
  readonly addresses: AddressFlags;
  readonly zone: string;
  readonly jobs: number | undefined;
  readonly synthetic: boolean;
}

export interface Investigated {
  readonly material: ReportMaterial;
  readonly reportPath: string;
  readonly casePath: string;
  /** Made anew when the case holds bills. */
  readonly claimed: Claimed | null;
}

/** @throws HikeshiProblem for anything the person can mend. Leaves either a whole case or one without results. */
export async function investigateCase(cli: Cli, wish: InvestigationWish): Promise<Investigated> {
  const folder = openCaseFolder(wish.casePath);
  const release = lockCase(folder.at('case.lock'));
  const forget = cli.world.onInterrupt(release);
  try {
    const book = openCasebook(folder, cli.world.now, hostOf(cli));
    return await recordedRun(book, { command: 'investigate', read: wish.paths, outcome: verdictInWords }, async () => {
      const { material, reportPath } = await concluded(cli, wish, book);
      return { material, reportPath, casePath: folder.path, claimed: await claimAnew(cli, folder, material) };
    });
  } finally {
    forget();
    release();
  }
}

/** A claim rests on the findings: with new ones it is made again, from the bills the case holds. */
async function claimAnew(cli: Cli, folder: CaseFolder, material: ReportMaterial): Promise<Claimed | null> {
  if (!holdsBills(folder.path)) return null;
  const statements = rememberedClaimStatements(folder, NOTHING_SAID_OF_CHARGES);
  return concludeClaim({ folder, material, statements, host: hostOf(cli), language: cli.language });
}

const verdictInWords = ({ material }: Investigated): string => `${material.findings.verdict.kind}, ${material.findings.verdict.confidence}`;

async function concluded(cli: Cli, wish: InvestigationWish, book: Casebook): Promise<Pick<Investigated, 'material' | 'reportPath'>> {
  const { folder } = book;
  const host = hostOf(cli);
  folder.removeResults();
  const reading = await readIntoCase({
    paths: inputsWithCollected(folder.path, wish.paths),
    caseFolder: folder.path,
    host,
    ...(wish.jobs === undefined ? {} : { jobs: wish.jobs }),
  });
  if (reading.events.stored === 0) throw nothingReadable(reading);
  const statements = sayOfSubjects(book, wish.statements);
  const { facts } = ipFactsFrom(wish.addresses);
  return withCaseStore(folder.path, { questionsAtOnce: 2 }, async (store) => {
    const hits = rulesHit(store, wish, host);
    const [found, investigation] = await sideBySide(
      hits,
      investigate({
        store,
        reading: readingSummary(reading, store.tally),
        statements,
        ownSteps: book.record().secured.flatMap(({ step, doneAt, by }) => (doneAt === null || by !== null ? [] : [{ step, doneAt }])),
        ownRequests: book.record().acts.flatMap(({ requestId }) => requestId ?? []),
        hits,
        ipFacts: facts,
        host,
        evidenceMost: EVIDENCE_MOST,
        whenDecided: () => writeVerdictLines(store, VERDICTS_BESIDE),
      }),
    );
    const material: ReportMaterial = {
      ...investigation,
      synthetic: wish.synthetic || isExample(folder),
      madeAt: cli.world.now().toISOString(),
      version: packageVersion(),
      zone: wish.zone,
      ruleTitles: Object.fromEntries(found.map(({ ruleId, title }) => [ruleId, title])),
    };
    folder.write('footprint.json', [jsonFile(investigation.footprint)]);
    writeResults(folder, material, folder.at(VERDICTS_BESIDE), cli.language);
    sayOfFindings(book, material.findings);
    return { material, reportPath: folder.at('report.html') };
  });
}

/** Until the results are whole, the verdicts wait under another name. */
const VERDICTS_BESIDE = 'verdicts.jsonl.new';

async function rulesHit(store: EventStore, { ruleFolders, ignoredRules }: InvestigationWish, host: Host): Promise<RuleHit[]> {
  const { rules, files, problems } = rulesToRun(ruleFolders, ignoredRules);
  for (const problem of problems) host.notice(ruleProblemText(problem));
  const progress = host.begin({ ja: 'ルールに照らしています', en: 'Checking the rules' });
  try {
    return ruleHitsOf(await detect(store, rules), rules, files);
  } finally {
    progress.end();
  }
}
