/** The two languages, equal everywhere. A text without both does not compile. */
export type Language = 'ja' | 'en';

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}
