import type { caseProblemWords as english } from '../case-problems.ts';
import { notAllowed, ruleText } from '../case-problems.ts';
import { allowedText, cut, foundText, numberText, shortName } from '../found-and-allowed.ts';
import type { Words } from '../language.ts';

const otherFiles = {
  picture: '图片',
  pdf: 'PDF 文档',
  zip: 'ZIP 压缩包或 Office 文档',
  'old-office': '旧版 Office 的工作簿或文档',
  gzip: '压缩文件（gzip）',
};

const faults = {
  'ends-early': () => '案例未完整，文本即已结束；文件被截断或损坏',
  'goes-on-after-end': (found: string) => `案例已结束，其后却还有 ${found}`,
  comment: () => '不允许注释',
  'trailing-comma': () => '右括号前不允许有逗号',
  'value-expected': (found: string) => `此处应为值，而不是 ${found}`,
  'key-expected': (found: string) => `此处应为双引号中的键名，而不是 ${found}`,
  'colon-expected': (found: string) => `此处应为冒号，而不是 ${found}`,
  'comma-expected': (found: string) => `此处应为逗号或右括号，而不是 ${found}`,
  'text-not-closed': () => '文本在本行内没有右双引号',
  'bad-escape': () => '文本中的反斜杠之后不是 JSON 认识的转义',
  'control-character': () => '文本含有未以反斜杠转义的控制字符',
  'bad-number': (found: string) => `${found} 不是整数或小数`,
};

export const caseProblemWords: Words<typeof english> = {
  said: {
    'too-large': ({ most }) => `大于 ${numberText(most / 1024 / 1024)} MB，案例文件不会如此之大`,
    empty: () => '文件为空',
    'utf-16': () => '以 UTF-16 保存；请另存为 UTF-8',
    'other-file': ({ what }) => `是${otherFiles[what]}，而非 Outlay 案例`,
    'nul-bytes': () => '含有 NUL 字节：已损坏，或根本不是文本',
    'invalid-utf-8': ({ line }) => `第 ${line} 行：不是有效的 UTF-8；已损坏，或以其他编码保存`,
    syntax: ({ line, column, fault, found }) => `第 ${line} 行第 ${column} 列：${faults[fault](cut(found))}`,
    'too-deep': ({ line, column, most }) => `第 ${line} 行第 ${column} 列：嵌套超过 ${most} 层`,
    'too-many-values': ({ most }) => `超过 ${numberText(most)} 个值，案例不会如此之多`,
    'not-a-case': () => '不是 Outlay 案例：其中没有 "format": "outlay-case"',
    'newer-version': ({ version, newest }) =>
      `由更新版的 Outlay 生成：文件为第 ${numberText(version)} 版，本程序最高可读第 ${newest} 版`,
    'duplicate-key': ({ path, lines: [first, second] }) =>
      `${shortName(path)}：出现两次，在第 ${first} 行和第 ${second} 行`,
    'not-finite': ({ path, found }) => `${shortName(path)}：${cut(found)} 不是可以存储的数字`,
    'unknown-key': ({ path, known }) =>
      `${shortName(path)}：未知的键${known.length === 0 ? '' : `；此处可用：${known.join('、')}`}`,
    missing: ({ path, allowed }) => `${shortName(path)}：缺失；应为${allowedText(allowed)}`,
    'not-allowed': (problem) => `${shortName(problem.path)}：${notAllowed(problem)}`,
    rule: ({ path, found, rule }) => `${shortName(path)}：${ruleText(rule, foundText(found))}`,
  },
  otherFiles,
  faults,
  integrity: {
    mismatch: '保存后在本程序之外被改动，或已损坏：其内容与完整性校验行不符',
    absent: '没有完整性校验行：系手写，或保存后被改动或损坏；请核对其中的数字',
  },
  outside: (found, range) => `${found} 超出 ${range}`,
  tooManyValues: (found, allowed) => `给出了 ${found} 个值；应为 ${allowed}`,
  tooManyCharacters: (found, allowed) => `共 ${found} 个字符；应为 ${allowed}`,
  isNot: (found, allowed) => `${found} 不是${allowed}`,
  otherRule: (found) => `${found} 与案例其余部分不相容`,
};
