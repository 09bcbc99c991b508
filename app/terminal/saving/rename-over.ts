import { rename } from 'node:fs/promises';
import { patiently } from './patiently.ts';

export const renameOver = (from: string, to: string): Promise<void> => patiently(() => rename(from, to));
