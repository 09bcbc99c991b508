import type { exampleWords as english } from '../examples.ts';
import type { Words } from '../language.ts';

export const exampleWords: Words<typeof english> = {
  title: '打开示例',
  open: '打开',
  cancel: '取消',
  worked: {
    title: '阿里巴巴 380 十亿元',
    about: '现成案例：按计划推进，以及对同一计划的另外四种看法，并列对照。',
  },
  presets: {
    title: '七个预设',
    about:
      '每一种有据可查的看法都是同一案例中的一个情景：计划如期、有据可查的增速、AI 加速、价格战、芯片受限、需求不足、超支。打开后位于“对比”。',
  },
  backtest: {
    title: '以已公布数据回测',
    about: '计划公布之时可能持有的三种看法，以此后公布的各季度数据逐一检验。打开后位于“来源”的“回测”。',
  },
};
