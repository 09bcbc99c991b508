import type { ScenarioLook } from '../../app/views/scenario-colour.ts';

/** The piece of a scenario's line beside its name, as the style sheet reads it. */
export const swatchStyle = ({ token, pattern }: ScenarioLook): React.CSSProperties =>
  ({ '--scenario': `var(${token})`, '--dash': pattern }) as React.CSSProperties;
