/** What to know of the facts that were published elsewhere, or computed. By the English of `shared/`. */
export const publicationNotes: Readonly<Record<string, string>> = {
  'As published: RMB 28,066m.': '据公布：28,066 百万元。',
  'Not seen in print. It fits the 18 % growth of the March 2025 quarter (30.127 ÷ 25.595 is 17.7 % up) and the FY2024 total of RMB 106.374bn.':
    '未见原文。与2025年3月季度 18 % 的增速（30.127 ÷ 25.595 为增长 17.7 %）及2024财年合计 106.374 十亿元相符。',
  'Six months to September 2024 (RMB 56.159bn) less the September quarter (RMB 29.610bn). Press reports have RMB 26.5bn, 6 % up.':
    '截至2024年9月的六个月（56.159 十亿元）减9月季度（29.610 十亿元）。媒体报道为 26.5 十亿元，增长 6 %。',
  'As published: RMB 29,610m, or US$4,219m.': '据公布：29,610 百万元，即 4,219 百万美元。',
  'As published: RMB 31,742m.': '据公布：31,742 百万元。',
  'FY2025 (RMB 118.028bn) less the three earlier quarters, exactly. US$4.152bn at 7.2567 is RMB 30.13bn, which agrees.':
    '2025财年（118.028 十亿元）减前三个季度，恰好相等。4.152 十亿美元按 7.2567 为 30.13 十亿元，与之一致。',
  'As published: RMB 33.398bn.': '据公布：33.398 十亿元。',
  'As published: RMB 39.824bn.': '据公布：39.824 十亿元。',
  'FY2026 (RMB 158.132bn) less the other three quarters; ±0.05, because the March 2026 quarter is rounded.':
    '2026财年（158.132 十亿元）减其余三个季度；±0.05，因2026年3月季度为取整数。',
  'As published, rounded. The US$6.1bn printed beside it would be US$6.0bn at the company’s rate of 6.8979.':
    '据公布，取整。其旁所印 6.1 十亿美元，按公司汇率 6.8979 应为 6.0 十亿美元。',
  'As published.': '据公布。',
  'Not seen in print.': '未见原文。',
  'As stated by the chief executive.': '据首席执行官所述。',
  'As published; revenue from external customers grew by 29 %.': '据公布；外部客户收入增长 29 %。',
  'As published; revenue from external customers grew by 40 %.': '据公布；外部客户收入增长 40 %。',
  'The quarter was not seen in print; the total of FY2024, RMB 6.121bn, was.':
    '该季度未见原文；2024财年合计 6.121 十亿元已见。',
  'The June 2025 quarter, RMB 2.954bn, was 26 % up on it, which gives about RMB 2.34bn. The third decimal is the one at which the quarters of FY2025 add up to RMB 10.556bn.':
    '2025年6月季度 2.954 十亿元，较其增长 26 %，得约 2.34 十亿元。第三位小数取使2025财年各季合计为 10.556 十亿元者。',
  'As published: RMB 2,661m, 89 % up from RMB 1,409m.': '据公布：2,661 百万元，较 1,409 百万元增长 89 %。',
  'As published: RMB 3,138m, 33 % up.': '据公布：3,138 百万元，增长 33 %。',
  'FY2025 (RMB 10.556bn) less the three earlier quarters, of which the June 2024 quarter is itself computed.':
    '2025财年（10.556 十亿元）减前三个季度，其中2024年6月季度本身为推算。',
  'As published: RMB 2,954m, 26 % up.': '据公布：2,954 百万元，增长 26 %。',
  'As published: RMB 3,604m, 35 % up.': '据公布：3,604 百万元，增长 35 %。',
  'As published, rounded: RMB 3.9bn, 25 % up.': '据公布，取整：3.9 十亿元，增长 25 %。',
  'FY2026 (RMB 14.265bn) less the other three quarters; ±0.05, because the December 2025 quarter is rounded.':
    '2026财年（14.265 十亿元）减其余三个季度；±0.05，因2025年12月季度为取整数。',
  'Adjusted EBITA ÷ revenue; the EBITA was not seen in print.': '经调整 EBITA ÷ 收入；EBITA 未见原文。',
  'Adjusted EBITA ÷ revenue; neither was seen in print.': '经调整 EBITA ÷ 收入；两者均未见原文。',
  'Adjusted EBITA ÷ revenue.': '经调整 EBITA ÷ 收入。',
  'Adjusted EBITA ÷ revenue, both rounded.': '经调整 EBITA ÷ 收入，均为取整数。',
  'As published in the filing’s segment table.': '据申报文件分部表。',
  'Nine for the September 2025 quarter, ten for December 2025, eleven for March 2026.':
    '2025年9月季度为九个，2025年12月为十个，2026年3月为十一个。',
  'The latest count found.': '所找到的最新计数。',
  'Of revenue from external customers, not of all cloud revenue.': '占外部客户收入，并非云总收入。',
  'The first amount of AI revenue found. Four such quarters are RMB 35.9bn.':
    '所找到的首个 AI 收入金额。四个这样的季度为 35.9 十亿元。',
  'With AI revenue of RMB 8.971bn it implies external revenue of RMB 29.9bn, 71.9 % of the total of RMB 41.6bn, and AI at 21.6 % of the total.':
    '与 AI 收入 8.971 十亿元合算，隐含外部收入 29.9 十亿元，占总收入 41.6 十亿元的 71.9 %，AI 占总收入 21.6 %。',
  'RMB 8.971bn a year later, halved because AI revenue at least doubled, ÷ RMB 30.127bn. Central estimate 14.2 %: 20 % of external revenue of RMB 21.36bn.':
    '一年后的 8.971 十亿元，因 AI 收入至少翻倍而减半，÷ 30.127 十亿元。中心估计 14.2 %：外部收入 21.36 十亿元的 20 %。',
  'Reckoned back from RMB 4.27bn in the March 2025 quarter at 110 % a year, compounded quarterly; 11.2 % of FY2025 cloud revenue. An estimate, not disclosed.':
    '由2025年3月季度的 4.27 十亿元按每年 110 %（按季复合）倒推；占2025财年云收入 11.2 %。估计值，未披露。',
  'Above 50 % within about a year: a forward-looking statement.': '约一年内超过 50 %：前瞻性陈述。',
  'Above US$100bn within five years: an aspiration, which takes growth of about 40 % a year.':
    '五年内超过 100 十亿美元：一项愿景，须每年增长约 40 %。',
  'AI revenue of RMB 8.971bn ÷ its 30 % share of external revenue ÷ total revenue of RMB 41.6bn.':
    'AI 收入 8.971 十亿元 ÷ 其占外部收入的 30 % ÷ 总收入 41.6 十亿元。',
  '29 % in the September 2025 quarter and 35 % in December 2025, for which CICC has 32 %.':
    '2025年9月季度为 29 %，2025年12月季度为 35 %，后者中金为 32 %。',
  'US$38,381m at the company’s rate of 7.2993.': '38,381 百万美元，按公司汇率 7.2993 折算。',
  'In total; about US$6.36bn at 7.2993. Attributable to ordinary shareholders it was RMB 48.945bn.':
    '合计；按 7.2993 约 6.36 十亿美元。归属普通股股东为 48.945 十亿元。',
  'US$6.705bn at 7.2993, the US$6.71bn that the article of February 2025 calls net income.':
    '按 7.2993 为 6.705 十亿美元，即2025年2月文章所称净利润 6.71 十亿美元。',
  'US$51.9bn at 7.2993: about as much as the whole plan.': '按 7.2993 为 51.9 十亿美元：约与整个计划相当。',
  'A broker has it as RMB 292.3bn.': '一家券商为 292.3 十亿元。',
  'As published: RMB 163,509m.': '据公布：163,509 百万元。',
  'It was RMB 996.347bn in FY2025.': '2025财年为 996.347 十亿元。',
  'Down from RMB 378.5bn on 31 December 2024.': '低于2024年12月31日的 378.5 十亿元。',
  'The year-ago figure in the results of September 2025.': '2025年9月业绩中的上年同期数。',
  'As published; operating cash flow was RMB 70.915bn.': '据公布；经营现金流为 70.915 十亿元。',
  'As published, an outflow. The paper misprints the inflow of a year before as an outflow.':
    '据公布，净流出。该报误将上年的流入印为流出。',
  'As published, an outflow; operating cash flow was RMB 10.099bn.': '据公布，净流出；经营现金流为 10.099 十亿元。',
  'Nine months (−29.3) less the June (−18.8) and September (−21.8) quarters.':
    '九个月（−29.3）减6月（−18.8）与9月（−21.8）季度。',
  'FY2026 (−46.6) less its first nine months (−29.3).': '2026财年（−46.6）减前九个月（−29.3）。',
  'A secondary source. Quick commerce weighs on it as well as capex.': '二手来源。即时零售与资本开支同为拖累。',
  'For the whole group.': '集团整体。',
  'Beside it: buildings and property RMB 135.132bn, construction in progress RMB 42.677bn.':
    '此外：房屋及物业 135.132 十亿元，在建工程 42.677 十亿元。',
  'It was RMB 11.161bn in FY2021 and RMB 9.257bn in FY2020. Nothing later by segment was found.':
    '2021财年为 11.161 十亿元，2020财年为 9.257 十亿元。未找到其后的分部数据。',
  'Not found. Operating cash flow of RMB 64.716bn less free cash flow of RMB 56.540bn leaves at most about 8.2, other items included.':
    '未找到。经营现金流 64.716 十亿元减自由现金流 56.540 十亿元，至多余约 8.2，含其他项目。',
  'A remainder: capex of calendar 2024, “US$10bn” or about RMB 72.5bn, less RMB 61.4bn. Rough, ±1.':
    '余数：2024年历年资本开支“10 十亿美元”，约 72.5 十亿元，减 61.4 十亿元。粗略，±1。',
  'RMB 38.68bn in the June 2025 quarter ÷ 3.20, as that was 220 % up.':
    '2025年6月季度 38.68 十亿元 ÷ 3.20，因其增长 220 %。',
  'Nine months (RMB 61.4bn) less 12.1 and 31.8. Growth rates of 85–87 % to RMB 31.5bn give 16.8–17.0: sources define capex a little differently.':
    '九个月（61.4 十亿元）减 12.1 与 31.8。由增至 31.5 十亿元的 85–87 % 增速得 16.8–17.0：各来源对资本开支的定义略有不同。',
  'As published, 80 % up on the quarter before; fits the nine-month total.':
    '据公布，较上季增长 80 %；与九个月合计相符。',
  'RMB 38.68bn in the June 2025 quarter ÷ 1.57, as that was 57 % up on the quarter.':
    '2025年6月季度 38.68 十亿元 ÷ 1.57，因其环比增长 57 %。',
  'First half of FY2026 (RMB 70.177bn) less the September quarter (RMB 31.501bn). Others print 38.6, 38.68 and 38.7.':
    '2026财年上半年（70.177 十亿元）减9月季度（31.501 十亿元）。他处为 38.6、38.68 与 38.7。',
  'As published; one broker has RMB 31.428bn.': '据公布；一家券商为 31.428 十亿元。',
  '126 − 38.676 − 31.501 − 26.9; ±0.5, because 126 and 26.9 are rounded.':
    '126 − 38.676 − 31.501 − 26.9；±0.5，因 126 与 26.9 为取整数。',
  'Nine months to December 2024 (61.4) plus the March 2025 quarter (24.6).':
    '截至2024年12月的九个月（61.4）加2025年3月季度（24.6）。',
  'All capex of the group, not AI and cloud alone. RMB 380bn is 1.17 times as much.':
    '集团全部资本开支，并非仅 AI 与云。380 十亿元为其 1.17 倍。',
  'A secondary source. It is 33.2 % of RMB 380bn.': '二手来源。为 380 十亿元的 33.2 %。',
  '“Approximately” RMB 120bn, for AI and cloud infrastructure alone.': '“约”120 十亿元，仅为 AI 与云基础设施。',
  '120 ÷ (31.8 + 24.6 + 38.7 + 31.5).': '120 ÷ (31.8 + 24.6 + 38.7 + 31.5)。',
  '126 ÷ 380. It is 39.6 % if the March 2025 quarter counts too.': '126 ÷ 380。若计入2025年3月季度则为 39.6 %。',
  'It was RMB 18.372bn on 31 March 2024.': '2024年3月31日为 18.372 十亿元。',
  '(158.132 − 118.028) ÷ 86.0: what a year’s capex brings in the next. It sets how capex turns into revenue.':
    '(158.132 − 118.028) ÷ 86.0：一年资本开支在次年带来的收入。由此设定资本开支如何转化为收入。',
  'Implied by group revenue in both currencies: RMB 260,348m and US$36,669m.':
    '由两种货币的集团收入推得：260,348 百万元与 36,669 百万美元。',
  'As published in the accounting policies of the 20-F for FY2024; a Federal Reserve H.10 rate.':
    '据2024财年 20-F 会计政策；为美联储 H.10 汇率。',
  'Implied by group revenue in both currencies: RMB 243,236m and US$33,470m.':
    '由两种货币的集团收入推得：243,236 百万元与 33,470 百万美元。',
  'Implied by group revenue in both currencies: RMB 236,503m and US$33,701m.':
    '由两种货币的集团收入推得：236,503 百万元与 33,701 百万美元。',
  'Implied by group revenue in both currencies: RMB 280,154m and US$38,381m.':
    '由两种货币的集团收入推得：280,154 百万元与 38,381 百万美元。',
  'Implied by group revenue in both currencies: RMB 236,454m and US$32,584m. The quotient is 7.2568, within rounding.':
    '由两种货币的集团收入推得：236,454 百万元与 32,584 百万美元。商为 7.2568，在取整误差之内。',
  'Implied by group revenue in both currencies: RMB 247,652m and US$34,571m.':
    '由两种货币的集团收入推得：247,652 百万元与 34,571 百万美元。',
  'Implied by group revenue in both currencies: RMB 247,795m and US$34,808m.':
    '由两种货币的集团收入推得：247,795 百万元与 34,808 百万美元。',
  'Implied by group revenue in both currencies: RMB 284,843m and US$40,732m.':
    '由两种货币的集团收入推得：284,843 百万元与 40,732 百万美元。',
  'Implied by group revenue in both currencies: RMB 243,380m and US$35,283m.':
    '由两种货币的集团收入推得：243,380 百万元与 35,283 百万美元。',
  '380 ÷ 52. The filing rate of 31 December 2024, 7.2993, gives US$52.06bn.':
    '380 ÷ 52。2024年12月31日申报汇率 7.2993 对应 52.06 十亿美元。',
  '380 ÷ 52.7. The article does not say where its rate is from; it is near the market rate of late May 2025, which was not looked up.':
    '380 ÷ 52.7。文章未说明汇率出处；接近2025年5月下旬的市场汇率，未予查证。',
  '380 ÷ 53. The company does not say where its rate is from; it is near the central bank’s fixing of February 2025, which was not looked up.':
    '380 ÷ 53。公司未说明汇率出处；接近2025年2月央行中间价，未予查证。',
  '“At least RMB 380bn (US$53bn)”: a floor, where all five documents show a point.':
    '“至少 380 十亿元（53 十亿美元）”：是下限，而五份文件均示为点值。',
  'A fourth dollar figure for the same RMB plan; it implies RMB 7.25 per US$.':
    '同一人民币计划的第四个美元数；隐含 1 美元兑 7.25 元。',
  'Twice the RMB 118bn of FY2025, or 26.7 % a year for three years.': '2025财年 118 十亿元的两倍，即三年每年 26.7 %。',
  'With an adjusted EBITA margin of 8.9 % it implies depreciation and amortisation of about 11 % of revenue, or RMB 13.1bn.':
    '与经调整 EBITA 利润率 8.9 % 合算，隐含折旧摊销约占收入 11 %，即 13.1 十亿元。',
  'On the optimistic side.': '偏乐观。',
  'Fiscal years 2026 to 2028; the model’s base case spends the plan over these.':
    '2026至2028财年；模型的基准情形在此期间支出计划。',
  'One of three cases: RMB 380bn (bear), 460bn (base) and 550bn (bull).':
    '三种情形之一：380 十亿元（悲观）、460 十亿元（基准）、550 十亿元（乐观）。',
  'The highest total found; the upper end of the range for spending beyond the plan.':
    '所找到的最高总额；计划外支出区间的上端。',
  'Growth of 26 % a year. Another measure, and another scope, than the five times of SCMP.':
    '每年增长 26 %。与 SCMP 的五倍指标不同，口径亦不同。',
  'RMB 380bn may be “on the small side”; more investment cannot be ruled out.':
    '380 十亿元可能“偏小”；不排除追加投资。',
  'A secondary source; no new official total was found.': '二手来源；未找到新的官方总额。',
  'From a range of 3–4 GW; the same house expects 20 GW by 2032.': '取自 3–4 GW 的区间；同一机构预计2032年达 20 GW。',
  '40 % for FY2027. FY2026 came out at 34.0 %.': '2027财年为 40 %。2026财年实际为 34.0 %。',
  'FY2026 came out at 34.0 %.': '2026财年实际为 34.0 %。',
  'For the next three years. CICC also has external cloud growth of 32 % in the December 2025 quarter, where others have 35 %.':
    '未来三年。中金对2025年12月季度外部云增速为 32 %，他处为 35 %。',
  'Management’s target as secondary sources report it, not seen in a company release. “Teens” are expected within two quarters; it is 9 % now.':
    '二手来源所载的管理层目标，未见于公司公告。预计两个季度内达百分之十几；目前为 9 %。',
  'A forecast; the share is in single digits now.': '预测；目前占比为个位数。',
  '“Approximately” US$3.2bn.': '“约”3.2 十亿美元。',
  'The notes bear no interest.': '票据不付息。',
  'HK$188.08 per ordinary share.': '每股普通股 188.08 港元。',
  'Over the Hong Kong close on the day of pricing, × 8 at HK$7.7901 per US$, which is US$147.16 per ADS.':
    '相对定价日香港收盘价，× 8，按 1 美元兑 7.7901 港元，即每 ADS 147.16 美元。',
  '60 % above the reference price.': '高于参考价 60 %。',
  'As published, estimated by the company.': '据公布，公司估计。',
  'Approximately; US$2.50bn of the net proceeds.': '约数；募集净额中的 2.50 十亿美元。',
  'Approximately.': '约数。',
  'Not the zero-coupon exchangeable bonds of HK$12.023bn, also due in 2032, which turn into Ali Health shares.':
    '不同于同样2032年到期、可换取阿里健康股份的 12.023 十亿港元零息可交换债券。',
  'US$3.2bn ÷ 1,000 × 5.1773: about 0.7 % of some 2.3bn ADS (18.47bn ordinary shares ÷ 8 on 31 March 2025), before the capped call.':
    '3.2 十亿美元 ÷ 1,000 × 5.1773：约占 2.3 十亿份 ADS 的 0.7 %（2025年3月31日 18.47 十亿股普通股 ÷ 8），未计封顶期权。',
  'US$2.504bn × 7.119 is RMB 17.8bn, ÷ 380.': '2.504 十亿美元 × 7.119 为 17.8 十亿元，÷ 380。',
  'As published; the same house has 30 % for the next quarter.': '据公布；同一机构下一季度为 30 %。',
  'As published, for the whole world market.': '据公布，全球市场整体。',
  'Microsoft 23 %, Google 10 %: a second house, with other shares than Synergy’s.':
    '微软 23 %，谷歌 10 %：另一机构，份额与 Synergy 不同。',
  'Microsoft 20 %, Google 13 %. The figure that AInvest gives for the quarter before.':
    '微软 20 %，谷歌 13 %。AInvest 将此数用于上一季度。',
  'As published; infrastructure, platform and models together.': '据公布；基础设施、平台与模型合计。',
  'As published; second in the market.': '据公布；市场第二。',
  'As published; third in the market.': '据公布；市场第三。',
  'As published; AInvest has 10 %.': '据公布；AInvest 为 10 %。',
  'As published, for all cloud infrastructure.': '据公布，云基础设施整体。',
  'As published in September 2025.': '公布于2025年9月。',
  'Far slower than management’s targets: a check on how large the market can be.':
    '远慢于管理层的目标：用于检验市场能有多大。',
  'As published on a site that is not Omdia’s; above its forecast of RMB 51.8bn.':
    '公布于非 Omdia 的网站；高于其预测 51.8 十亿元。',
  'As published on a site that is not Omdia’s.': '公布于非 Omdia 的网站。',
  'By tokens served to external customers, not by revenue.': '按服务外部客户的 token 计，并非按收入。',
  'Infrastructure as a service alone.': '仅基础设施即服务。',
  'CICC has 92 in 2026. There are still 29 regions.': '中金2026年为 92。地域仍为 29 个。',
  'In 29 regions.': '分布于 29 个地域。',
  'Closed at US$135.97, after the results of the December 2024 quarter.': '2024年12月季度业绩之后，收于 135.97 美元。',
  'Another source has a peak above 14 %.': '另一来源的高点超过 14 %。',
  'The day after the results of the December 2024 quarter.': '2024年12月季度业绩次日。',
  'The day of the plan’s announcement, four days after the rise that followed the results.':
    '计划公布当日，在业绩后上涨的四天之后。',
  'At HK$169.40. Another report has a peak of 9.7 %.': '169.40 港元时。另一报道的高点为 9.7 %。',
  'Bloomberg, at an earlier hour, has up to 7.8 %. The closing move was not found.':
    '彭博在更早时刻为最高 7.8 %。未找到收盘变动。',
  'Income tax ÷ income before tax and equity-method results: RMB 22,529m ÷ RMB 101,596m.':
    '所得税 ÷ 税前利润（不含权益法损益）：22,529 百万元 ÷ 101,596 百万元。',
  'Income tax ÷ income before tax and equity-method results: RMB 35,445m ÷ RMB 155,455m.':
    '所得税 ÷ 税前利润（不含权益法损益）：35,445 百万元 ÷ 155,455 百万元。',
  'Income tax ÷ income before tax and equity-method results: RMB 30,045m ÷ RMB 129,387m.':
    '所得税 ÷ 税前利润（不含权益法损益）：30,045 百万元 ÷ 129,387 百万元。',
  'The statutory rate.': '法定税率。',
  'A preferential rate. There is also one of 10 % for Key Software Enterprises.':
    '优惠税率。重点软件企业另有 10 % 的税率。',
  'From a range of 6.8–9.0 %; cost of equity 8.35 %, of debt 4.40 %, tax 21.4 %, debt to equity 0.11.':
    '取自 6.8–9.0 % 的区间；股权成本 8.35 %，债务成本 4.40 %，税率 21.4 %，债务权益比 0.11。',
  'The low end of the range around 7.9 %.': '7.9 % 上下区间的下端。',
  'The high end of the range around 7.9 %.': '7.9 % 上下区间的上端。',
  'A mature market’s premium of 4.33 plus 0.94 for the country; rating A1, tax 25 %. Read in a copy in a public code repository; the original page was not found.':
    '成熟市场溢价 4.33 加国别溢价 0.94；评级 A1，税率 25 %。读自公开代码库中的副本；未找到原页面。',
  'Old; good only as a check of the order of magnitude.': '年代久远；仅可作数量级检验。',
  'Not found.': '未找到。',
  'Cut from six years for part of its servers; US$0.7bn off operating income in 2025.':
    '部分服务器由六年缩短；2025年营业利润因此减少 0.7 十亿美元。',
  'Raised from four years; still six in sources of 2026.': '由四年延长；2026年的来源仍为六年。',
  'For most servers and network assets.': '适用于多数服务器与网络资产。',
  'An old filing. “The lesser of 40 years or the remaining life” has long been the wording; today’s text was not seen.':
    '旧申报文件。“40 年或剩余寿命之较短者”为长期表述；未见现行文本。',
  'From a range of 5–15 years in an old filing; today’s text was not seen.':
    '取自旧申报文件 5–15 年的区间；未见现行文本。',
  'From a range of 7–25 years; not seen in print.': '取自 7–25 年的区间；未见原文。',
  'From a range of 25–30 years; not seen in print.': '取自 25–30 年的区间；未见原文。',
  'From a range of 3–5 years. The page does not name the issuer; its lines match JD.com’s.':
    '取自 3–5 年的区间。页面未注明发行人；科目与 JD.com 相符。',
  'From a range of 30–40 years; improvements 5–10. The page does not name the issuer; its lines match JD.com’s.':
    '取自 30–40 年的区间；改良 5–10 年。页面未注明发行人；科目与 JD.com 相符。',
  'Old, and of a former subsidiary.': '年代久远，且为原子公司。',
  'Thought to be 3–5 years. The filing’s page was found, but its paragraph on property and equipment was not seen.':
    '据认为是 3–5 年。找到了该申报文件的页面，但未见其物业及设备一段。',
  'About two thirds; it stands in for the share of compute in Alibaba’s plan.':
    '约三分之二；用以代表阿里巴巴计划中算力的比例。',
  'As published, with finance leases.': '据公布，含融资租赁。',
  'US$82.999bn, of which AWS 53.27.': '82.999 十亿美元，其中 AWS 53.27。',
  'Rounded; a closer figure was not seen in print.': '取整；未见更精确的数字。',
  'US$80bn was pledged.': '承诺 80 十亿美元。',
  'In cash; up to US$100bn was pledged.': '现金口径；承诺最高 100 十亿美元。',
  'US$75bn was pledged.': '承诺 75 十亿美元。',
  'US$60–65bn was pledged at first.': '最初承诺 60–65 十亿美元。',
  'About US$200bn.': '约 200 十亿美元。',
  'The middle of US$175–185bn.': '175–185 十亿美元的中值。',
  'The middle of US$115–135bn.': '115–135 十亿美元的中值。',
  'Over five years; part of Stargate.': '五年；属于 Stargate。',
  'Over four years; the contract between OpenAI and Oracle is US$300bn.':
    '四年；OpenAI 与 Oracle 的合同为 300 十亿美元。',
  'US$12.47bn ÷ US$35.58bn. It was 32.9 % in the second quarter of 2025.':
    '12.47 十亿美元 ÷ 35.58 十亿美元。2025年第二季度为 32.9 %。',
  '(88.7 + 131.8 + 91.4 + 72.2) ÷ (80 + 100 + 75 + 62.5) − 1, for the four pledges of May 2025. A precedent for spending beyond the plan.':
    '(88.7 + 131.8 + 91.4 + 72.2) ÷ (80 + 100 + 75 + 62.5) − 1，按2025年5月的四项承诺。支出超出计划的先例。',
  'Segment sales for the full year, up 19 %.': '分部全年销售额，增长 19 %。',
  'Up 15 %. One sentence of the article gives the figure to Alphabet by mistake; the one on Microsoft’s year has it right.':
    '增长 15 %。文章有一句误将该数归于 Alphabet；关于微软财年的一句是正确的。',
  'Of the whole company, retail included.': '公司整体，含零售。',
  'Meta sells no cloud: its capex serves its own products.': 'Meta 不销售云服务：其资本开支服务于自身产品。',
  'The part of Amazon’s US$82.999bn that is AWS.': '亚马逊 82.999 十亿美元中属于 AWS 的部分。',
  '53.27 ÷ 107.6: the closest peer, a cloud by itself.': '53.27 ÷ 107.6：最接近的同业，本身即为云业务。',
  '88.7 ÷ 281.7, of the whole company.': '88.7 ÷ 281.7，公司整体。',
  '131.8 ÷ 716.9, of the whole company, retail included.': '131.8 ÷ 716.9，公司整体，含零售。',
  '72.22 ÷ 200.97, of the whole company.': '72.22 ÷ 200.97，公司整体。',
  'At the HSBC Global Investment Summit in Hong Kong. He also spoke of the beginning of some kind of bubble.':
    '在香港举行的汇丰全球投资峰会上。他还谈到某种泡沫的开端。',
  'He thinks it unlikely within three years: the opposite of the chairman’s warning.':
    '他认为三年内不太可能：与主席的警告相反。',
  'Nvidia was told on 9 April 2025, and without end from 14 April.': '英伟达于2025年4月9日获知，4月14日起为无限期。',
  'After licences were assured. Reports of May 2026 speak of approvals for the H200.':
    '在获得许可保证之后。2026年5月的报道提到 H200 获批。',
  'From RMB 31.8bn to 24.6bn. From June 2025 to March 2026 it fell from 38.7 to 26.9, or 30 %. Supply of chips makes spending uneven.':
    '由 31.8 降至 24.6 十亿元。2025年6月至2026年3月由 38.7 降至 26.9，即 30 %。芯片供应使支出起伏不定。',
  'Above 20 % on average, over more than 100 products.': '平均超过 20 %，涉及 100 多款产品。',
  'From RMB 0.02 to RMB 0.0005 per thousand tokens.': '每千 token 由 0.02 元降至 0.0005 元。',
  'The year of the price cuts, and the lowest of the three years seen.': '降价之年，为所见三年中最低。',
  'Nothing later than May 2026 was found.': '未找到2026年5月之后的内容。',
};
