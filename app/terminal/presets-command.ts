import { presets } from '../../shared/facts/presets.ts';
import { told } from '../messages/language.ts';
import { done, type Outcome } from './outcome.ts';

export const presetsCommand = (): Outcome =>
  done(
    presets
      .map(
        ({ id, name, story }) =>
          `${[`${id}  ${told(name)}`, ...story.map((line) => `    ${told(line)}`)].join('\n')}\n`,
      )
      .join('\n'),
  );
