import type { Words } from '../language.ts';
import type { recoveryWords as english } from '../recovery.ts';

export const recoveryWords: Words<typeof english> = {
  title: (count) => (count === 1 ? 'Outlay 留存了未保存的工作' : `Outlay 留存了 ${count} 个案例的未保存工作`),
  detail: '这些更改保存之前，程序或其窗口已经结束。恢复的工作将作为未保存的更改打开；在您保存之前，文件保持原样。',
  keptAt: (time) => `留存于${time}`,
  ofFile: (name, folder) => `对 ${name} 的更改${folder === null ? '' : `（位于 ${folder}）`}`,
  ofNoFile: '从未保存过的案例',
  recover: '恢复',
  recoverOne: (title) => `恢复“${title}”`,
  discard: '放弃…',
  discardForGood: '永久放弃',
  discardOne: (title) => `放弃“${title}”`,
  later: '稍后决定',
  laterHint: (place) => `暂不处理的内容留在${place}。通过“恢复未保存的工作…”或下次启动可再次看到此处。`,
  browserPlace: '此浏览器的存储空间',
  recovered: '已恢复未保存的内容。请保存以留存。',
  notRecovered: '未能恢复未保存的工作。它仍在原处，已打开的内容未受影响。',
  gone: '这项未保存的工作已不存在：已由其他窗口取走，或已被放弃。',
  noJournal: '无法查找此前未保存的工作，未保存的更改也可能无法在崩溃后留存。',
  unreadable: (count, place) => `有 ${count} 项未保存的工作无法读取；更新版的 Outlay 或可读取。它留在${place}。`,
  notKept: '无法为防崩溃留存未保存的更改。请保存案例。',
  crash: {
    title: 'Outlay 的窗口已停止工作',
    what: (name) => `遇到了无人预料的错误：${name}。错在 Outlay，不在您。`,
    unsaved: (place) => `文件仍是您上次保存时的样子。未保存的更改（截至至多两秒前）留存于${place}，重启时会提示恢复。`,
    lost: '文件仍是您上次保存时的样子。未保存的更改未能留存，已随窗口丢失。',
    clean: '文件仍是您上次保存时的样子，没有未保存的内容。',
    where: '程序中的位置',
    restart: '重启',
  },
};
