import type { Words } from '../language.ts';
import type { tourWords as english } from '../tour.ts';

export const tourWords: Words<typeof english> = {
  offer: '初次使用？六站导览只需两分钟。',
  start: '开始导览',
  later: '暂不',
  region: '导览',
  stop: (number, of) => `第 ${number} 站，共 ${of} 站`,
  back: '上一站',
  next: '下一站',
  done: '完成',
  end: '结束导览',
  stops: {
    answer: {
      title: '结论',
      text: '一句话与六个数字，说明计划能否回本、何时回本。点击任一数字，可查看代入当前数值的公式。',
    },
    driver: {
      title: '调整驱动因素',
      text: '拖动滑块，或直接键入：34、26.7*1.2。结论与图表随手而动。按 Ctrl Z 可撤销整次拖动。',
    },
    chart: {
      title: '读图',
      text: '把指针放在某一季度上，或按方向键，即可读出每条线的数值。浅灰细线为基线；按 T 以表格显示。',
    },
    risk: {
      title: '问问有多大把握',
      text: '数千次模拟同时抽取各不确定因素：现金的区间、逐年回本的概率，以及差异来自哪个因素。',
    },
    sources: {
      title: '问问依据何在',
      text: '每个数字都能追溯到文件。文件说法不一之处，列出各方说法及其对结论的影响，您也可以改用另一方。',
    },
    export: {
      title: '带走结果',
      text: '内附来源的图表、可重新计算的工作簿、备忘录、演示文稿。需要时可在“帮助”菜单中再次打开本导览。',
    },
  },
};
