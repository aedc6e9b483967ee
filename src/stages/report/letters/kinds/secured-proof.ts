/** Proof that the account is secure, in the order in which AWS asks: what is done and what shows it, and honestly what is not confirmed. */
import type { Bilingual } from '../../../../words/language.ts';
import { inOrderByChecks, openByChecks } from '../facts/checked-facts.ts';
import { leftOpen, unauthorizedByRegion } from '../facts/found-facts.ts';
import { doneByAsk, notShown } from '../facts/secured-facts.ts';
import { recordedSteps } from '../facts/told-facts.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { headed, line } from '../text/letter-text.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSアカウント {account}：安全にするための対応のご報告', en: 'AWS account {account}: steps taken to secure the account' },
  opening: {
    ja: 'AWSアカウント {account} を安全な状態にするために行ったことを、求められている順にご報告いたします。',
    en: 'Below is what has been done to secure AWS account {account}, in the order in which you ask for it.',
  },
  confirm: {
    ja: 'アカウントが安全な状態かをご確認いただき、ほかに行うべきことがあればお知らせください。',
    en: 'Please confirm whether the account is secure, or tell us what else must be done.',
  },
  attached: {
    ja: '根拠となるCloudTrailのイベントIDは、添付の報告書にすべて載せております。',
    en: 'The attached dossier lists the CloudTrail event ids behind each statement.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const SECURED_PROOF: LetterRule = {
  needs: [],
  notNow: (material) =>
    stepsOf(material).length + inOrderByChecks(material).length === 0
      ? {
          ja: '安全にしたことが、まだ何も記録されていません。したことを hikeshi case say done ... で記録するか、対応したあとのログをもう一度 hikeshi investigate に渡してください。',
          en: 'Nothing done to secure the account is on record yet. Record it with: hikeshi case say done ..., or investigate again with logs from after your work.',
        }
      : null,
  write: (material, signed) => ({
    subject: line(W.subject, { account: signed.account }),
    paragraphs: [
      ...common.exampleMark(material),
      common.TO_SUPPORT,
      [line(W.opening, { account: signed.account })],
      common.caseLine(material),
      headed(common.DONE, stepsOf(material)),
      headed(common.CHECKED, inOrderByChecks(material)),
      material.report === null ? [] : headed(common.STEPS, recordedSteps(material.record)),
      material.report === null ? [] : headed(common.RESOURCES, unauthorizedByRegion(material.report.findings)),
      headed(common.LEFT, [...notShown(material), ...openByChecks(material)]),
      material.report === null ? [] : headed(common.WAYS_BACK, leftOpen(material.report.findings, material.record)),
      common.ownPart(material),
      headed(common.REQUESTS, [line(W.confirm)]),
      material.report === null ? [] : [line(W.attached)],
      ...common.closing(material, signed),
    ],
  }),
};

/** Beside the look at the logs, which is no securing, something must be there. */
const stepsOf = (material: LetterMaterial) => {
  const done = doneByAsk(material);
  const acted = material.record.secured.length > 0 || (material.report?.securing ?? []).length > 0;
  if (!acted) return [];
  return done.length > 0 ? done : recordedSteps(material.record);
};
