/** The formats of the dossier. */
export const DOSSIER_FORMATS = ['html', 'pdf', 'md', 'csv'] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];
export const USUAL_FORMATS: readonly DossierFormat[] = ['html', 'pdf'];
