import type { definitionWords as english } from '../definitions.ts';
import type { Words } from '../language.ts';

const series: Words<typeof english>['series'] = {
  growth: {
    label: '需求增速',
    text: '云需求相对上年同季的增速：先维持所设增速，再沿直线降至长期增速。',
    equation: '',
    without: '无计划情形的需求增速：在共同季度内与计划相同，其后为自身的增速。',
  },
  demand: {
    label: '需求',
    text: '算力充足时客户会购买的数额。按同季同比增长，故季节性得以保留。',
    equation: 'D(q − 4) × (1 + 增速)',
  },
  aiShare: {
    label: 'AI 占比',
    text: 'AI 收入占云总收入的比例：由基线时的占比沿直线升至目标。',
    equation: '',
    without: 'AI 收入占云总收入的比例：在共同季度内与计划相同，其后不变。',
  },
  computeNeed: {
    label: '每元收入所需算力',
    text: '每年一元收入所需的满载算力（按成本，元）。AI 所需多于其他云。',
    equation: 'a ∕ (AI 单位算力收入 × 互联效率) + (1 − a) ∕ 其他云单位算力收入',
  },
  marginAi: {
    label: 'AI EBITDA 利润率',
    text: 'EBITDA 占 AI 收入的比例：由起点沿直线至目标。',
    equation: '',
  },
  marginCore: {
    label: '其他云 EBITDA 利润率',
    text: 'EBITDA 占其他云收入的比例：由起点沿直线至目标。',
    equation: '',
  },
  computeStock: {
    label: '在用算力（期末）',
    text: '在用的服务器、加速卡与网络，按成本计：基线时已有而尚未退役的，加上其后投入使用的，不论在基线后购置或基线时已下单。',
    equation: '基线存量的剩余 + 其后投入使用的',
  },
  revenue: {
    label: '云收入',
    text: '需求与在用算力按最高可持续利用率所能承接的数额，取其较小者。未能承接的需求即告流失。',
    equation: 'min( 需求, 最高利用率 × 算力 ∕ (4 × 所需算力) )',
  },
  revenueGrowth: {
    label: '同比增速',
    text: '云收入相对上年同期的增速。',
    equation: '收入 ∕ 上年同期收入 − 1',
  },
  aiRevenue: { label: 'AI 收入', text: '云收入中的 AI 部分。', equation: '收入 × AI 占比' },
  coreRevenue: { label: '其他云收入', text: '云收入中的非 AI 部分。', equation: '收入 × (1 − AI 占比)' },
  utilisation: { label: '利用率（期末）', text: '在用算力中实际使用的比例。', equation: '4 × 收入 × 所需算力 ∕ 算力' },
  ebitda: {
    label: 'EBITDA',
    text: '息税折旧摊销前利润：AI 与其他云的收入各乘以其利润率。',
    equation: '收入 × ( a × AI 利润率 + (1 − a) × 其他云利润率 )',
  },
  depreciation: {
    label: '折旧',
    text: '基线后投入使用的资产（基线时已下单或其后购置）按寿命直线折旧，加上基线自有资产的剩余折旧。',
    equation: '基线资产的折旧 + 其后投入使用资产的折旧',
  },
  ebita: { label: 'EBITA', text: 'EBITDA 减折旧。', equation: 'EBITDA − 折旧' },
  tax: {
    label: '所得税',
    text: '按 EBITA 计税。集团内抵减时，亏损当期即节税；结转时，抵减日后利润。',
    equation: '税率 × EBITA',
  },
  computeCapex: {
    label: '算力资本开支',
    text: '当季用于服务器、加速卡与网络的现金：执行期间为计划的交付，其后按后续规则购置。',
    equation: '',
    without: '当季用于服务器、加速卡与网络的现金：购置投入使用之时需求所需而尚缺的部分。',
  },
  facilityCapex: {
    label: '设施资本开支',
    text: '当季用于建筑、供电与制冷的现金。',
    equation: '',
    without: '当季用于建筑、供电与制冷的现金：与需求所需算力相配套的部分。',
  },
  capex: { label: '资本开支', text: '当季用于资产的全部现金。', equation: '算力 + 设施' },
  backlog: {
    label: '积压订单（期末）',
    text: '计划中已订购而因芯片短缺尚未交付的算力。',
    equation: '',
  },
  workingCapitalChange: {
    label: '营运资本变动',
    text: '净营运资本为四个季度收入的一定比例；其增加额为现金流出。',
    equation: '比例 × ( 收入 − 上年同期收入 )',
  },
  freeCashFlow: {
    label: '自由现金流',
    text: '扣除所得税、资本开支与营运资本变动之后的现金。',
    equation: 'EBITDA − 所得税 − 资本开支 − 营运资本变动',
  },
  investedCapital: {
    label: '投入资本（期末）',
    text: '基线后购置及基线时已下单的资产，按成本减累计折旧，再加营运资本。',
    equation: '',
  },
};

const increments: Words<typeof english>['increments'] = {
  incremental: {
    label: '增量现金流',
    text: '有计划时的自由现金流减去同一业务无计划时的自由现金流：计划本身所带来的。',
    equation: '计划 − 无计划情形',
  },
  cumulative: {
    label: '累计增量现金',
    text: '自2025年3月31日起累加的增量现金流。自其回到零且不再低于零之时起，计划即已回本。',
    equation: 'C(q − 1) + 增量现金流',
  },
  discounted: {
    label: '累计折现现金',
    text: '自2025年3月31日起累加的增量现金流，各季均折现至该日。',
    equation: '至上季末的合计 + 增量现金流 ∕ (1 + r)^(t)',
  },
  roic: {
    label: 'ROIC',
    text: '计划新增资本的回报率：全年税后增量 EBITA，除以期初与期末增量投入资本的均值。',
    equation: '增量 EBITA × (1 − 税率) ∕ 平均增量资本',
  },
};

export const definitionWords: Words<typeof english> = { series, increments };
