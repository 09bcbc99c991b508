import type { Words } from '../language.ts';
import type { preferenceWords as english } from '../preferences.ts';

export const preferenceWords: Words<typeof english> = {
  title: '偏好设置',
  language: '语言',
  languages: { system: '跟随系统', en: 'English', 'zh-Hans': '简体中文' },
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  currency: '新案例的货币',
  currencies: { CNY: '人民币', USD: '美元' },
  trials: '新案例的模拟次数',
  reopenLast: '启动时重新打开上次的文件',
  plainKeys: '启用不带 Ctrl 的快捷键（1 至 9、T、P）',
  plainKeysHint: '如使用语音输入，或容易误按，请关闭。',
  defaults: '恢复默认',
  close: '关闭',
};
