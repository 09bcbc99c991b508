import { presets } from '../../shared/facts/presets.ts';
import { done, type Outcome } from './outcome.ts';

export const presetsCommand = (): Outcome =>
  done(
    presets
      .map(({ id, name, story }) => `${[`${id}  ${name}`, ...story.map((line) => `    ${line}`)].join('\n')}\n`)
      .join('\n'),
  );
