/** What to know of the facts that the five documents state. By the English of `shared/`. */
export const documentNotes: Readonly<Record<string, string>> = {
  'Agrees with the company’s announcement. The article leaves out that the notes bear no coupon, fall due in 2032, and go to cloud for about 80 % only.':
    '与公司公告一致。文章略去了票据不付息、2032年到期，且仅约 80 % 用于云。',
  'Overstated: the company’s announcement gives about 80 % to cloud infrastructure and about 20 % to international commerce.':
    '言过其实：公司公告为约 80 % 用于云基础设施，约 20 % 用于国际商业。',
  'The article confuses two things: the five-year contract between OpenAI and Oracle, US$300bn from 2027, and Stargate, a programme of US$500bn.':
    '文章混淆了两件事：OpenAI 与 Oracle 的五年合同（自2027年起，300 十亿美元），以及 500 十亿美元的 Stargate 项目。',
  'Agrees with published reports of the contract.': '与公开报道的合同一致。',
  'Chip availability, interconnect throughput and regional expansion. None is a financial measure, and none has a figure.':
    '芯片供应、互联吞吐与地域扩张。均非财务指标，亦均无数字。',
  'No figure given. In the model it is the share of the planned compute that can be had.':
    '未给出数字。在模型中为计划算力的可得比例。',
  'No figure given. In the model it is how much work the installed chips do.':
    '未给出数字。在模型中为已装芯片能做多少功。',
  'No figure given. The one target found is five times the international infrastructure of 2022, without a date.':
    '未给出数字。所找到的唯一目标是2022年国际基础设施的五倍，未注日期。',
  'No figure given. Lower prices are part of the competition described; the price-war scenario rests on it.':
    '未给出数字。降价是所述竞争的一部分；价格战情景以此为据。',
  'No figure given. What customers gain is a price headwind for the provider.':
    '未给出数字。客户所得，即服务商的价格压力。',
  'The quotation was not found in the published reports searched; it carries little weight.':
    '在所查的公开报道中未找到该引语；分量很轻。',
  'No figure given. E-commerce earns much of the cash that pays for the programme.':
    '未给出数字。电商贡献了支付该计划的大部分现金。',
  'No figure given.': '未给出数字。',
  'A geopolitical risk to supply. No figure given.': '供应的地缘政治风险。未给出数字。',
  'It bears on the cost of energy. No figure given.': '关系到能源成本。未给出数字。',
  'It softens the risk of chip export controls. No figure given.': '减轻芯片出口管制的风险。未给出数字。',
  'An intention, without sites, dates or amounts.': '一项意向，没有地点、日期或金额。',
  'Agrees with the announcement. Converted in full they would be about 16.6m ADS, before the capped call.':
    '与公告一致。全部转股约为 16.6 百万份 ADS，未计封顶期权。',
  'Given in dollars only. RMB 380bn at 7.2993, the rate of 31 December 2024, is US$52.06bn, so it is the same plan. The figure is in the headline and twice more in the article.':
    '仅以美元给出。380 十亿元按2024年12月31日的 7.2993 为 52.06 十亿美元，故为同一计划。该数字见于标题，文中又出现两次。',
  'The article does not say when the three years start; no document does. One broker reads them as fiscal years 2026 to 2028.':
    '文章未说明三年从何时算起；各文件均未说明。一家券商理解为2026至2028财年。',
  'A ranking, without a figure to compare with.': '一个排名，没有可比的数字。',
  'Agrees with the company’s results: RMB 280,154m, or US$38,381m.':
    '与公司业绩一致：280,154 百万元，即 38,381 百万美元。',
  'Agrees with the company’s results.': '与公司业绩一致。',
  'US$6.71bn is the RMB 48,945m attributable to ordinary shareholders. Total net income was RMB 46,434m, about US$6.36bn.':
    '6.71 十亿美元即归属普通股股东的 48,945 百万元。净利润合计为 46,434 百万元，约 6.36 十亿美元。',
  'Not a closing move: New York closed about 8 % up on 20 February 2025, at US$135.97, after a peak above 13 %. Hong Kong rose by 14.56 % the next day.':
    '并非收盘变动：2025年2月20日纽约收盘上涨约 8 %，至 135.97 美元，盘中高点超过 13 %。香港次日上涨 14.56 %。',
  'Undated and without a source. AInvest gives the same 36 % for the public AI cloud, which is another market.':
    '未注日期与来源。AInvest 对公共 AI 云给出同样的 36 %，而那是另一个市场。',
  'Agrees with the company’s results: RMB 31,742m, 13 % up. The 18 % given in May 2025 is the next quarter, so the two do not conflict.':
    '与公司业绩一致：31,742 百万元，增长 13 %。2025年5月给出的 18 % 为下一季度，故两者并不冲突。',
  '“Nearly” two years in the article; other press says three.': '文章称“近”两年；其他媒体称三年。',
  'A statement of intent, without a figure.': '意向陈述，没有数字。',
  'The article states the risk and the company’s response together. No figure given.':
    '文章同时陈述了风险与公司的应对。未给出数字。',
  'A risk to margins. No figure given.': '利润率的风险。未给出数字。',
  'A source of demand. No figure given.': '一项需求来源。未给出数字。',
  'It works in the company’s favour; the risk is that it turns again.': '对公司有利；风险在于再次转向。',
  'It softens the risk of export controls. No figure given.': '减轻出口管制的风险。未给出数字。',
  'The same 12 % again; not a closing move.': '同样的 12 %；并非收盘变动。',
  'The figure of the article’s text, rounded as there.': '文章正文的数字，取整与之相同。',
  'The plan is set in RMB. The company’s own words in February 2025 were “at least” RMB 380bn.':
    '计划以人民币设定。公司2025年2月的原话是“至少”380 十亿元。',
  'The company’s own dollar figure. It implies RMB 7.17 per US$.': '公司自己的美元数。隐含 1 美元兑 7.17 元。',
  'A direction rather than an amount: more than RMB 380bn. Whether the three years start anew in September 2025 is not said.':
    '是方向而非金额：超过 380 十亿元。未说明三年是否自2025年9月重新起算。',
  'Ambiguous: the three years may run from February or from September 2025.': '含糊：三年可自2025年2月或9月起算。',
  'No amount given, so it has to be assumed. Goldman Sachs models RMB 460bn in all, and RMB 550bn in its bull case.':
    '未给出金额，故须假设。高盛的模型为合计 460 十亿元，乐观情形为 550 十亿元。',
  'The sentence leaves open whether these three also come within the year; Bloomberg says that they do.':
    '该句未说明这三处是否也在一年之内；彭博称是。',
  'Malaysia, Dubai (a city in the United Arab Emirates), Mexico, Japan and South Korea. No capacity or cost is given.':
    '马来西亚、迪拜（阿联酋城市）、墨西哥、日本与韩国。未给出容量或成本。',
  'What is measured and by when are left open. It is not the tenfold energy use by 2032, which has another scope.':
    '衡量何物、何时达成均未说明。它不同于2032年前十倍能耗，后者口径有别。',
  'No rates given.': '未给出增速。',
  'The same number as in the article of May 2025.': '与2025年5月文章的数字相同。',
  'A moment of the day: other reports have 6.3 % in the late morning (HK$169.40) and up to 9.7 %. It implies a previous close of HK$159.46.':
    '当日的某一时刻：其他报道为上午晚些时候 6.3 %（169.40 港元）及最高 9.7 %。隐含前收盘价 159.46 港元。',
  'During the day, not at the close; it goes with the move of 8.3 %.': '盘中价，并非收盘价；与 8.3 % 的变动相对应。',
  'The amount is not disclosed.': '金额未披露。',
  'Added by the news aggregator as an “AI insight”; not SCMP’s reporting. No figure given.':
    '由新闻聚合网站作为“AI 洞察”添加；并非 SCMP 的报道。未给出数字。',
  'No figure given. The demand-shortfall scenario takes it up.': '未给出数字。需求不足情景以此为据。',
  'A background line of the news aggregator; it agrees with the 36 % given in February 2025.':
    '新闻聚合网站的背景说明；与2025年2月所给的 36 % 一致。',
  'With the RMB 380bn of the same article it implies RMB 7.211 per US$.':
    '与同一文章的 380 十亿元合算，隐含 1 美元兑 7.211 元。',
  'Agrees with SCMP and AInvest. The article’s opening gives the whole sum to international expansion; the plan is for the whole group.':
    '与 SCMP 和 AInvest 一致。文章开头将全部金额归于国际扩张；而计划属于集团整体。',
  'It goes too far: no other document limits the plan to international expansion.':
    '言过其实：其他文件均未将计划限于国际扩张。',
  'No capacity, cost or dates are given.': '未给出容量、成本或日期。',
  'The text says 87, a heading of the same article “more than 87”. Later reports have 91 (October 2025) and 92 (2026).':
    '正文为 87，同一文章的标题为“超过 87”。其后的报道为 91（2025年10月）与 92（2026年）。',
  'The same number as SCMP gives in September 2025.': '与 SCMP 2025年9月所给的数字相同。',
  'The heading says “more than 87”, the text below it 87.': '标题称“超过 87”，其下正文为 87。',
  'The company’s own count.': '公司自己的计数。',
  'A region in Mexico and a second data centre in Thailand. SCMP lists Mexico again in September 2025, which fits if that is a second site.':
    '墨西哥的一个地域与泰国的第二座数据中心。SCMP 在2025年9月再次列出墨西哥，若为第二处站点则相符。',
  'The article gives no year. This is the fiscal year to June 2025, while the other pledges are for calendar 2025. US$88.7bn was spent.':
    '文章未注年份。此为截至2025年6月的财年，其余承诺为2025年历年。实际支出 88.7 十亿美元。',
  '“Up to” US$100bn here, “more than” or “about” in other press; warehouses are included. US$131.8bn was spent in 2025.':
    '此处为“最高”100 十亿美元，其他媒体为“超过”或“约”；含仓储。2025年实际支出 131.8 十亿美元。',
  'US$91.4bn was spent in 2025.': '2025年实际支出 91.4 十亿美元。',
  'The range was raised during 2025: the low end to US$64bn and then US$66bn, the high end to US$72bn. US$72.2bn was spent.':
    '区间在2025年内上调：下限先至 64 十亿美元、后至 66 十亿美元，上限至 72 十亿美元。实际支出 72.2 十亿美元。',
  'The high end was raised to US$72bn during 2025. US$72.2bn was spent.':
    '上限在2025年内上调至 72 十亿美元。实际支出 72.2 十亿美元。',
  'RMB 30,127m at the company’s rate of 7.2567.': '30,127 百万元，按公司汇率 7.2567 折算。',
  'Agrees with the company. AInvest says six, four months later, which was out of date by then.':
    '与公司一致。四个月后 AInvest 称为六个，当时已经过时。',
  'A list of examples.': '举例清单。',
  'Nvidia was told of a licence requirement on 9 April 2025, without end from 14 April. It was eased on 14–15 July, after the article.':
    '英伟达于2025年4月9日获知许可要求，4月14日起为无限期。7月14–15日放宽，在该文章之后。',
  'The article’s own reading, and a legal risk in itself.': '文章自己的理解，其本身亦为法律风险。',
  'A paraphrase in quotation marks. The reported words are “I start to get worried when people are building data centers on spec”.':
    '加了引号的转述。报道的原话是：看到人们盲目建设数据中心，他开始担忧。',
  'AI is said to lift other cloud revenue too. No figure given.': '据称 AI 也带动其他云收入。未给出数字。',
  'A gap in disclosure: the results call added nothing.': '披露的空白：业绩会未作补充。',
  'The company’s own claim.': '公司自己的说法。',
  'A geopolitical risk. No figure given.': '地缘政治风险。未给出数字。',
  'A narrower base of customers than the global provider that SCMP and AInvest describe.':
    '客户范围窄于 SCMP 与 AInvest 所述的全球服务商。',
  'With the RMB 380bn of the same article it implies RMB 7.17 per US$.':
    '与同一文章的 380 十亿元合算，隐含 1 美元兑 7.17 元。',
  'Agrees with SCMP and with the article of May 2025, but is written as if newly announced in September 2025.':
    '与 SCMP 及2025年5月的文章一致，但写得像是2025年9月新宣布的。',
  'Agrees with the other documents; the start is not given.': '与其他文件一致；未给出起点。',
  'Out of date. Six was right for the December 2024 quarter, seven for March 2025, and eight for June 2025, which was published on 29 August 2025, before the article.':
    '已过时。六个对2024年12月季度正确，2025年3月季度为七个，2025年6月季度为八个；后者于2025年8月29日公布，早于该文章。',
  'Looks like Synergy’s figures, but the 4 % was not found elsewhere.': '看似 Synergy 的数字，但 4 % 别处未见。',
  'Synergy has 29 % for this quarter and Canalys 32 %. 30 % is Synergy’s figure for the next quarter.':
    '该季度 Synergy 为 29 %，Canalys 为 32 %。30 % 是 Synergy 下一季度的数字。',
  'Agrees with Synergy’s figure for the quarter.': '与 Synergy 该季度的数字一致。',
  'The article of February 2025 gives the same 36 % for all cloud. It fits Omdia’s 35.8 % of AI cloud in the first half of 2025.':
    '2025年2月的文章对云整体给出同样的 36 %。与 Omdia 2025年上半年 AI 云的 35.8 % 相符。',
  'Omdia has 7 % of AI cloud in the first half of 2025. 10 % is Canalys’s share of all cloud in the first quarter.':
    'Omdia 2025年上半年 AI 云为 7 %。10 % 是 Canalys 第一季度云整体的份额。',
  'Omdia has 13.1 % of AI cloud in the first half of 2025, Canalys 18 % of all cloud. Volcano Engine, second with 14.8 %, is left out.':
    'Omdia 2025年上半年 AI 云为 13.1 %，Canalys 云整体为 18 %。排名第二、占 14.8 % 的火山引擎被略去。',
  'The company’s “more than 20 %” is of revenue from external customers. Of total cloud revenue it was at most 14.9 % in the March 2025 quarter.':
    '公司的“超过 20 %”是占外部客户收入。2025年3月季度至多占云总收入的 14.9 %。',
  'Synergy’s figure for generative-AI cloud services worldwide in the first quarter of 2025. It is not Alibaba’s growth.':
    'Synergy 对2025年第一季度全球生成式 AI 云服务的数字。并非阿里巴巴的增速。',
  'The article’s summary drops the word “industry”, so that it reads like Alibaba’s own growth; it is not. The middle of 140–160 %.':
    '文章摘要略去“行业”一词，读来像阿里巴巴自身的增速；其实不是。取 140–160 % 的中值。',
  'Context of national policy.': '国家政策背景。',
  'No cost or date is given.': '未给出成本或日期。',
  'Garbled: it reads as if the market itself were 36 %.': '表述有误：读来好像市场本身为 36 %。',
  'No document discloses how the money is split between the two.': '各文件均未披露资金在两者之间如何分配。',
  'Named as examples.': '作为例子提及。',
  'Other press quotes Wu as “once every few decades”.': '其他媒体引述吴泳铭的说法为“几十年一遇”。',
  'The company says that it exceeds ten years’ spending on cloud and AI. All group capex of ten years was RMB 326.1bn; 380 is 1.17 times that, so “dwarfs” overstates.':
    '公司称其超过十年间在云与 AI 上的支出。集团十年资本开支合计为 326.1 十亿元；380 是其 1.17 倍，故“远超”言过其实。',
  'No figure given. The chip-constrained scenario takes it up.': '未给出数字。芯片受限情景以此为据。',
  'A competitive risk. No figure given.': '竞争风险。未给出数字。',
  'No AI figures of peers are given to compare with.': '未给出可比的同业 AI 数字。',
  'Operating cost that comes on top of capex. No figure given.': '资本开支之外的运营成本。未给出数字。',
  'The article leaves the question open; it is the investor’s main one.': '文章未作回答；这正是投资者的首要问题。',
  'A line of the article’s summary. The price-war scenario takes it up.': '文章摘要中的一句。价格战情景以此为据。',
  'Wrong if the group is meant: cloud was RMB 118.0bn of RMB 996.3bn in FY2025, or 11.8 %.':
    '若指集团则有误：2025财年云收入 118.0 十亿元，集团 996.3 十亿元，占 11.8 %。',
  'A strategy of volume over price. No figure given.': '以量换价的策略。未给出数字。',
};
