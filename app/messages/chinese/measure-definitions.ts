import type { Words } from '../language.ts';
import type { measureDefinitions as english } from '../measure-definitions.ts';

export const measureDefinitions: Words<typeof english> = {
  payback: {
    label: '回本时间',
    text: '累计增量现金自此不再低于零的最早时点，季度之内按直线计，以2025年3月31日后的年数表示。不计终值。',
  },
  'discounted-payback': {
    label: '折现回本时间',
    text: '折现现金流的回本时间：其累计值自此不再低于零的最早时点。',
  },
  npv: {
    label: 'NPV',
    text: '2025年3月31日的净现值：逐季增量现金流与预测期后增量的价值，均予折现。',
  },
  'npv-without-terminal': {
    label: '不计终值的 NPV',
    text: '预测期内的增量现金流，折现至2025年3月31日；期末之后的价值一概不计。',
  },
  'terminal-value': {
    label: '终值现值',
    text: '增量在最后一季之后的价值，折现至2025年3月31日。',
  },
  irr: {
    label: 'IRR',
    text: '内部收益率：使增量现金流与终值折现后合计为零的年折现率。现金流多次变号时，可能有多个解或无解；此时各解列于下方，并显示 MIRR。',
  },
  mirr: {
    label: 'MIRR',
    text: '修正内部收益率：投入与所得均按折现率计息时，前者增至后者的年增长率。',
  },
  peak: {
    label: '最大资金缺口',
    text: '累计增量现金低于零的最深处：计划占用资金的最高额。',
  },
  'cloud-revenue': { label: '云收入', text: '有计划时的云收入，按财年合计。' },
  'ai-revenue': { label: 'AI 收入', text: '有计划时的 AI 收入，按财年合计。' },
  'limited-quarters': { label: '产能受限季度', text: '收入由在用算力而非需求决定的季度。' },
  'world-share': {
    label: '全球云市场份额',
    text: '最近四个季度云收入占全球市场的份额；全球市场由当前规模按所设增速推算。',
  },
  dilution: {
    label: '摊薄',
    text: '票据转股时新增 ADS 占全部 ADS 的比例；到期 ADS 价格高于转股价即转股。按全部票据计，未扣除封顶期权抵回的部分。',
  },
  'npv-per-ads': { label: '每 ADS NPV', text: '计划 NPV（美元）除以流通 ADS 数。' },
  'peak-after-notes': {
    label: '计入票据后的最大资金缺口',
    text: '计入票据为计划带来的现金后，累计增量现金低于零的最深处。',
  },
  'payback-after-notes': {
    label: '计入票据后的回本时间',
    text: '增量现金流计入票据为计划带来的现金及其成本后的持久回本时间。',
  },
};
