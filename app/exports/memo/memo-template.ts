import { type CaseDocument, caseDocumentSchema } from '../../document/case-document.ts';
import { type ChartId, chartIds, type MemoSectionId, memoSectionIds, usualCharts } from '../../document/memo-set.ts';
import { told } from '../../messages/language.ts';
import { memoWords as words } from '../../messages/memo.ts';
import { templateNames } from '../../messages/template-names.ts';

type Memo = NonNullable<CaseDocument['memo']>;

/** What is wrong with a template, at which line; the first is 1. */
export type TemplateProblem =
  | { readonly kind: 'no-such-field'; readonly line: number; readonly found: string }
  | { readonly kind: 'no-such-section'; readonly line: number; readonly found: string }
  | { readonly kind: 'no-such-chart'; readonly line: number; readonly found: string }
  | { readonly kind: 'twice'; readonly line: number; readonly found: string }
  | { readonly kind: 'too-long'; readonly line: number; readonly found: string }
  | { readonly kind: 'broken-text'; readonly line: number; readonly found: string };

type ReadTemplate =
  | { readonly kind: 'read'; readonly memo: Memo }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

const fields = ['title', 'author', 'firm'] as const;

/**
 * The memo's settings as text that can be edited anywhere: its title, author and firm, the charts, then each section with a mark that says
 * whether it is there, and the author's own paragraphs under it.
 */
export function templateOf({ memo = {}, title }: CaseDocument): string {
  const head = fields.map(
    (field) => `${words.fields[field]}: ${memo[field] ?? (field === 'title' ? words.title(told(title)) : '')}`,
  );
  const charts = `${words.fields.charts}: ${(memo.charts ?? usualCharts).join(', ')}`;
  const sections = memoSectionIds.map((id) => {
    const own = memo.paragraphs?.[id]?.trim() ?? '';
    return `[${memo.sections?.[id] === false ? ' ' : 'x'}] ${words.sections[id]}${own === '' ? '' : `\n${own}`}`;
  });
  return `${[...head, charts].map((line) => line.trimEnd()).join('\n')}\n\n${sections.join('\n\n')}\n`;
}

/** A line that begins a section: "[x] Risks and caveats", or "[ ] …" where it is left out. */
const sectionLine = /^\[( |x|X)\]\s*(.*?)\s*$/;
const fieldLine = /^([\p{L} ]+)[:：]\s*(.*?)\s*$/u;

/** What a template may call its parts: the names of every language count, whichever is spoken. */
const known = Object.values(templateNames);
const isCalled = (name: string, names: readonly string[]): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * The settings that a text says of a case, every problem at once. A section that it does not name is left out; a title that is the usual one
 * is not kept, so that it follows the case's; the files of the set, which no template names, stay as they are.
 */
export function readTemplate(
  text: string,
  { memo: before = {}, title }: Pick<CaseDocument, 'memo' | 'title'>,
): ReadTemplate {
  const problems: TemplateProblem[] = [];
  const head = new Map<string, string>();
  const sections = new Map<MemoSectionId, { readonly isOn: boolean; readonly line: number; readonly own: string[] }>();
  let charts: readonly ChartId[] | undefined;
  let open: string[] | null = null;
  for (const [index, said] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (!said.isWellFormed()) problems.push({ kind: 'broken-text', line, found: '' });
    const [isSection, mark, name = ''] = sectionLine.exec(said) ?? [];
    if (isSection !== undefined) {
      const id = memoSectionIds.find((one) =>
        isCalled(
          name,
          known.map(({ sections: named }) => named[one]),
        ),
      );
      if (id === undefined) problems.push({ kind: 'no-such-section', line, found: name });
      else if (sections.has(id)) problems.push({ kind: 'twice', line, found: name });
      open = [];
      if (id !== undefined && !sections.has(id)) sections.set(id, { isOn: mark !== ' ', line, own: open });
    } else if (open !== null) open.push(said);
    else if (said.trim() !== '') readField(said, line);
  }
  const paragraphs = new Map([...sections].map(([id, { own }]) => [id, own.join('\n').trim()] as const));
  for (const [id, { line }] of sections) {
    const isTooLong = (paragraphs.get(id) ?? '').length > longest.paragraph;
    if (isTooLong) problems.push({ kind: 'too-long', line, found: words.sections[id] });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const own = [...paragraphs].filter(([, paragraph]) => paragraph !== '');
  const off = memoSectionIds.filter((id) => sections.get(id)?.isOn !== true).map((id) => [id, false] as const);
  const kept = [...head].filter(
    ([field, value]) =>
      value !== '' &&
      (field !== 'title' || !known.some((names) => [title, told(title)].some((one) => value === names.title(one)))),
  );
  return {
    kind: 'read',
    memo: {
      ...Object.fromEntries(kept),
      ...(off.length === 0 ? {} : { sections: Object.fromEntries(off) }),
      ...(own.length === 0 ? {} : { paragraphs: Object.fromEntries(own) }),
      ...(charts === undefined ? {} : { charts: [...charts] }),
      ...(before.formats === undefined ? {} : { formats: before.formats }),
    },
  };

  function readField(said: string, line: number): void {
    const [, name = said.trim(), value = ''] = fieldLine.exec(said) ?? [];
    const field = [...fields, 'charts' as const].find((one) =>
      isCalled(
        name,
        known.map(({ fields: named }) => named[one]),
      ),
    );
    if (field === undefined) problems.push({ kind: 'no-such-field', line, found: name });
    else if (head.has(field) || (field === 'charts' && charts !== undefined))
      problems.push({ kind: 'twice', line, found: name });
    else if (field === 'charts') charts = readCharts(value, line);
    else if (value.length > longest.field) problems.push({ kind: 'too-long', line, found: name });
    else head.set(field, value);
  }

  function readCharts(value: string, line: number): readonly ChartId[] {
    const named = namesIn(value);
    const wrong = new Set(named.filter((one) => !chartIds.some((id) => id === one)));
    for (const one of wrong) problems.push({ kind: 'no-such-chart', line, found: one });
    return chartIds.filter((id) => named.includes(id));
  }
}

const namesIn = (value: string): readonly string[] => value.split(/[,;\s]+/).filter((one) => one !== '');

const chartsLine = new RegExp(`^(?:${known.map(({ fields: named }) => named.charts).join('|')})[:：](.*)$`, 'im');

/** The charts that a text names, whatever else is wrong with it; the usual ones where it names none. */
export function chartsIn(text: string): readonly ChartId[] {
  const [, value] = chartsLine.exec(text) ?? [];
  return value === undefined ? usualCharts : chartIds.filter((id) => namesIn(value).includes(id));
}

/** The same text with other charts, everything else as it stands. */
export function withCharts(text: string, charts: readonly ChartId[]): string {
  const line = `${words.fields.charts}: ${charts.join(', ')}`.trimEnd();
  return chartsLine.test(text) ? text.replace(chartsLine, () => line) : `${line}\n${text}`;
}

/** As the case file allows. */
const longest = { field: 200, paragraph: 20_000 };

/** The case with other settings of its memo, as they come from a template. */
export const withMemo = (document: CaseDocument, memo: Memo): CaseDocument => ({
  ...document,
  memo: caseDocumentSchema.parse({ ...document, memo }).memo ?? {},
});
