import { contextWords } from '../../messages/context.ts';
import type { RowBarsSpec } from '../row-bars.ts';
import { factChart, said } from './fact-bars.ts';

const { world, china, chinaAi } = contextWords;

/** Shares of the world's cloud: AWS as three houses and the document have it, the others as the document quotes them. */
export const worldShares = (): RowBarsSpec =>
  factChart(
    {
      id: 'world-shares',
      title: world.title,
      subtitle: world.subtitle,
      unit: contextWords.percent,
      summary: world.summary(said('P-MKT-01'), said('P-MKT-21'), said('S4-08'), said('S4-07')),
    },
    [
      { fact: 'P-MKT-01', name: world.aws },
      { fact: 'P-MKT-21', name: world.aws },
      { fact: 'P-MKT-22', name: world.aws },
      { fact: 'S4-08', name: world.aws },
      { fact: 'S4-09', name: world.microsoft },
      { fact: 'S4-10', name: world.google },
      { fact: 'S4-07', name: world.alibaba, isOurs: true },
    ],
  );

/** Shares of all cloud infrastructure in China. Never drawn together with those of AI cloud: they are shares of another market. */
export const chinaShares = (): RowBarsSpec =>
  factChart(
    {
      id: 'china-shares',
      title: china.title,
      subtitle: china.subtitle,
      unit: contextWords.percent,
      summary: china.summary(said('P-MKT-07'), said('P-MKT-15'), said('S1-08')),
    },
    [
      { fact: 'P-MKT-07', name: china.alibaba, isOurs: true },
      { fact: 'P-MKT-15', name: china.alibaba, isOurs: true },
      { fact: 'S1-08', name: china.alibaba, isOurs: true },
      { fact: 'P-MKT-08', name: china.huawei },
      { fact: 'P-MKT-09', name: china.tencent },
    ],
  );

/** Shares of AI cloud in China. */
export const chinaAiShares = (): RowBarsSpec =>
  factChart(
    {
      id: 'china-ai-shares',
      title: chinaAi.title,
      subtitle: chinaAi.subtitle,
      unit: contextWords.percent,
      summary: chinaAi.summary(said('P-MKT-03'), said('P-MKT-04'), said('S4-11')),
    },
    [
      { fact: 'P-MKT-03', name: china.alibaba, isOurs: true },
      { fact: 'S4-11', name: china.alibaba, isOurs: true },
      { fact: 'P-MKT-04', name: china.volcano },
      { fact: 'P-MKT-05', name: china.huawei },
      { fact: 'S4-13', name: china.huawei },
      { fact: 'P-MKT-06', name: china.tencent },
      { fact: 'S4-12', name: china.tencent },
    ],
  );
