/** A played account as its owner would see it: the log investigated, the bill files read into a case, and the claim made of both. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openBillStore } from '../../src/cli/wiring/bills/open-bill-store.ts';
import { readBillsIntoCase } from '../../src/cli/wiring/bills/read-bills-into-case.ts';
import { playAccount, type BillTruth, type FileOptions, type PlayedAccount, type PlayedFormat, type PlayWish } from '../../src/practice/index.ts';
import { claim, NOTHING_SAID_OF_CHARGES, type Claim, type ClaimStatements } from '../../src/stages/claim/index.ts';
import type { Findings, Footprint } from '../../src/stages/investigate/index.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { investigated, silentHost } from '../scenarios/investigated.ts';

export interface BillFiles {
  readonly format: PlayedFormat;
  readonly options?: FileOptions;
}

export interface InvestigatedAccount {
  readonly played: PlayedAccount;
  readonly truth: BillTruth;
  readonly findings: Findings;
  readonly footprint: Footprint;
}

export async function investigatedAccount(wish: PlayWish): Promise<InvestigatedAccount> {
  const played = playAccount({ bills: true, ...wish });
  if (played.bills === null) throw new Error('no bills were wished for');
  const { findings, footprint } = await withStoreOf([...played.events()], (store) => investigated(store));
  return { played, truth: played.bills.truth, findings, footprint };
}

/** The claim from bill files of these kinds, lines included. */
export async function claimedFrom(
  account: InvestigatedAccount,
  wishes: readonly BillFiles[],
  statements: ClaimStatements = NOTHING_SAID_OF_CHARGES,
): Promise<Claim> {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-claimed-'));
  try {
    const given = join(folder, 'given');
    for (const { format, options } of wishes)
      for (const file of account.played.bills?.files(format, options) ?? []) {
        const path = join(given, format, dirname(file.path), basename(file.path));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, file.content);
      }
    const caseFolder = join(folder, 'case');
    mkdirSync(caseFolder);
    const { notRead } = await readBillsIntoCase({ paths: [given], caseFolder, host: silentHost });
    const strange = notRead.filter((one) => !/manifest|metadata|\.txt$/i.test(one.name));
    if (strange.length > 0) throw new Error(`not read: ${strange.map((one) => `${one.name}: ${one.why.en}`).join('; ')}`);
    const bills = await openBillStore(caseFolder);
    try {
      const result = await claim({ bills, findings: account.findings, footprint: account.footprint, statements, host: silentHost });
      const lines = [];
      for await (const line of result.lines()) lines.push(line);
      return { ...result.claim, lines };
    } finally {
      await bills.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
