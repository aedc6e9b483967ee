/** What is attached to the support case: at most three files of 5 MB. Source: AWS Support, console (domain facts: billing and support, 3). */
export const ATTACHED_MOST = 3;
export const ATTACHED_BYTES = 5_000_000;

export interface Attachable {
  readonly name: string;
  readonly bytes: number;
}

export interface Attachments {
  readonly attach: readonly Attachable[];
  /** Too large, or one too many: said, never dropped silently. */
  readonly leftOut: readonly (Attachable & { readonly why: 'too-large' | 'too-many' })[];
}

/** @param wanted what matters most first */
export function attachments(wanted: readonly Attachable[]): Attachments {
  const fitting = wanted.filter(({ bytes }) => bytes <= ATTACHED_BYTES);
  const attach = fitting.slice(0, ATTACHED_MOST);
  const leftOut = wanted
    .filter((one) => !attach.includes(one))
    .map((one) => ({ ...one, why: one.bytes > ATTACHED_BYTES ? ('too-large' as const) : ('too-many' as const) }));
  return { attach, leftOut };
}
