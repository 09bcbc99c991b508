import type { Unit } from '../../../shared/scenario/driver-kinds.ts';
import type { Driver } from '../../../shared/scenario/driver-list.ts';
import { unitScale, unitSuffix } from '../../format/driver-units.ts';
import { shortest } from '../../format/numbers.ts';
import { told, type Words } from '../language.ts';
import type { sessionWords as english } from '../session.ts';

const ruleWords = {
  'programme-within-horizon': '计划不能长于预测期。',
  'phasing-has-weight': '至少一个计划年度的权重须大于 0。',
  'perpetuity-grows-slower-than-discount': '永续增长率须比折现率至少低 0.5 个百分点。',
  'perpetuity-needs-renewal': '永续法要求更新资产：请将计划之后设为“维持”或“满足需求”。',
  'perpetuity-sees-one-cycle': '永续法要求更长的预测期：须涵盖建设期、交付周期与一个完整的算力寿命。',
  'cap-not-below-conversion': '封顶价不能低于转股价。',
  'maturity-after-issue': '票据的到期须晚于发行。',
};

const rangeOf = (driver: Driver & { kind: 'number' | 'list' }): string => {
  const shown = (value: number) => shortest(value * unitScale(driver.unit), 6);
  return `${shown(driver.min)} 至 ${shown(driver.max)} ${unitSuffix(driver.unit)}`.trim();
};

function exampleOf(unit: Unit): string {
  if (unitScale(unit) === 100) return '12.5 % 或 (30+40)/2';
  return unit === 'rmb-bn' ? '380*1.2 或 3800亿' : unit === 'usd-bn' ? '3.2*1.1 或 3200 m' : '2*1.5';
}

export const sessionWords: Words<typeof english> = {
  refusedRule: (rule) => ruleWords[rule],
  refusedRange: (driver) => {
    if (driver.kind !== 'number' && driver.kind !== 'list') return `${told(driver.label)}：该取值不可行。`;
    const of = `${told(driver.label)}可填：`;
    const range = rangeOf(driver);
    if (driver.kind === 'list') {
      const [least, most] = driver.length;
      return `${of}${least === most ? least : `${least} 至 ${most}`} 个数值，每个 ${range}。`;
    }
    const steps = driver.multipleOf === undefined ? '' : `，步长 ${driver.multipleOf * unitScale(driver.unit)}`;
    return `${of}${range}${steps}。`;
  },
  notUnderstood: ({ label, unit }) => `${told(label)}可填数字或算式，例如 ${exampleOf(unit)}；小数请用小数点。`,
  paste: {
    tooMany: (label, count, fit, from) => `未粘贴到${label}：共 ${count} 个数值，自${from}起只容得下 ${fit} 个。`,
    notANumber: (label, place, text) =>
      text === ''
        ? `未粘贴到${label}：第 ${place} 个数值为空。`
        : `未粘贴到${label}：第 ${place} 个数值“${text}”不是数字；小数请用小数点。`,
    outOfRange: (driver, place, text) =>
      `未粘贴到${told(driver.label)}：第 ${place} 个数值“${text}”；可填 ${rangeOf(driver)}。`,
    block: (label) => `未粘贴到${label}：内容为多行多列；请只复制一列或一行。`,
    shares: (label, text) => `未粘贴到${label}：${text} 可能是小数，也可能是百分数；请连同 % 号一起复制单元格。`,
  },
  notANumber: '不是数字；小数请用小数点。',
  byYear: (label) => `${label}现为每财年一个数值；年内的变化取其均值，故结果可能略有变动。`,
  saved: (name) => `已保存 ${name}。`,
  downloaded: (name) => `已下载 ${name}。此浏览器无法原位保存；请妥善保管该文件。`,
  exported: (name) => `已导出 ${name}。`,
  openedDamaged: (name) => `${name} 在本程序之外被改动，或已损坏：数字按文件原样显示，但与其完整性校验行不符。`,
  openedUnsealed: (name) => `${name} 没有完整性校验行：系手写，或已丢失。请核对其中的数字；下次保存时会补上。`,
  notOpened: (name) => `无法打开 ${name}。已打开的内容未受影响。`,
  notSaved: (name) => `无法保存 ${name}。您的更改仍在；请在别处另存一份。`,
  memoSet: '整套备忘录',
  setExported: (folder) => (folder === '' ? '已下载整套备忘录：' : `整套备忘录已导出至 ${folder}：`),
  cancelled: (name) => `已取消；${name} 未写入。`,
  notMade: (name) => `发生了不应发生的错误：无法生成 ${name}，没有写入任何内容。`,
  setCancelled: '已取消。以下文件此前已写入：',
  copied: '已复制。',
  notCopied: '无法访问剪贴板：可能被其他程序占用，或此浏览器须先取得许可。',
  notExported: (name) => `无法写入 ${name}。`,
  unexpected: '发生了不应发生的错误。案例保持原样；为安全起见请另存一份。',
  copyOf: (name, number) => (number === 1 ? `${name}（副本）` : `${name}（副本 ${number}）`),
  fullOfScenarios: (most) => `一个案例至多容纳 ${most} 个情景。请先删除一个。`,
  newCaseTitle: '未命名案例',
};
