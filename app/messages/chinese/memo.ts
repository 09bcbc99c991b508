import { chartIds } from '../../document/memo-set.ts';
import type { Words } from '../language.ts';
import type { memoWords as english } from '../memo.ts';
import { templateNames } from '../template-names.ts';

const names = templateNames['zh-Hans'];

export const memoWords: Words<typeof english> = {
  ...names,
  problem: ({ kind, line, found }) => {
    switch (kind) {
      case 'no-such-field':
        return `第 ${line} 行：没有字段“${found}”。首个章节之前为标题、作者、机构与图表，各带一个冒号。`;
      case 'no-such-section':
        return `第 ${line} 行：没有章节“${found}”。可用章节为${Object.values(names.sections).join('、')}。`;
      case 'no-such-chart':
        return `第 ${line} 行：没有图表“${found}”。可用图表为 ${chartIds.join('、')}。`;
      case 'twice':
        return `第 ${line} 行：“${found}”出现两次。`;
      case 'broken-text':
        return `第 ${line} 行：此处有半个字符，系文本在字符中间被截断所致。`;
      case 'too-long':
        return `第 ${line} 行：“${found}”过长；字段至多 200 个字符，章节段落至多 20,000 个。`;
    }
  },
  driver: '驱动因素',
  base: '基准情形',
  here: '本案例',
  value: '取值',
  grade: '等级',
  source: '来源或理由',
  byYear: '逐年设定',
  noReason: '未注明来源',
  dated: (source, date) => `${source}，${date}`,
  andMore: (shown, count) => `${shown}；另有 ${count} 项`,
  ofPreset: (preset, cited) => (cited === '' ? `预设“${preset}”` : `预设“${preset}”：${cited}`),
  noChanges: '驱动因素均与基准情形相同。',
  gradesNote:
    '文件：载于 Outlay 所依据的五篇文章之一（“来源”中的文件 D0 至 D4）。公布：由公司或机构发布。推算：由此类数据计算。假设：除作者外无人给出的数值。',
  sensitivities: (scenario) => `各驱动因素单独取低值与高值，其余与${scenario}相同；列示 NPV 及相应取值。`,
  at: (end, unit) => `${end}：${unit}`,
  set: (result, setting) => `${result}（取 ${setting}）`,
  check: '案例的隐含值',
  implied: '数值',
  heldAgainst: '参照',
  beyond: (place) => `${place}，超出全部参照`,
  conflict: '分歧',
  claims: '各方说法',
  inUse: '采用',
  takes: (says) => `本案例采用“${says}”。`,
  spread: (trials, npv, unit) =>
    `对不确定驱动因素作 ${trials} 次模拟，九成的 NPV 介于 ${npv[0]} 与 ${npv[1]} ${unit}之间。`,
  paidBack: (never, end, fast) =>
    `${never} 的模拟至${end}末未回本${fast === null ? '' : `；二十分之一在 ${fast} 年内回本`}。`,
  against: (change, from) => `${change}，基线为 ${from}`,
  fromBaseline: (from) => `基线为 ${from}`,
  rate: (rate) => `1 美元 = ${rate} 元，固定不变。`,
  noPayback: (end) => `在这些假设下，计划至${end}末未能回本。`,
  rates: (count) =>
    count === 0 ? '现金流没有内部收益率。' : `现金流有 ${count} 个内部收益率；任何一个都不足以单独衡量该计划。`,
  terminal: (amount) => `NPV 中有 ${amount} 为终值，即资产在期末的估计价值。`,
  limited: (quarters, all) => `${all} 个季度中有 ${quarters} 个季度，收入由产能而非需求决定。`,
  checksNote: '合理性检验超出参照，须有理由；并不意味着案例有误。',
  method: '所有数字均为同一模型的条件推演：由上述假设推得，并非预测。可复现全部数字的案例文件附于本备忘录的 PDF。',
  made: (title, scenario) => `${title} · ${scenario}`,
  provenance: ({ fingerprint, engine, time }) => `案例 ${fingerprint} · ${engine} · 导出于 ${time}`,
  page: '页',
  attached: '案例文件：在 Outlay 中打开即可得到本备忘录的全部数字。',
};
