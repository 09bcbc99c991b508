import type { OpenOutcome } from '../../app/host.ts';

/** Opening and saving where a browser has no File System Access: a file picker, and a download. */

export function pickWithInput(accept: string, mostBytes: number): Promise<OpenOutcome> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  // In the page while the picker is open: one that nothing holds may be collected, and its answer with it.
  input.hidden = true;
  document.body.append(input);
  return new Promise<OpenOutcome>((resolve) => {
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve({ kind: 'cancelled' });
      else void readPicked(file, mostBytes).then(resolve);
    });
    input.click();
  }).finally(() => input.remove());
}

async function readPicked(file: File, mostBytes: number): Promise<OpenOutcome> {
  const problem = (kind: 'too-large' | 'io', code: string): OpenOutcome => ({
    kind: 'failed',
    problem: { kind, name: file.name, code },
  });
  if (file.size > mostBytes) return problem('too-large', '');
  try {
    // The name is all there is to save to later: such a file has no handle, so a save asks where.
    return { kind: 'opened', file: { id: '', name: file.name }, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return problem('io', error instanceof Error ? error.name : '');
  }
}

export function download(name: string, bytes: Uint8Array, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click only starts the download: the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
