/** Presets: their names and what they argue; the Baseline and the case that stands at the start. By the English of `shared/`. */
export const presets: Readonly<Record<string, string>> = {
  Baseline: '基线',
  'The seven presets': '七个预设',
  'Backtest on what was reported': '以已公布数据回测',
  'Alibaba RMB 380bn': '阿里巴巴 380 十亿元',
  'Base: plan on schedule': '基准：计划如期',
  'RMB 380bn spent evenly over FY2026–FY2028; demand grows 26.7 % a year for three years, then fades to 6 %.':
    '380 十亿元在2026财年至2028财年均匀支出；需求每年增长 26.7 %，持续三年，其后降至 6 %。',
  'Cash margins widen as AI scales; compute that retires is replaced, nothing more is built.':
    'AI 规模扩大，现金利润率随之提高；退役的算力予以更新，此外不再建设。',
  'Documented run-rate': '文件所载趋势',
  'The latest documented figures simply go on: 18 % growth, a 20 % AI share, today’s cash margin.':
    '最新的文件数据照此延续：增速 18 %，AI 占比 20 %，现金利润率不变。',
  'Nothing improves; the question is what the programme costs then.': '一切没有改善；问题在于如此一来计划的代价几何。',
  'AI acceleration': 'AI 加速',
  'AI doubles again, spending is raised to RMB 460bn and back-loaded, and every chip is used.':
    'AI 再度翻倍，支出提高至 460 十亿元且后期偏重，每块芯片都用满。',
  'Close to what management says it sees; above every market forecast found.':
    '接近管理层自称所见；高于所能找到的全部市场预测。',
  'Price war': '价格战',
  'Rivals cut prices as in 2024; capacity is built all the same.': '对手如2024年般降价；产能照建不误。',
  'Growth slows to 18 % and cash margins stall.': '增速放缓至 18 %，现金利润率停滞。',
  'Chip-constrained': '芯片受限',
  'Export controls hold compute deliveries to 60 % of the plan’s pace and the chips that arrive do less work.':
    '出口管制使算力交付只有计划节奏的 60 %，且到货的芯片做功更少。',
  'Spending slips; so does revenue.': '支出推迟，收入亦推迟。',
  'Demand shortfall': '需求不足',
  'Data centres are built on spec and demand does not come: growth of 13 %, early retirement of servers.':
    '数据中心先行建成而需求未至：增速 13 %，服务器提前退役。',
  'The chairman’s own warning, taken at its word.': '把主席自己的警告当真。',
  'Plan overshoot': '计划超支',
  'Spending runs 21 % over the plan, as the peers’ did, with only a small response in demand.':
    '支出超出计划 21 %，一如同业，而需求的响应很小。',
  'More is put in for little more revenue; what counts is how much of it comes back.':
    '投入更多，收入增加不多；关键在于能收回多少。',
};
