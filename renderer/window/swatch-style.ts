import type { LinePattern, ScenarioLook } from '../../app/views/scenario-colour.ts';

/** Lengths of what is drawn and of one whole repetition, that fit a piece of twelve pixels. */
const pieces: Readonly<Record<LinePattern, readonly [drawn: number, period: number]>> = {
  solid: [12, 12],
  dashed: [5, 7],
  dotted: [2, 5],
};

/** The piece of a scenario's line beside its name, as the style sheet reads it. */
export function swatchStyle({ token, pattern }: ScenarioLook): React.CSSProperties {
  const [drawn, period] = pieces[pattern].map((twelfths) => `${twelfths / 16}rem`);
  return { '--scenario': `var(${token})`, '--drawn': drawn, '--period': period } as React.CSSProperties;
}
