import type { equationWords as english } from '../equations.ts';
import type { Words } from '../language.ts';

export const equationWords: Words<typeof english> = {
  taxAfterLosses: '税率 × 弥补以前亏损后的 EBITA',
  crossing: '( q − C(q) ∕ ( C(q + 1) − C(q) ) ) ∕ 4，q 为末值低于零的最后一季',
  npv: '不计终值的 NPV + 终值现值',
  npvWithoutTerminal: {
    end: '各季增量现金流 ∕ (1 + r)^(q ∕ 4) 之和',
    mid: '各季增量现金流 ∕ (1 + r)^((q − ½) ∕ 4) 之和',
  },
  terminalValue: {
    none: '期末之后不计任何价值',
    book: '期末增量投入资本 ∕ (1 + r)^年数',
    gordon: '( 一个算力寿命内的增量现金 − 设施更新 ) ∕ 年数 × (1 + g) ∕ (r − g)，再折现',
  },
  irr: '(1 + ρ)^4 − 1，其中按每季 ρ 折现的增量现金与终值合计为零',
  terminalAtHorizon: '期末终值，未折现',
  noRate: '没有折现率使其合计为零',
  severalRates: '使其合计为零的折现率',
  mirr: '( 流入终值 ∕ 流出现值 )^(1 ∕ 年数) − 1，均按 r 计',
  peak: '− 累计增量现金的最低值',
  inQuarter: (quarter) => `在${quarter}`,
  sumOfYear: (year) => `${year}四个季度之和`,
  ofQuarters: (count, all) => `${count}/${all}`,
  limited: '收入低于需求的季度',
  usd: '美元',
  dilution: '新增 ADS ∕ ( 流通 ADS + 新增 ADS )，单位十亿份',
  npvPerAds: 'NPV ∕ 美元兑人民币 ∕ 流通 ADS',
  peakAfterNotes: '− 累计增量现金与票据现金之和的最低值',
  paybackAfterNotes: '累计增量现金与票据现金之和回到零且不再低于零之时',
  worldShare: '最近四个季度收入 ∕ 当时的全球市场',
};
