import type { z } from 'zod';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';

/** A small list among Outlay's own settings. A missing or damaged one is none: nothing in it is worth refusing to start. */
export async function readStored<Schema extends z.ZodType>(
  store: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const read = await readRegularFile(store);
  if (read.kind === 'failed') return null;
  const parsed = schema.safeParse(asJson(new TextDecoder().decode(read.bytes)));
  return parsed.success ? parsed.data : null;
}

/** If it can't be kept, it is right until the app is closed; that is no reason to trouble the user. */
export async function keepStored(store: string, content: object): Promise<void> {
  await durableSave({ path: store, bytes: new TextEncoder().encode(JSON.stringify(content)), expected: null });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
