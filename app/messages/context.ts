import type { Said } from '../views/context/fact-bars.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the Context tab: what stands around the programme. Every number in them is handed in from a fact. */
export const contextWords = inEveryLanguage('context', {
  watch: 'What analysts watch',
  watchDetail: (document: string) =>
    `Three things, says ${document}, and gives no number for any of them. Each is a driver here.`,
  watched: {
    chips: {
      title: 'Chip supply',
      text: 'Accelerators that can’t be had put off the compute of the programme, and with it the revenue that it would serve; the facilities are paid for all the same.',
    },
    interconnect: {
      title: 'Interconnect',
      text: 'The faster accelerators pass data to each other, the less of them waits: one yuan of compute then serves more AI revenue.',
    },
    regions: {
      title: 'Regions',
      text: 'What is built in a new region is in service later than what is added to an old one: the cash leaves first, the revenue follows.',
    },
  },
  figure: 'Figure',
  quoted: 'quoted',
  quotedLabel: (name: string) => `${name}, quoted`,
  facts: 'Facts behind it',
  fact: (quantity: string, value: string, grade: string) =>
    value === '' ? `${quantity}, ${grade}` : `${quantity}: ${value}, ${grade}`,
  percent: '% of the market',
  peers: {
    title: 'Capex of the peers',
    subtitle: 'pledged, as one of the documents quotes it, and spent since',
    unit: 'US$ bn',
    microsoft: 'Microsoft',
    amazon: 'Amazon',
    alphabet: 'Alphabet',
    meta: 'Meta',
    pledged: (name: string) => `${name}: pledged`,
    spent: (name: string) => `${name}: spent`,
    range: (low: string, high: string) => `${low} to ${high}`,
    middle: 'the middle is drawn',
    overrun: (period: string, change: string) => `${change} · ${period}`,
    plan: 'Alibaba: the plan',
    group: 'Alibaba: group capex',
    converted: (rmb: string, rate: string, period: string) => `${rmb} at ${rate} · ${period}`,
    summary: (spent: string, pledged: string, overrun: string, plan: string) =>
      `The four spent US$${spent}bn where they had pledged US$${pledged}bn, ${overrun} more; Alibaba’s plan is ${plan} over three years.`,
  },
  world: {
    title: 'The world’s cloud',
    subtitle: 'shares of cloud infrastructure services',
    aws: 'AWS',
    microsoft: 'Microsoft',
    google: 'Google',
    alibaba: 'Alibaba Cloud',
    summary: (one: Said, other: Said, quoted: Said, alibaba: Said) =>
      `In ${one.when} AWS had ${one.value} by ${one.by} and ${other.value} by ${other.by}; ${quoted.by} quotes ${quoted.value}, and ${alibaba.value} for Alibaba Cloud.`,
  },
  china: {
    title: 'China’s cloud infrastructure',
    subtitle: 'shares of all cloud infrastructure services in mainland China',
    alibaba: 'Alibaba Cloud',
    huawei: 'Huawei Cloud',
    tencent: 'Tencent Cloud',
    volcano: 'Volcano Engine',
    summary: (first: Said, later: Said, quoted: Said) =>
      `Alibaba Cloud had ${first.value} in ${first.when} by ${first.by} and ${later.value} in ${later.when} by ${later.by}; the ${quoted.value} of one of the documents bear no date and no source.`,
  },
  chinaAi: {
    title: 'China’s AI cloud',
    subtitle: 'shares of AI cloud services, a market of its own',
    summary: (alibaba: Said, volcano: Said, quoted: Said) =>
      `In ${alibaba.when} Alibaba Cloud had ${alibaba.value} and Volcano Engine ${volcano.value} by ${alibaba.by}; ${quoted.by} quotes ${quoted.value} and leaves Volcano Engine out.`,
  },
  footprint: {
    title: 'Footprint',
    subtitle: 'regions and availability zones in service',
    unit: 'regions, availability zones',
    regions: 'Regions',
    zones: 'Zones',
    heading: 'Zones (heading)',
    summary: (regions: Said, zones: Said, later: Said, latest: Said) =>
      `${regions.value} and ${zones.value} in ${zones.when}; ${later.value} in ${later.when} and ${latest.value} in ${latest.when}, in as many regions.`,
    at: (places: string, note: string) => `${places}. ${note}`,
    announced: 'Announced and opened',
    drivers: 'New regions in this scenario',
    what: 'What',
    when: 'When',
  },
} as const);
