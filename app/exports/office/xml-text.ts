const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML, in an attribute too. */
export const xmlText = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '');
