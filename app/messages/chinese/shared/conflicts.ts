/** Where sources disagree: questions, claims, reasons. By the English of `shared/`. */
export const conflicts: Readonly<Record<string, string>> = {
  'One plan, four dollar figures': '同一计划，四个美元数',
  US$52bn: '52 十亿美元',
  'US$52.4bn': '52.4 十亿美元',
  'US$52.7bn': '52.7 十亿美元',
  US$53bn: '53 十亿美元',
  'All are the same RMB 380bn, at 7.308, 7.211 and 7.17 to the dollar; a fourth figure, in SCMP’s coverage of February 2025, is at 7.25. Alibaba’s own filing rate of 31 December 2024 gives US$52.06bn.':
    '均为同一笔 380 十亿元，分别按 1 美元兑 7.308、7.211 与 7.17 元换算；SCMP 2025年2月的报道给出第四个数，按 7.25。按阿里巴巴2024年12月31日申报汇率，为 52.06 十亿美元。',
  'RMB 380bn, shown in dollars at 7.17, the rate of the company’s own statement. NPV and payback in RMB do not depend on it.':
    '380 十亿元，按公司自身声明所用的 7.17 显示美元。以人民币计的 NPV 与回本时间不受其影响。',
  'Is RMB 380bn the plan, or its floor?': '380 十亿元是计划，还是下限？',
  'RMB 380bn': '380 十亿元',
  'more than RMB 380bn': '超过 380 十亿元',
  'RMB 460bn': '460 十亿元',
  'RMB 550bn': '550 十亿元',
  'The documents print a point, but the company said “at least” in February 2025 and has raised its tone since: the sum may be “on the small side” (November 2025), spending will “far exceed” it (May 2026). It has given no new total; 460 and 550 are Goldman Sachs’s base and bull cases.':
    '各文件印为一个点值，但公司2025年2月的说法是“至少”，此后口径渐高：该金额可能“偏小”（2025年11月），支出将“远超”该数（2026年5月）。公司未给出新的总额；460 与 550 为高盛的基准与乐观情形。',
  'RMB 380bn, the only total that the company has given. Spending beyond it is a driver of its own.':
    '380 十亿元，公司给出的唯一总额。超出部分另设一个驱动因素。',
  'Alibaba’s 36 %: of which market?': '阿里巴巴的 36 %：占哪个市场？',
  '36 % of all cloud in China': '占中国云整体 36 %',
  '36 % of public AI cloud in China': '占中国公共 AI 云 36 %',
  '36 %, the market itself': '36 %，市场本身',
  '33–37 % of all cloud': '占云整体 33–37 %',
  '35.8–38.1 % of AI cloud': '占 AI 云 35.8–38.1 %',
  '26.8 % of infrastructure as a service': '占基础设施即服务 26.8 %',
  '27 % of model tokens': '占模型 token 27 %',
  'Two markets in which Alibaba happens to have much the same share: AI cloud (Omdia, first half of 2025) and all cloud (Canalys and Omdia, 2025). AInvest’s summary garbles its own figure. Narrower markets give 27 %.':
    '两个市场中阿里巴巴的份额恰好相近：AI 云（Omdia，2025年上半年）与云整体（Canalys 与 Omdia，2025年）。AInvest 的摘要把自己的数字弄混了。更窄口径的市场为 27 %。',
  'Each share with its market, never one for the other. No driver depends on either.':
    '每个份额都注明其市场，绝不混用。没有驱动因素以此为依据。',
  'Tencent 10 % and Huawei 8 %: of what?': '腾讯 10 %、华为 8 %：占什么？',
  'Tencent 10, Huawei 8 % of AI cloud': '占 AI 云：腾讯 10，华为 8 %',
  'Tencent 7.0, Huawei 13.1 % of AI cloud': '占 AI 云：腾讯 7.0，华为 13.1 %',
  'Tencent 10, Huawei 18 % of all cloud': '占云整体：腾讯 10，华为 18 %',
  'AInvest’s shares are not Omdia’s of AI cloud, and Volcano Engine, second with 14.8 %, is missing. Tencent’s 10 % is Canalys’s share of all cloud; Huawei’s 8 may be its 18 less a digit, which cannot be proved.':
    'AInvest 的份额并非 Omdia 的 AI 云份额，且漏列排名第二、占 14.8 % 的火山引擎。腾讯的 10 % 是 Canalys 的云整体份额；华为的 8 或为 18 漏了一位，无从证实。',
  'Omdia’s shares for AI cloud; AInvest’s stay as quoted. No driver depends on them.':
    'AI 云采用 Omdia 的份额；AInvest 的按原样引述。没有驱动因素以此为依据。',
  'Six or seven quarters of triple digits?': '三位数增长持续了六个还是七个季度？',
  'six, printed in September 2025': '六个，印于2025年9月',
  'seven, March 2025 quarter': '七个，2025年3月季度',
  'eight, June 2025 quarter': '八个，2025年6月季度',
  'eleven, March 2026 quarter': '十一个，2026年3月季度',
  'AI revenue has grown at triple-digit rates in each quarter since; the count rises by one with every report. Six was right for December 2024, so AInvest was two quarters out of date.':
    '此后每个季度 AI 收入均为三位数增长；每次财报计数加一。六个对2024年12月季度是正确的，故 AInvest 滞后了两个季度。',
  'Seven for the March 2025 quarter, where the model starts, and eleven as the latest count.':
    '模型起点的2025年3月季度为七个，最新计数为十一个。',
  'AI is 20 % of which revenue?': 'AI 占 20 %，占哪个收入？',
  '20 % of total': '占总收入 20 %',
  '14.2 % of total, from 20 % of external': '占总收入 14.2 %，由占外部收入 20 % 推得',
  '11.2 % of total in FY2025, an estimate': '2025财年占总收入 11.2 %，估计值',
  'AInvest says “total income”; the company speaks of more than 20 % of revenue from external customers. Of total cloud revenue AI was at most 14.9 % in the March 2025 quarter. Were it 20 % and doubling while cloud grew by 18 %, all else would have grown by 7 % at most.':
    'AInvest 称“总收入”；公司所说是占外部客户收入超过 20 %。2025年3月季度 AI 至多占云总收入的 14.9 %。若为 20 % 且翻倍，而云增长 18 %，则其余部分至多增长 7 %。',
  '20 %, as the document has it; the other two are one choice away. The revenue that a share is of is always named.':
    '20 %，按文件所载；另外两种一键可选。份额对应哪个收入，始终注明。',
  'Growth of 140–160 %: whose?': '增长 140–160 %：是谁的？',
  '140–160 %, the industry': '140–160 %，行业',
  'about 150 %, reads like Alibaba': '约 150 %，读来像阿里巴巴',
  '140–160 %, generative AI worldwide': '140–160 %，全球生成式 AI',
  'It is Synergy’s growth of generative-AI cloud services worldwide in the first quarter of 2025. AInvest makes an industry’s year of it, and its summary drops the industry too.':
    '这是 Synergy 对2025年第一季度全球生成式 AI 云服务增速的统计。AInvest 将其写成某行业的全年增速，其摘要连行业也略去了。',
  'No driver and no scenario takes it as Alibaba’s growth.': '没有驱动因素或情景将其作为阿里巴巴的增速。',
  'Cloud grew by 13 % or by 18 %?': '云增长 13 % 还是 18 %？',
  '13 %, December 2024 quarter': '13 %，2024年12月季度',
  '18 %, March 2025 quarter': '18 %，2025年3月季度',
  'The sources do not conflict: these are two quarters in succession, and both figures agree with the company.':
    '来源并不冲突：这是相邻的两个季度，两个数字均与公司公布的一致。',
  'Both, each for its own quarter.': '两者皆用，各归其季度。',
  'AWS in early 2025: 29, 30 or 32 %?': '2025年初的 AWS：29、30 还是 32 %？',
  '30 %, first quarter': '30 %，第一季度',
  '29 %, first quarter (Synergy)': '29 %，第一季度（Synergy）',
  '30 %, second quarter (Synergy)': '30 %，第二季度（Synergy）',
  '32 %, first quarter (Canalys)': '32 %，第一季度（Canalys）',
  'AInvest has Synergy’s shares of Microsoft and Google for the quarter, but the share of AWS of the quarter after. Canalys, another house, has shares of its own.':
    'AInvest 对微软与谷歌用的是 Synergy 当季份额，对 AWS 用的却是下一季的份额。另一机构 Canalys 有自己的份额。',
  'Synergy’s 29 %; no driver depends on it. Alibaba’s 4 % of the same article, not found elsewhere, is where the model starts.':
    '采用 Synergy 的 29 %；没有驱动因素以此为依据。同一文章中阿里巴巴的 4 % 别处未见，为模型的起点。',
  'Which net income is US$6.71bn?': '6.71 十亿美元是哪个净利润？',
  'US$6.71bn, “net income”': '6.71 十亿美元，“净利润”',
  'US$6.71bn to ordinary shareholders': '6.71 十亿美元，归属普通股股东',
  'US$6.36bn in total': '合计 6.36 十亿美元',
  'The figure is right and its name is not: RMB 48.945bn is net income attributable to ordinary shareholders. Total net income was RMB 46.434bn.':
    '数字正确，名称有误：48.945 十亿元是归属于普通股股东的净利润。净利润合计为 46.434 十亿元。',
  'Both, each by its own name. No driver depends on them.': '两者皆用，各用其名。没有驱动因素以此为依据。',
  'Did the shares rise by 12 %?': '股价涨了 12 % 吗？',
  '12 % up': '上涨 12 %',
  '8 % up, close to close': '收盘对收盘上涨 8 %',
  '13 % up, near the day’s peak': '接近当日高点时上涨 13 %',
  '14.56 % up, Hong Kong, a day later': '香港次日上涨 14.56 %',
  '2.7 % down when the plan came out': '计划公布当日下跌 2.7 %',
  '12 % fits only a moment of 20 February 2025, the day of the results, which closed 8 % up. The plan was announced four days later, so the rise was no answer to it.':
    '12 % 只符合2025年2月20日（业绩日）的某一时刻，当日收盘上涨 8 %。计划在四天之后才公布，故该涨幅并非对计划的反应。',
  'The closing move for the results, and none for the plan. No driver depends on it.':
    '业绩采用收盘涨幅，计划不采用涨幅。没有驱动因素以此为依据。',
  'Hong Kong, 24 September 2025: 8.3 % up?': '香港，2025年9月24日：上涨 8.3 %？',
  '8.3 % up, to HK$172.70': '上涨 8.3 %，至 172.70 港元',
  '6.3 % up, late morning': '上午晚些时候上涨 6.3 %',
  '9.7 % up, peak of the day': '当日高点上涨 9.7 %',
  'Three moments of one day. The first two imply the same close of the day before, about HK$159.4; the closing move was not found.':
    '同一天的三个时刻。前两者隐含的前收盘价相同，约 159.4 港元；收盘涨幅未能找到。',
  'All as moments of the day. No driver depends on them.': '均作为当日的时刻。没有驱动因素以此为依据。',
  'Is the sum for international expansion?': '这笔钱是用于国际扩张的吗？',
  'for international expansion': '用于国际扩张',
  'for AI and cloud, the whole group': '用于 AI 与云，集团整体',
  'Only the opening line of the article of May 2025 gives the whole sum to international expansion; its own text and the other documents do not. No split by region is disclosed.':
    '只有2025年5月文章的首句将全部金额归于国际扩张；其正文与其他文件均非如此。未披露地域拆分。',
  'The plan is that of the whole group. The share spent in new regions is an assumption, and a driver.':
    '计划为集团整体的计划。投向新地域的比例是一项假设，也是一个驱动因素。',
  '87 availability zones, or more?': '87 个可用区，还是更多？',
  '87, in the text': '87，正文',
  'more than 87, in a heading': '超过 87，标题',
  '91, October 2025': '91，2025年10月',
  '92, 2026': '92，2026年',
  'The article contradicts itself: its heading says more than its text. Later counts are higher because zones were added; there were 29 regions throughout.':
    '文章自相矛盾：标题所称多于正文。其后的计数更高，因为新增了可用区；地域始终为 29 个。',
  '87 for May 2025. No driver depends on it.': '2025年5月采用 87。没有驱动因素以此为依据。',
  'Five times or ten times 2022?': '2022年的五倍还是十倍？',
  '5 times, international infrastructure': '5 倍，国际基础设施',
  '10 times, energy of its data centres': '10 倍，数据中心能耗',
  'Two targets. Five times is the international infrastructure “within a few years”, 31 % a year if FY2028 is meant; ten times is the energy use of all its data centres by 2032, 26 % a year.':
    '是两个目标。五倍指国际基础设施“在数年之内”，若指2028财年则为每年 31 %；十倍指全部数据中心到2032年的能耗，每年 26 %。',
  'Neither sets a driver, and one does not stand in for the other.': '两者都不设定驱动因素，也互不替代。',
  'OpenAI’s US$300bn: Oracle or Stargate?': 'OpenAI 的 300 十亿美元：Oracle 还是 Stargate？',
  'US$300bn, “Project Stargate”': '300 十亿美元，“Stargate 项目”',
  'US$300bn, contract with Oracle': '300 十亿美元，与 Oracle 的合同',
  'US$500bn, Stargate': '500 十亿美元，Stargate',
  'The article gives one sum two names. US$300bn is the contract with Oracle, five years from 2027; the Stargate programme as a whole is US$500bn.':
    '文章给同一金额安了两个名称。300 十亿美元是与 Oracle 的合同，自2027年起五年；Stargate 项目整体为 500 十亿美元。',
  'Context about peers only; the model does not use it.': '仅为同业背景；模型不使用。',
  'What do the US$3.2bn of notes pay for?': '3.2 十亿美元票据用于什么？',
  'AI compute, all of it': '全部用于 AI 算力',
  '80 % cloud, 20 % international commerce': '80 % 云，20 % 国际商业',
  'The article leaves out the second purpose that the company announced. Of net proceeds of US$3.13bn about US$2.5bn is for cloud infrastructure: RMB 17.8bn, or 4.7 % of the plan.':
    '文章略去了公司宣布的第二项用途。募集净额 3.13 十亿美元中约 2.5 十亿美元用于云基础设施：17.8 十亿元，即计划的 4.7 %。',
  '80 % of the net proceeds, as the company announced. NPV and payback are before financing and do not change.':
    '募集净额的 80 %，如公司所宣布。NPV 与回本时间均为融资前，不受影响。',
  'What did the chairman say of a bubble?': '主席对泡沫说了什么？',
  'a paraphrase in quotation marks': '加了引号的转述',
  '“… building data centers on spec”': '“……盲目建设数据中心”',
  'The article prints a paraphrase as if Tsai had said it. Reported, on 25 March 2025, is “I start to get worried when people are building data centers on spec”. It comes after the plan, as the article has it.':
    '文章把转述印成蔡崇信的原话。2025年3月25日报道的原话是：看到人们盲目建设数据中心，他开始担忧。如文章所述，此话在计划之后。',
  'The reported words. The demand-shortfall scenario takes them up.': '采用报道的原话。需求不足情景以此为据。',
  'Does the plan “dwarf” ten years’ spending?': '计划是否“远超”十年支出？',
  'it dwarfs the past decade': '远超过去十年',
  '1.17 times all capex of ten years': '为十年资本开支合计的 1.17 倍',
  'The company says that the plan exceeds what it spent on cloud and AI in ten years. All capex of the group in those years was RMB 326.1bn, so “dwarfs” goes too far.':
    '公司称该计划超过其十年间在云与 AI 上的支出。集团在该期间的资本开支合计为 326.1 十亿元，故“远超”言过其实。',
  '1.17 times, against all capex of the group.': '1.17 倍，相对集团全部资本开支。',
  'What did the four peers spend?': '四家同业支出了多少？',
  'US$315–320bn pledged': '承诺 315–320 十亿美元',
  'US$384bn spent, 21 % more': '实际支出 384 十亿美元，多 21 %',
  'The article gives the pledges without their years: Microsoft’s is the fiscal year to June 2025, the others’ calendar 2025. All four spent more than they had pledged.':
    '文章给出承诺而未注年份：微软为截至2025年6月的财年，其余为2025年历年。四家的支出均超过承诺。',
  'The overrun of 21 % is the precedent for spending beyond the plan; the base case assumes none.':
    '21 % 的超支是支出超出计划的先例；基准情形不设超支。',
  'When do the three years start?': '三年从何时算起？',
  'in February 2025': '自2025年2月',
  'in September 2025, as it reads': '按其文字，自2025年9月',
  'in April 2025, fiscal years 2026 to 2028': '自2025年4月，2026至2028财年',
  '“The next three years” is repeated in February and in September 2025 without a starting month. Only brokers name the fiscal years.':
    '2025年2月与9月都重复了“未来三年”，均未注明起始月份。只有券商点明了财年。',
  'April 2025 to March 2028, as brokers read it: whole fiscal years, which can be set against the results. Length and phasing are drivers.':
    '2025年4月至2028年3月，按券商的理解：完整财年，可与业绩对照。期限与节奏均为驱动因素。',
  'Are H20 chips still held back?': 'H20 芯片是否仍被扣住？',
  'restricted, April 2025': '2025年4月受限',
  'sales resume, July 2025': '2025年7月恢复销售',
  'The article of May 2025 is older than the easing of 14–15 July; the three documents of September 2025 do not mention it. Policy has moved again since.':
    '2025年5月的文章早于7月14–15日的放宽；2025年9月的三份文件未提及此事。此后政策又有变动。',
  'Chip supply is a driver: all of the plan can be bought in the base case, 60 % where chips are constrained.':
    '芯片供应是一个驱动因素：基准情形中计划可全部购得，芯片受限时为 60 %。',
  'Is cloud the core revenue driver?': '云是核心收入来源吗？',
  '“its core revenue driver”': '“其核心收入来源”',
  '11.8 % of group revenue in FY2025': '2025财年占集团收入 11.8 %',
  'Not of the group: cloud was RMB 118.0bn of its RMB 996.3bn in FY2025.':
    '就集团而言并非如此：2025财年云收入 118.0 十亿元，集团收入 996.3 十亿元。',
  'The model is of cloud alone; no figure of the group is scaled by cloud’s.':
    '模型只涉及云；没有集团数据按云的比例推算。',
  'How far to trust text without a source?': '没有来源的文字可信几分？',
  'a reason “from Reuters”': '“据路透”的一条理由',
  '“AI insights” beside SCMP’s report': 'SCMP 报道旁的“AI 洞察”',
  'an article by an AI agent': 'AI 代理撰写的文章',
  'what was published elsewhere': '他处发布的内容',
  'The Reuters quotation was not found; the second half of the SCMP copy is generated by the aggregator; AInvest names an AI agent as its author. Most errors listed here are in the last.':
    '未找到路透的引语；SCMP 转载件的后半由聚合网站生成；AInvest 署名作者为 AI 代理。此处所列错误多出自后者。',
  'They stay as quoted, and what they say goes behind what was published. AInvest’s AI share is the exception that is marked as such (C6).':
    '按原样引述，其说法排在已发布内容之后。AInvest 的 AI 占比是例外，并已注明（C6）。',
};
