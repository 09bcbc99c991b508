import { conversionAt } from '../../../shared/model/conversion.ts';
import { backingOf } from '../../../shared/provenance/grades.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';
import { decimal, shortest } from '../../format/numbers.ts';
import { financingWords } from '../../messages/financing.ts';
import { formatWords } from '../../messages/format.ts';
import type { Curve, CurveMark, CurvePoint, CurveReference, CurveSpec } from '../curve-spec.ts';
import type { ViewInput } from '../view-input.ts';

const words = financingWords.dilution;

/** Decimal places of a dilution in percent: those that tell gross and net apart. */
export const dilutionPlaces = 3;

/** What the notes cost the shareholders at every ADS price at maturity, without and with the capped call; null when not counted. */
export function dilutionChart({ assumptions }: Pick<ViewInput, 'assumptions'>): CurveSpec | null {
  const { financing: notes } = assumptions;
  if (!notes.enabled) return null;
  const { conversionPriceUsd: conversion, cappedCallPriceUsd: cap, adsPriceAtMaturityUsd: price } = notes;
  const { from, to } = rangeOf([conversion, cap, price]);
  const steps = Array.from({ length: stepCount + 1 }, (_, step) => from + ((to - from) * step) / stepCount);
  const prices = [...new Set([...steps, conversion, cap, price])].sort((one, other) => one - other);
  const gross = (at: number) => conversionAt(notes, at).dilution * 100;
  const net = (at: number) => conversionAt(notes, at).dilutionWithCappedCall * 100;
  const share = (value: number) => decimal(value, dilutionPlaces);
  const { converts } = conversionAt(notes, price);
  const facts = terms.flatMap((path) => {
    const driver = driverAt(path);
    return driver === undefined ? [] : backingOf(driver, assumptions).facts;
  });
  return {
    id: 'dilution',
    title: words.title,
    subtitle: words.subtitle,
    unit: words.unit,
    xUnit: words.xUnit,
    from,
    to,
    places: dilutionPlaces,
    curves: [
      { ...curveOf('without-call', words.without, stepped(prices, conversion, gross)), role: 'other', dashed: true },
      { ...curveOf('with-call', words.withCall, stepped(prices, conversion, net)), role: 'scenario', weight: 'strong' },
    ],
    references: referencesOf([
      [conversion, words.conversion],
      [cap, words.cap],
    ]),
    marks: marksOf(price, { converts, gross: gross(price), net: net(price) }),
    listed: listed(from, to, { conversion, cap, price }),
    ...(facts.length === 0 ? {} : { facts: [...new Set(facts)] }),
    summary: converts
      ? words.summary(shortest(price, 2), share(gross(price)), share(net(price)))
      : words.summaryNone(shortest(price, 2), shortest(conversion, 2)),
  };
}

/** What the chart is drawn from. */
const terms = [
  'financing.principalUsd',
  'financing.conversionPriceUsd',
  'financing.cappedCallPriceUsd',
  'financing.adsOutstandingBn',
  'financing.adsPriceAtMaturityUsd',
];

/** Enough for a smooth line. */
const stepCount = 120;

/** US$100 to 400, wider where one of the prices is near an end of it or beyond. */
function rangeOf(prices: readonly number[]): { readonly from: number; readonly to: number } {
  const lowest = Math.min(...prices);
  const highest = Math.max(...prices);
  return { from: Math.min(100, lowest * 0.75), to: Math.max(400, highest * 1.25) };
}

const curveOf = (key: string, label: string, points: readonly CurvePoint[]): Omit<Curve, 'role'> => ({
  key,
  label,
  weight: 'normal',
  points,
});

/** At the conversion price nothing converts, just above it everything does: a step. */
const stepped = (prices: readonly number[], conversion: number, at: (price: number) => number): readonly CurvePoint[] =>
  prices.flatMap((x) =>
    x === conversion
      ? [
          { x, y: at(x) },
          { x, y: at(x * (1 + 1e-9)) },
        ]
      : [{ x, y: at(x) }],
  );

const referencesOf = (
  named: readonly (readonly [x: number, name: (price: string) => string])[],
): readonly CurveReference[] => named.map(([x, name]) => ({ x, label: name(shortest(x, 2)) }));

interface Outcome {
  readonly converts: boolean;
  readonly gross: number;
  readonly net: number;
}

function marksOf(price: number, { converts, gross, net }: Outcome): readonly CurveMark[] {
  const share = (value: number) => decimal(value, dilutionPlaces);
  if (!converts) {
    return [
      {
        x: price,
        y: 0,
        dot: 'full',
        role: 'scenario',
        lines: [words.assumed(formatWords.usd(shortest(price, 2))), words.none],
      },
    ];
  }
  return [
    { x: price, y: gross, dot: 'hollow', role: 'other', lines: [] },
    {
      x: price,
      y: net,
      dot: 'full',
      role: 'scenario',
      lines: [words.assumed(formatWords.usd(shortest(price, 2))), words.gross(share(gross)), words.net(share(net))],
    },
  ];
}

/** Round prices over the range, and the three that count, each once. */
function listed(
  from: number,
  to: number,
  named: { readonly conversion: number; readonly cap: number; readonly price: number },
): readonly CurveReference[] {
  const round = Array.from({ length: 7 }, (_, step) => Number((from + ((to - from) * step) / 6).toPrecision(3)));
  const inside = round.filter((x) => x >= from && x <= to);
  const names = new Map<number, string>([
    ...inside.map((x): [number, string] => [x, shortest(x, 2)]),
    [named.price, words.assumed(shortest(named.price, 2))],
    [named.cap, words.cap(shortest(named.cap, 2))],
    [named.conversion, words.conversion(shortest(named.conversion, 2))],
  ]);
  return [...names].sort(([one], [other]) => one - other).map(([x, label]) => ({ x, label }));
}
