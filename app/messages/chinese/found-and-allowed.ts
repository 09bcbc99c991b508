import type { foundWords as english } from '../found-and-allowed.ts';
import type { Words } from '../language.ts';

export const foundWords: Words<typeof english> = {
  group: '一组字段',
  listOf: (count) => `含 ${count} 项的列表`,
  listOfValues: (count) => `含 ${count} 个值的列表`,
  text: '文本',
  textOf: (count) => ` ${count} 个字符的文本`,
  oneOf: (options) => `${options.length > 1 ? '以下之一：' : ''}${options.join('、')}`,
  flag: ' true 或 false',
  id: ' id：至多 40 个小写字母、数字和连字符，不以连字符开头',
  date: '日期，如 2026-03-31',
  number: '数字',
  whole: '整数',
  multipleOf: (step) => ` ${step} 的倍数`,
  within: (kind, range) => `${range} 之间的${kind}`,
  atLeast: (count) => `至少 ${count}`,
  atMost: (count) => `至多 ${count}`,
  fromTo: (least, most) => `${least} 至 ${most}`,
};
