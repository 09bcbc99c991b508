import type { backtestWords as english } from '../backtest.ts';
import type { Words } from '../language.ts';

const fields = { cloudRevenue: '云收入', aiRevenue: 'AI 收入', ebita: 'EBITA', capex: '资本开支' };

type Field = keyof typeof fields;

const refusals = {
  'before-baseline': () => '季度：早于投资计划开始。可填 2026财年Q1（截至2025年6月30日）及以后。',
  'too-late': () => '季度：超出最长期限。可填 2026财年Q1 至 2045财年Q4。',
  twice: () => '季度：该季度已有记录。请编辑该条，或先将其移除。',
  'nothing-given': () => '云收入：请至少填写该季度的一项数据。',
  negative: (field: Field) => `${fields[field]}：不能为负。可填 0 至 1,000,000 十亿元。`,
  'too-large': (field: Field) => `${fields[field]}：没有季度会如此之大。最高可填 1,000,000 十亿元。`,
  'more-ai-than-cloud': () => 'AI 收入：属于云收入的一部分，不能大于云收入。',
};

export const backtestWords: Words<typeof english> = {
  freeze: '冻结日',
  freezeHint: '日期，如 2025-09-30',
  freezeRefused: (text) => `冻结日：无法采用“${text}”。请填写 2025-03-31（基线日）及以后的日期，如 2025-09-30。`,
  earliest: (date) => `最早：${date}`,
  knows: (scenario, date) => `${scenario}的现有设定，与${date}之后公布的数据相对照。其后的数据均未进入运算。`,
  citingLater: (date) => `谨防后见之明：假设本身没有日期，而以下假设引用了${date}之后公布的内容：`,
  lastFigure: '其最新数据：',
  tooEarly: (driver, value, date) =>
    `该情景不能冻结得如此之早：${driver}为 ${value}，${date}才首次公开。请冻结在当日或更晚，或自行设定数值：假设是情景的一部分，没有日期。`,
  nothingSince: (date) => `${date}之后没有已公布的数据。请选择更早的日期，或在“自有实际数据”中添加季度。`,
  names: {
    revenue: '云收入',
    growth: '同比增速',
    aiShare: 'AI 收入占比',
    ebita: 'EBITA',
    capex: '资本开支（集团整体）',
  },
  scores: '评分',
  quantity: '指标',
  quarters: '季度数',
  meanError: '平均绝对误差',
  bias: '偏差',
  inside: (share) => `落入 ${share} 区间`,
  insideCount: (inside, all) => `${inside}/${all}`,
  all: '除增速外合计',
  details: '逐季明细',
  reported: '公布值',
  projected: '预测值',
  error: '误差',
  band: '5–95 %',
  isInside: '区间内',
  isOutside: '区间外',
  noBand: '–',
  points: (points) => `${points} 个百分点`,
  knownThen: (quarters) => `冻结时已知，故既不评分也不使用：${quarters}。`,
  noBands: '无法算出区间：后台进程两次停止。请改动任意设定，或重新打开此页。',
  capexNote: (share) =>
    `公布的资本开支为集团整体口径；截至2025年9月的四个季度中，${share} 用于 AI 与云。区间来自该情景的 1,000 次模拟。`,
  yours: (source) => (source === undefined ? '自有数据' : `自有数据：${source}`),
  actuals: '自有实际数据',
  actualsHint:
    '事实库含2026财年。后续季度公布后可在此添加；数据随案例保存、参与评分，并绘于图上：增速逐季显示，满四个连续季度则显示合计。',
  quarter: '季度',
  quarterHint: '2027财年Q1',
  quarterRefused: (text) =>
    text.trim() === '' ? '季度：请填写，如 2027财年Q1。' : `季度：“${text}”不是季度。请写作 2027财年Q1。`,
  numberRefused: (field, text) => `${fields[field]}：“${text}”不是数字。请填十亿元数，如 45.2，或留空。`,
  fields,
  source: '来源',
  unit: '十亿元',
  add: '添加季度',
  change: '修改季度',
  cancel: '取消',
  edit: (quarter) => `编辑${quarter}`,
  editShort: '编辑',
  inPlaceOf: (value) => `替代公布值 ${value}`,
  remove: (quarter) => `移除${quarter}`,
  removeShort: '移除',
  refused: ({ kind, field }) => refusals[kind](field === 'quarter' ? 'cloudRevenue' : field),
  doubt: (field, value, likely) =>
    `${fields[field]}：${value} 与情景中该季度的数值相差约一千倍。单位为十亿元；是否应为 ${likely}？`,
  takeLikely: (likely) => `采用 ${likely}`,
  keep: (value) => `保留 ${value}`,
};
