/** From the bill files a person gave to a claim in a case that was investigated before. */
import { openCaseFolder } from '../../../edges/case-folder/case-folder.ts';
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { lockCase } from '../../../edges/case-folder/case-lock.ts';
import { moneyText } from '../../../knowledge/money/currency.ts';
import type { Host } from '../../../ports/host.ts';
import type { ClaimStatements } from '../../../stages/claim/index.ts';
import { readKeptMaterial } from '../../../stages/report/index.ts';
import { noBillReadable } from '../../no-bill-readable.ts';
import type { Cli } from '../../world.ts';
import { collectedBills } from '../collect/collected-inputs.ts';
import { readBillsIntoCase } from '../bills/read-bills-into-case.ts';
import { openCasebook } from '../casebook/casebook.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { sayOfCharges } from '../casebook/statements-file.ts';
import { hostOf } from '../terminal.ts';
import { rememberedClaimStatements } from './claim-statements.ts';
import { concludeClaim, type Claimed } from './conclude-claim.ts';

export interface ClaimWish {
  /** Files and folders; none to claim again with what the case holds. */
  readonly bills: readonly string[];
  /** Absolute path of a case. */
  readonly casePath: string;
  readonly said: Pick<ClaimStatements, 'mine' | 'notMine'>;
}

/** @throws HikeshiProblem for anything the person can mend. Leaves either a whole claim or none. */
export async function claimCase(cli: Cli, wish: ClaimWish): Promise<Claimed> {
  const folder = openCaseFolder(wish.casePath);
  const release = lockCase(folder.at('case.lock'));
  const forget = cli.world.onInterrupt(release);
  try {
    const host = hostOf(cli);
    const material = readKeptMaterial(folder.readText('report-material.json'), folder.readText('findings.json'));
    const book = openCasebook(folder, cli.world.now, host);
    return await recordedRun(book, { command: 'claim', read: wish.bills, outcome: amountInWords }, async () => {
      const collected = collectedBills(folder.path);
      await readBills(folder, collected === null ? wish.bills : [...wish.bills, collected], host);
      sayOfCharges(book, wish.said);
      const statements = rememberedClaimStatements(folder, wish.said);
      return concludeClaim({ folder, material, statements, host, language: cli.language });
    });
  } finally {
    forget();
    release();
  }
}

const amountInWords = ({ told }: Claimed): string => `unauthorized ${moneyText(told.shown.unauthorized.total, told.claim.currency)}`;

const NOTICES_MOST = 12;

/** What is no bill is told and left out; when nothing at all was one, the person is told what to bring. */
async function readBills(folder: CaseFolder, paths: readonly string[], host: Host): Promise<void> {
  if (paths.length === 0) return;
  const { files, notRead } = await readBillsIntoCase({ paths, caseFolder: folder.path, host });
  if (files.length === 0) throw noBillReadable(notRead);
  for (const { name, why } of notRead.slice(0, NOTICES_MOST)) host.notice({ ja: `「${name}」: ${why.ja}`, en: `"${name}": ${why.en}` });
  const more = notRead.length - NOTICES_MOST;
  if (more > 0) host.notice({ ja: `ほか${more}件のファイルも、請求の明細ではありません。`, en: `${more} more files are no bills either.` });
}
