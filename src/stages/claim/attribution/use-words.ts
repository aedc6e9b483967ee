/** A kind of use in plain words. */
import { visibleText } from '../../../words/visible-text.ts';
import type { Bilingual } from '../../../words/language.ts';
import { bareUsageType } from './families/charge-use.ts';

export function describeUse({ service, usageType }: { readonly service: string; readonly usageType: string | null }): Bilingual {
  const shown = visibleText(usageType === null ? service : `${service} ${bareUsageType(usageType)}`);
  return { ja: `「${shown}」`, en: `"${shown}"` };
}
