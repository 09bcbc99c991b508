import { baselineLook, type ScenarioLook } from '../../app/views/scenario-colour.ts';
import { type ChartColours, coloursOf } from '../../renderer/charts/colours.ts';
import { type ThemeName, themeTokens } from './theme-tokens.ts';

/** The colours of charts as a page of that theme would have them. */
export const chartColours = (
  looks: ReadonlyMap<string, ScenarioLook> = new Map(),
  theme: ThemeName = 'light',
): ChartColours => coloursOf((name) => themeTokens[theme].get(name) ?? '', baselineLook.token, looks);
