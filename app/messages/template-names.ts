import type { MemoSectionId } from '../document/memo-set.ts';
import type { Language } from './language.ts';

interface TemplateNames {
  readonly fields: Readonly<Record<'title' | 'author' | 'firm' | 'charts', string>>;
  readonly sections: Readonly<Record<MemoSectionId, string>>;
  /** The title of a memo whose author gave it none, of the case's. */
  readonly title: (title: string) => string;
}

/**
 * What a memo's template calls its parts, in all languages at once: the text that is being edited stays readable when another language is
 * spoken, and whoever gets it by mail may speak another.
 */
export const templateNames: Readonly<Record<Language, TemplateNames>> = {
  en: {
    fields: { title: 'Title', author: 'Author', firm: 'Firm', charts: 'Charts' },
    sections: {
      summary: 'Summary',
      charts: 'The case in charts',
      changes: 'What differs from the base case',
      assumptions: 'Assumptions and their sources',
      sensitivities: 'What moves the answer',
      checks: 'Reality checks',
      conflicts: 'Where sources disagree',
      risks: 'Risks and caveats',
    },
    title: (title) => `${title}: what has to be true`,
  },
  'zh-Hans': {
    fields: { title: '标题', author: '作者', firm: '机构', charts: '图表' },
    sections: {
      summary: '摘要',
      charts: '图说案例',
      changes: '与基准情形的差异',
      assumptions: '假设及其来源',
      sensitivities: '何者左右答案',
      checks: '合理性检验',
      conflicts: '来源分歧',
      risks: '风险与提示',
    },
    title: (title) => `${title}：何种条件下方能回本`,
  },
};
