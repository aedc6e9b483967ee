/** Lower case the way the engines' `lower` does it: one character to one character (Unicode simple mapping). */
export const lowerCase = (text: string): string =>
  Array.from(text, (char) => {
    if (char === '\u0130') return 'i';
    const lower = char.toLowerCase();
    return Array.from(lower).length === 1 ? lower : char;
  }).join('');
