/**
 * Every kind of way back in (or of hiding) an intruder leaves, with how to remove it in plain words. `{target}` and `{subject}` are filled in.
 * Order of steps and traps: AWS incident response playbooks, SDK models and IAM documentation as collected in the containment notes (2026-11).
 */
export interface FootholdWords {
  readonly name: { readonly ja: string; readonly en: string };
  readonly remove: { readonly ja: string; readonly en: string };
}

export const told = (nameJa: string, nameEn: string, ja: string, en: string): FootholdWords => ({
  name: { ja: nameJa, en: nameEn },
  remove: { ja, en },
});
