import type { helpWords as english } from '../help.ts';
import type { Words } from '../language.ts';

export const helpWords: Words<typeof english> = {
  measures: {
    title: '各指标的含义',
    intro: '一切均为增量：有此计划的业务减去无此计划的同一业务。点击指标，可查看代入当前数值的公式。',
    terms: '处处出现的用语',
    termTexts: [
      ['无计划情形', '反事实：同一业务，只按自身需求采购。计划带来的一切，都是与它相比的差额。'],
      [
        '基线',
        'Outlay 自带的、有据可查的按期计划：每张图中的浅灰细线，也是驱动因素重置时回到的数值。情景“基准”以它为起点，可随意改动。',
      ],
      ['预设', '一种有据可查的看法，可作为情景的起点。其叙述与事实见“来源”。'],
      ['产能受限', '由在役算力而非需求决定收入的季度。'],
      ['Shapley 分解', '两个情景之间的差额如何分摊：各驱动因素取其在所有变动次序下的平均贡献。'],
      ['等级', '● 五篇文章之一所载，◐ 公司或机构公布，⊙ 由此类数据推算，○ 假设。结果的可靠程度取决于最弱的输入。'],
    ],
    show: (name) => `以当前数值显示${name}`,
    close: '关闭',
  },
  keys: {
    title: '快捷键',
    intro: '每个命令在菜单与命令面板中也能找到。',
    menus: { file: '文件', edit: '编辑', scenario: '情景', view: '视图', help: '帮助' },
    slider: '在滑块或其输入框上',
    chart: '在图表上',
    close: '关闭',
    sliderKeys: [
      ['↑ ↓', '移动一步'],
      ['Alt ↑ ↓', '移动十分之一步'],
      ['Page Up、Page Down', '移动十步'],
      ['Home、End', '移到滑块两端（焦点在滑块上时）'],
      ['Enter', '采用所键入的内容；可键入 380*1.2、12.5%、3800亿'],
      ['Esc', '保留原值'],
    ],
    chartKeys: [
      ['← →', '逐季度读数'],
      ['Page Up、Page Down', '前移或后移一年'],
      ['Home、End', '第一个或最后一个季度'],
      ['Enter', '所读数值的由来'],
      ['Esc', '停止读数'],
    ],
  },
  about: {
    title: 'Outlay',
    what: '阿里巴巴 380 十亿元的 AI 与云计划若要回本，须具备哪些条件。',
    caveat: '条件推演，并非预测，亦非投资建议。本程序不访问任何网络。',
    build: (version, parts) => `版本 ${version}。运行于 ${parts}。MIT 许可证。`,
    part: (name, version, licence) => `${name} ${version}，${licence}`,
    inside: '所含组件及其许可证',
    close: '关闭',
  },
};
