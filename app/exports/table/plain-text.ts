/** Full-width signs count too, and signs after blanks: some programs read them as the plain ones. */
const beginsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that a spreadsheet would run as a formula, made to stay one: it is shown with the apostrophe that spreadsheets themselves use. */
export const harmless = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);
