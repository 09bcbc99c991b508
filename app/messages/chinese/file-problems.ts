import type { fileProblemWords as english } from '../file-problems.ts';
import type { Words } from '../language.ts';

const isHeld = (name: string): string => `${name} 正被其他程序打开；请在该程序中关闭后重试`;

const systemWords: Readonly<Record<string, (name: string) => string>> = {
  ELOOP: (name) => `${name} 是指向自身的链接；请选择其本应指向的文件`,
  EBUSY: isHeld,
  ETXTBSY: isHeld,
  NoModificationAllowedError: isHeld,
  ENAMETOOLONG: (name) => `${name} 对此磁盘而言文件名过长；请换用较短的名称`,
};

export const fileProblemWords: Words<typeof english> = {
  said: {
    'not-found': ({ name }) => `${name} 不存在；可能已被移动、重命名或删除`,
    denied: ({ name }) => `您无权打开或更改 ${name}；请向其所有者申请权限，或选择其他位置`,
    'not-a-file': ({ name, code }) =>
      code === 'EISDIR' ? `${name} 是文件夹；请选择其中的文件` : `${name} 是管道、套接字或设备，不是可保存的文件`,
    'too-large': ({ name }) => `${name} 大于 20 MB，案例文件不会如此之大`,
    'disk-full': ({ name }) => `${name} 未保存：磁盘已满；请腾出空间或选择其他位置`,
    'read-only': ({ name }) => `${name} 未保存：磁盘为只读；请选择其他位置`,
    'changed-outside': ({ name }) => `${name} 未保存：打开之后已被其他程序更改；请另存为其他名称以保留两者`,
    'unknown-file': ({ name }) => `${name} 已不在此处打开；请重新选择文件`,
    'not-durable': ({ name }) => `${name} 已保存，但磁盘未予确认；请保持窗口打开并再次保存，或选择其他位置`,
    io: ({ name, code }) => systemWords[code]?.(name) ?? `无法读写 ${name}：系统报告 ${code}`,
  },
  noName: '该文件',
};
