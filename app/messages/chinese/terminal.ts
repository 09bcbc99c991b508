import type { Words } from '../language.ts';
import type { terminalWords as english } from '../terminal.ts';

export const terminalWords: Words<typeof english> = {
  usage: `用法：outlay 命令

  project [文件] [--scenario ID] [--preset ID] [--set 路径=值 …] [--json]
            推演案例文件或预设；均未指定时推演示例案例。
            --scenario  仅此情景；"baseline" 始终可用
            --set       更改驱动因素：demand.growth.rate=0.3、margins.ai.target=55%、
                        capex.phasing=1,2,1、economics.terminalValue=none
            --json      全部季度与全部指标，供其他程序使用
  risk [文件] [--scenario ID] [--preset ID] [--set 路径=值 …] [--trials n] [--seed n] [--json]
            同上，并对不确定驱动因素抽样：NPV、IRR 与回本时间的分布及其原因。
            --trials    100 至 1,000,000；--seed 0 至 4,294,967,295；省略时用文件中的设定
  export [文件] --to 名称.png|svg|pdf|docx|xlsx|pptx|csv|json [--scenario ID] [--view 视图 | --chart ID] …
            写出文件：备忘录（PDF、Word）、工作簿、演示文稿、图表图片、其数据或逐季表格、完整结果。
            --scenario  省略时为案例的第一个情景；完整结果含全部情景
            --view      该视图的第一张图；--chart 指定一张
            --size column|page|slide、--scale 1|2|3、--transparent    用于图片
            --semicolons  CSV 用分号与小数逗号
            图表由已安装的 Chromium、Chrome 或 Edge 绘制，须先运行 "npm run build"。
  presets   列出预设及其主张。
  check 文件
            列出案例文件的全部问题。
  schema    打印案例文件的 JSON Schema；'schema result' 打印导出结果的 JSON Schema。

  --language zh-Hans|en   用于任何命令：所述文字的语言；省略时为英文。

退出码：0 完成，1 输入有误，2 调用方式与上述不符。
`,
  misused: (problem) => `${problem}\n请参阅：outlay --help`,
  noCommand: '没有命令。',
  noSuchCommand: (name) => `没有命令 ${JSON.stringify(name)}。`,
  oneFile: '此命令只接受一个文件。',
  schemaOf: 'schema 只接受 case 或 result。',
  takesNoFile: (command) => `${command} 不接受文件。`,
  takesNoOptions: (command) => `${command} 不接受选项。`,
  presetStandsAlone: '--preset 单独推演：请省略文件与 --scenario。',
  takesNoOption: (command, option) => `${command} 不接受 ${option}。`,
  settingNeedsValue: (setting) => `--set ${setting}：此处应为 路径=值。`,
  languageRefused: (found, known) => `--language ${found}：可用 ${known.join('、')}`,

  ofFile: (name, sentence) => `${name}：${sentence}`,
  exporting: {
    noTarget: 'export 须有 --to 与文件名。',
    noFormat: (name, endings) =>
      `--to ${name}：由名称决定写出何物；须以 ${endings.map((ending) => `.${ending}`).join('、')} 结尾`,
    noChoice: (option, found, allowed) => `${option} ${found}：可用 ${allowed.join('、')}`,
    noSuchChart: (chart, scenario) => `${chart}：${scenario}没有此图；须有不确定驱动因素，或另一个可供对比的情景`,
    noBrowser: (format) =>
      `${format} 由浏览器引擎绘制，而未找到任何引擎：请安装 Chromium、Chrome 或 Edge，将 OUTLAY_CHROMIUM 设为其可执行文件，或从应用中导出`,
    noStart: (format) =>
      `${format} 由浏览器引擎绘制，而所找到的引擎未能启动：可用 OUTLAY_CHROMIUM 指定另一个，或从应用中导出`,
    noFolder: (folder) => `--to：文件夹 ${folder} 不存在`,
    noTime: 'SOURCE_DATE_EPOCH：须为自 1970 年起的整数秒，与可复现构建的约定相同',
    notOf: (option, ending) => `${option} 不适用于 .${ending}`,
    oneOf: '--view 与 --chart：二者择一',
    notBuilt: (format) => `${format} 由应用的一个页面绘制，该页面尚未构建：npm run build`,
    written: (name, bytes) => `${name}：${bytes.toLocaleString('en')} 字节\n`,
  },
  valid: (scenarios) => `有效案例；${scenarios} 个情景`,
  noScenario: (id, known) => `--scenario ${id}：没有此情景；可用 ${known.join('、')}`,
  noPreset: (id, known) => `--preset ${id}：没有此预设；可用 ${known.join('、')}`,
  noDriver: (path, nearest) => `--set ${path}：没有此驱动因素；最接近的是 ${nearest}`,
  wrongCount: (option, found, least, most) =>
    `${option} ${found}：须为整数，${least.toLocaleString('en')}…${most.toLocaleString('en')}`,
  otherForm: (path, instead) => `--set ${path}：该情景逐年设定；请改设 ${instead}`,

  unit: (unit) => `财年截至3月31日，${unit}`,
  yearColumn: '年度',
  year: (year, quarters) => `${year}财年${quarters === 4 ? '' : `（${quarters} 个季度）`}`,
  columns: {
    revenue: '云收入',
    aiRevenue: 'AI 收入',
    ebitda: 'EBITDA',
    capex: '资本开支',
    freeCashFlow: '自由现金流',
    counterfactual: '无计划 FCF',
    incremental: '增量',
    cumulative: '累计',
  },

  deadThreads: (name) => `${name}：运行模拟的线程两次在完成前结束；请减少模拟次数`,
  progress: (name, share) => `${name}：已完成 ${Math.floor(share * 100)} % 的模拟`,
  risk: {
    trials: (trials, seed) => `${trials} 次模拟，随机种子 ${seed}`,
    quantiles: ['分位数（第 7 类）', '5 %', '25 %', '50 %', '75 %', '95 %'],
    npv: (unit) => `NPV，${unit}`,
    irr: 'IRR',
    payback: '回本时间，年',
    peak: (unit) => `最大资金缺口，${unit}`,
    none: '无',
    never: '从未',
    npvLine: (mean, sd, positive, shortfall) =>
      `NPV：均值 ${mean}，标准差 ${sd}，大于零的占 ${positive}；最差 5 % 的均值：${shortfall}`,
    paybackLine: (byYear, never) =>
      `已回本：${[...byYear.map(([year, probability]) => `${year} 年内 ${probability}`), `预测期内未回本 ${never}`].join('，')}`,
    rates: (none, several) => `IRR：仅计有唯一解的模拟；${none} 无解，${several} 有多个解`,
    refused: (trials) => `${trials} 次模拟的抽样不能并存，不计入`,
    variance: '单个驱动因素所能解释的 NPV 方差占比；相关的驱动因素会重叠',
    certain: '该情景没有不确定的驱动因素。',
  },
};
