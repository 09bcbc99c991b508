import { workbookWords as words } from '../../messages/workbook.ts';
import type { Row } from './timeline.ts';

/** A row of amounts in RMB bn. */
export const amount = (key: string, label: string, formula: string, look?: Row['look']): Row => ({
  key,
  label,
  unit: words.rmbBn,
  formula,
  format: 'amount',
  ...(look === undefined ? {} : { look }),
});
