/** Children of the elements of a chart in the order that ECMA-376 (dml-chart.xsd) gives them; PowerPoint reads them in this order. */
const series = {
  line: 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  area: 'idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst',
  bar: 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
};
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const shows = 'dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  plotArea: 'layout areaChart lineChart barChart valAx catAx dateAx serAx dTable spPr extLst',
  areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  catAx: `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  dateAx: `${axis} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  valAx: `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
  dLbls: `dLbl delete numFmt spPr txPr ${shows} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx numFmt spPr txPr ${shows} extLst`,
  marker: 'symbol size spPr extLst',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h extLst',
};
/** In any order among themselves: charts, then axes. */
const free = new Map([
  ['areaChart', 1],
  ['lineChart', 1],
  ['barChart', 1],
  ['valAx', 2],
  ['catAx', 2],
  ['dateAx', 2],
  ['serAx', 2],
]);
/** Without these a chart is none. */
const needed: Readonly<Record<string, readonly string[]>> = {
  lineChart: ['grouping'],
  barChart: ['barDir'],
};

/** Every element of a chart part that stands where it may not, or lacks what it must have, by its name and its parent's. */
export function misplacedIn(xml: string): readonly string[] {
  const found: string[] = [];
  const open: { readonly name: string; readonly children: string[] }[] = [];
  for (const [, closing, opening, isEmpty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (opening === undefined) continue;
    const name = opening.replace(/^c:/, '');
    if (closing === '/') {
      const element = open.pop();
      if (element !== undefined) found.push(...wrongIn(element, open.at(-1)?.name ?? ''));
      continue;
    }
    open.at(-1)?.children.push(name);
    if (isEmpty !== '/') open.push({ name, children: [] });
  }
  return found;
}

function wrongIn(
  { name, children }: { readonly name: string; readonly children: readonly string[] },
  parent: string,
): readonly string[] {
  const order = (
    name === 'ser'
      ? (Object.entries(series).find(([kind]) => parent === `${kind}Chart`)?.[1] ?? '')
      : (orders[name] ?? '')
  ).split(' ');
  if (order[0] === '') return [];
  const missing = (needed[name] ?? [])
    .filter((child) => !children.includes(child))
    .map((child) => `${name} without ${child}`);
  const rank = (child: string) =>
    free.has(child) ? order.indexOf('areaChart') + (free.get(child) ?? 0) / 10 : order.indexOf(child);
  const wrong = children.filter(
    (child, at) => rank(child) === -1 || rank(child) < Math.max(-1, ...children.slice(0, at).map(rank)),
  );
  return [...missing, ...new Set(wrong.map((child) => `${child} in ${name}`))];
}
