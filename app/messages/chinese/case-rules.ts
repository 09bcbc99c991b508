import type { ruleWords as english } from '../case-rules.ts';
import type { Words } from '../language.ts';

export const ruleWords: Words<typeof english> = {
  'programme-within-horizon': (found) => `支出期 ${found} 个季度，长于预测期 horizonQuarters`,
  'phasing-has-weight': (found) => `${found} 中没有任何计划年度的权重大于 0`,
  'perpetuity-grows-slower-than-discount': (found) =>
    `${found} 须比 economics.discountRate 至少低 0.005，方可使用永续法`,
  'perpetuity-needs-renewal': (found) =>
    `${found} 不能用于任其耗尽的资产；请将 capex.afterProgramme 设为 sustain 或 meet-demand`,
  'perpetuity-sees-one-cycle': (found) => `${found} 要求预测期涵盖建设期与一个完整的算力寿命；请加长 horizonQuarters`,
  'cap-not-below-conversion': (found) => `${found} 低于 financing.conversionPriceUsd`,
  'maturity-after-issue': (found) => `${found} 不晚于 financing.issueQuarter`,
  'well-formed-text': () => '文本含有半个字符（孤立的代理项）',
  'baseline-is-reserved': (found) => `${found} 是基准情形的 id，始终存在；请另选一个`,
  'names-a-driver': (found) => `${found} 不是驱动因素的路径`,
  'unique-ids': (found) => `${found} 已是前面某情景的 id；id 不可重复`,
  'compares-with-one-of-its-own': (found) => `${found} 不是本文件中情景的 id；亦可为 "baseline"`,
  'low-mode-high': () => '低值、众数、高值须依次递增',
  'low-below-high': () => '低值须小于高值',
  'above-zero': (found) => `${found} 不大于 0`,
  'median-below-p90': () => '中位数须大于 0，p90 须大于中位数',
  'names-a-number': (found) => `${found} 不是数值型驱动因素的路径`,
  'each-driver-once': (found) => `${found} 已有分布；每个驱动因素只有一个`,
  'between-uncertain-drivers': () => '相关性须介于两个不同且均有分布的驱动因素之间',
  'each-pair-once': () => '这两个驱动因素已有相关性；每对只有一个',
  'correlations-go-together': (found) => `${found} 与前面的相关性不能并存；未列出的配对按 0 计`,
  'each-quarter-once': (found) => `季度 ${found} 出现两次；每个季度只出现一次`,
  'ai-within-cloud': (found) => `${found} 大于同季度的 cloudRevenue`,
  'gives-a-figure': () => '没有任何数据；须含 cloudRevenue、aiRevenue、ebita、capex 中至少一项',
  'not-before-baseline': (found) => `${found} 早于基线日 2025-03-31`,
  'key-too-long': () => '键名超过 40 个字符',
};
