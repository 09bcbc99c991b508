import type { GrowthPath, LevelPath } from '../../../shared/scenario/path-kinds.ts';
import { nameOfDriver } from './driver-cells.ts';

/** Paths over time as formulas of a quarter; which of the two kinds a scenario has is decided when it is exported. */

/** Growth a year of quarter `q`: docs/model.md, growth paths. */
export function growthFormula(kind: GrowthPath['kind'], path: string, q: string): string {
  const part = (name: string) => nameOfDriver(`${path}.${name}`);
  if (kind === 'yearly') return `INDEX(${part('rates')},INT((${q}-1)/4)+1)`;
  const [rate, hold, fade, last] = [part('rate'), part('holdYears'), part('fadeYears'), part('terminalRate')];
  const beyond = `(${q}-1)/4-${hold}`;
  return fadeFormula({ rate, fade, last, beyond });
}

interface Fade {
  readonly rate: string;
  readonly fade: string;
  readonly last: string;
  /** Years since the fade began. */
  readonly beyond: string;
}

export const fadeFormula = ({ rate, fade, last, beyond }: Fade): string =>
  `IF(${beyond}<0,${rate},IF(${beyond}>=${fade},${last},${rate}+(${last}-${rate})*(${beyond})/${fade}))`;

/** Level at the end of quarter `q`, from a start at quarter 0: docs/model.md, level paths. */
export function levelFormula(kind: LevelPath['kind'], path: string, start: string, q: string): string {
  const part = (name: string) => nameOfDriver(`${path}.${name}`);
  if (kind === 'ramp') {
    const [target, end] = [part('target'), `(${part('years')}*4)`];
    return `IF(${q}>=${end},${target},${start}+(${target}-${start})*${q}/${end})`;
  }
  const year = `INT(${q}/4)`;
  const from = `IF(${year}=0,${start},INDEX(${part('values')},MAX(1,${year})))`;
  return `${from}+(INDEX(${part('values')},${year}+1)-${from})*(${q}-${year}*4)/4`;
}
