import type { contextWords as english } from '../context.ts';
import type { Words } from '../language.ts';

export const contextWords: Words<typeof english> = {
  watch: '分析师关注什么',
  watchDetail: (document) => `${document} 提到三点，均未给出数字。每一点在此都是一个驱动因素。`,
  watched: {
    chips: {
      title: '芯片供应',
      text: '加速卡拿不到货，计划的算力就会推迟，其所能承接的收入也随之推迟；而设施的钱照样要付。',
    },
    interconnect: {
      title: '互联',
      text: '加速卡之间传数据越快，等待的就越少：一元算力便能承接更多 AI 收入。',
    },
    regions: {
      title: '地域',
      text: '新建地域比原有地域扩容更晚投入使用：现金先行流出，收入随后才来。',
    },
  },
  figure: '数值',
  quoted: '引述',
  quotedLabel: (name) => `${name}（引述）`,
  facts: '相关事实',
  fact: (quantity, value, grade) => (value === '' ? `${quantity}，${grade}` : `${quantity}：${value}，${grade}`),
  percent: '占市场 %',
  peers: {
    title: '同业资本开支',
    subtitle: '某份文件所引的承诺额，及其后的实际支出',
    unit: '十亿美元',
    microsoft: '微软',
    amazon: '亚马逊',
    alphabet: 'Alphabet',
    meta: 'Meta',
    pledged: (name) => `${name}：承诺`,
    spent: (name) => `${name}：实际`,
    range: (low, high) => `${low} 至 ${high}`,
    middle: '图中取中值',
    overrun: (period, change) => `${change} · ${period}`,
    plan: '阿里巴巴：计划',
    group: '阿里巴巴：集团资本开支',
    converted: (rmb, rate, period) => `${rmb}，汇率 ${rate} · ${period}`,
    summary: (spent, pledged, overrun, plan) =>
      `四家公司实际支出 ${spent} 十亿美元，原承诺 ${pledged} 十亿美元，多出 ${overrun}；阿里巴巴的计划为三年 ${plan}。`,
  },
  world: {
    title: '全球云市场',
    subtitle: '云基础设施服务份额',
    aws: 'AWS',
    microsoft: '微软',
    google: '谷歌',
    alibaba: '阿里云',
    summary: (one, other, quoted, alibaba) =>
      `${one.when}，AWS 份额据 ${one.by} 为 ${one.value}，据 ${other.by} 为 ${other.value}；${quoted.by} 引述为 ${quoted.value}，阿里云为 ${alibaba.value}。`,
  },
  china: {
    title: '中国云基础设施',
    subtitle: '占中国大陆云基础设施服务整体的份额',
    alibaba: '阿里云',
    huawei: '华为云',
    tencent: '腾讯云',
    volcano: '火山引擎',
    summary: (first, later, quoted) =>
      `阿里云份额在${first.when}据 ${first.by} 为 ${first.value}，在${later.when}据 ${later.by} 为 ${later.value}；某份文件所载的 ${quoted.value} 既无日期亦无来源。`,
  },
  chinaAi: {
    title: '中国 AI 云',
    subtitle: 'AI 云服务份额，属另一市场口径',
    summary: (alibaba, volcano, quoted) =>
      `${alibaba.when}，据 ${alibaba.by}，阿里云为 ${alibaba.value}，火山引擎为 ${volcano.value}；${quoted.by} 引述为 ${quoted.value}，未列火山引擎。`,
  },
  footprint: {
    title: '基础设施布局',
    subtitle: '已投入使用的地域与可用区',
    unit: '地域、可用区',
    regions: '地域',
    zones: '可用区',
    heading: '可用区（标题口径）',
    summary: (regions, zones, later, latest) =>
      `${zones.when}为 ${regions.value}、${zones.value}；${later.when}为 ${later.value}，${latest.when}为 ${latest.value}，地域数不变。`,
    at: (places, note) => `${places}。${note}`,
    announced: '已宣布与已开通',
    drivers: '本情景中的新地域',
    what: '内容',
    when: '时间',
  },
};
