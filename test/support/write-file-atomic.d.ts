declare module 'write-file-atomic' {
  const writeFileAtomic: (path: string, bytes: Uint8Array) => Promise<void>;
  export = writeFileAtomic;
}
