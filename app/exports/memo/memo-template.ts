import { type CaseDocument, caseDocumentSchema } from '../../document/case-document.ts';
import { type ChartId, chartIds, type MemoSectionId, memoSectionIds, usualCharts } from '../../document/memo-set.ts';
import { memoWords as words } from '../../messages/memo.ts';

type Memo = NonNullable<CaseDocument['memo']>;

/** What is wrong with a template, at which line; the first is 1. */
export type TemplateProblem =
  | { readonly kind: 'no-such-field'; readonly line: number; readonly found: string }
  | { readonly kind: 'no-such-section'; readonly line: number; readonly found: string }
  | { readonly kind: 'no-such-chart'; readonly line: number; readonly found: string }
  | { readonly kind: 'twice'; readonly line: number; readonly found: string }
  | { readonly kind: 'too-long'; readonly line: number; readonly found: string };

export type ReadTemplate =
  | { readonly kind: 'read'; readonly memo: Memo }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

const fields = ['title', 'author', 'firm'] as const;
type Field = (typeof fields)[number];

/**
 * The memo's settings as text that can be edited anywhere: its title, author and firm, the charts, then each section with a mark that says
 * whether it is there, and the author's own paragraphs under it.
 */
export function templateOf({ memo = {}, title }: CaseDocument): string {
  const head = fields.map(
    (field) => `${words.fields[field]}: ${memo[field] ?? (field === 'title' ? words.title(title) : '')}`,
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
const fieldLine = /^([A-Za-z ]+):\s*(.*?)\s*$/;

/** The settings that a text says; `before` keeps what no template says (the formats of the set). Every problem at once. */
export function readTemplate(text: string, before: Memo = {}): ReadTemplate {
  const problems: TemplateProblem[] = [];
  const found: { head: Partial<Record<Field, string>>; charts?: ChartId[] } = { head: {} };
  const sections = new Map<MemoSectionId, { readonly isOn: boolean; readonly line: number; readonly own: string[] }>();
  let open: string[] | null = null;
  for (const [index, said] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const [isSection, mark, name = ''] = sectionLine.exec(said) ?? [];
    if (isSection !== undefined) {
      const id = memoSectionIds.find((one) => words.sections[one].toLowerCase() === name.toLowerCase());
      if (id === undefined) problems.push({ kind: 'no-such-section', line, found: name });
      else if (sections.has(id)) problems.push({ kind: 'twice', line, found: name });
      open = [];
      if (id !== undefined && !sections.has(id)) sections.set(id, { isOn: mark !== ' ', line, own: open });
    } else if (open !== null) open.push(said);
    else if (said.trim() !== '') readField(said, line);
  }
  const paragraphs = new Map([...sections].map(([id, { own }]) => [id, own.join('\n').trim()] as const));
  for (const [id, { line }] of sections) {
    if ((paragraphs.get(id) ?? '').length > longest.paragraph)
      problems.push({ kind: 'too-long', line, found: words.sections[id] });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const own = [...paragraphs].filter(([, paragraph]) => paragraph !== '');
  const off = [...sections].filter(([, { isOn }]) => !isOn).map(([id]) => [id, false] as const);
  return {
    kind: 'read',
    memo: {
      ...Object.fromEntries(Object.entries(found.head).filter(([, value]) => value !== '')),
      ...(off.length === 0 ? {} : { sections: Object.fromEntries(off) }),
      ...(own.length === 0 ? {} : { paragraphs: Object.fromEntries(own) }),
      ...(found.charts === undefined ? {} : { charts: found.charts }),
      ...(before.formats === undefined ? {} : { formats: before.formats }),
    },
  };

  function readField(said: string, line: number): void {
    const [, name = said.trim(), value = ''] = fieldLine.exec(said) ?? [];
    if (name.toLowerCase() === words.fields.charts.toLowerCase()) {
      readCharts(value, line);
      return;
    }
    const field = fields.find((one) => words.fields[one].toLowerCase() === name.toLowerCase());
    if (field === undefined) problems.push({ kind: 'no-such-field', line, found: name });
    else if (found.head[field] !== undefined) problems.push({ kind: 'twice', line, found: name });
    else if (value.length > longest.field) problems.push({ kind: 'too-long', line, found: name });
    else found.head[field] = value;
  }

  function readCharts(value: string, line: number): void {
    const named = value.split(/[,;\s]+/).filter((one) => one !== '');
    const wrong = named.filter((one) => !chartIds.some((id) => id === one));
    for (const one of wrong) problems.push({ kind: 'no-such-chart', line, found: one });
    found.charts = chartIds.filter((id) => named.includes(id));
  }
}

/** As the case file allows. */
const longest = { field: 200, paragraph: 20_000 };

/** The case with other settings of its memo; null where a text in them is none that a file can hold. */
export function withMemo(document: CaseDocument, memo: Memo): CaseDocument | null {
  const parsed = caseDocumentSchema.safeParse({ ...document, memo });
  return parsed.success ? { ...document, memo: parsed.data.memo ?? {} } : null;
}
