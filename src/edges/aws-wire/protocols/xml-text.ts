/** Text inside an XML element. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#x0D;',
  '\n': '&#x0A;',
};

export const escapedXml = (text: string): string => text.replaceAll(/[&<>"'\r\n]/g, (one) => ESCAPES[one] ?? one);
