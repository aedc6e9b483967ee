/** UTF-16 to UTF-8, chunk by chunk. Windows tools (PowerShell's `>`, Excel's "Unicode text") write UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** The encoding when the first bytes show one: a byte order mark, or ASCII characters two bytes wide. */
export function utf16Of(head: Buffer): Utf16 | null {
  if (head.length < 2) return null;
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return null;
  if (head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0 ? 'utf-16be' : null;
}

/** A function that turns the next bytes into UTF-8; call it with `null` at the end. The byte order mark is dropped, half characters become U+FFFD. */
export function fromUtf16(encoding: Utf16): (bytes: Buffer | null) => Buffer {
  const decoder = new TextDecoder(encoding);
  return (bytes) => Buffer.from(bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}
