import { factOf } from '../../../shared/facts/facts.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { type Preset, presets } from '../../../shared/facts/presets.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import { projectionOf } from '../../answer/projections.ts';
import { shownMeasures, valueText } from '../../answer/shown-measures.ts';
import { changedDrivers } from '../../document/driver-edits.ts';
import { driverText } from '../../format/driver-text.ts';
import { type MoneyView, moneyText } from '../../format/money.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { sourcesWords } from '../../messages/sources.ts';
import { inPanelOrder } from '../driver-order.ts';
import type { ClaimSource } from './conflict-cards.ts';

const words = sourcesWords.presets;

/** A preset as an argument: what it says, what it changes, what comes of it and what it rests on. */
export interface PresetCard {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly result: string;
  readonly changes: readonly { readonly path: string; readonly label: string; readonly text: string }[];
  readonly facts: readonly ClaimSource[];
}

export const presetCards = (money: MoneyView): readonly PresetCard[] => presets.map((preset) => cardOf(preset, money));

function cardOf(preset: Preset, money: MoneyView): PresetCard {
  const assumptions = presetAssumptions(preset);
  const side = { assumptions, projection: projectionOf(assumptions) };
  const { npv, payback } = shownMeasures(side, money);
  const years = payback.of(side) === null ? '' : ` ${payback.unit}`;
  const changed = new Set(changedDrivers(assumptions).map(({ path }) => path));
  return {
    id: preset.id,
    name: told(preset.name),
    story: formatWords.sentences(preset.story.map(told)),
    result: words.result(
      `${valueText(payback, side)}${years}`,
      moneyText(valueText(npv, side).replace('+', ''), money),
    ),
    changes: inPanelOrder
      .filter(({ path }) => changed.has(path))
      .map((driver) => {
        const text = (from: typeof assumptions) => driverText(driver, valueAt(from, driver.path) ?? '');
        return {
          path: driver.path,
          label: told(driver.label),
          text: words.fromTo(text(baseAssumptions), text(assumptions)),
        };
      }),
    facts: preset.facts.flatMap((id) => {
      const fact = factOf(id);
      return fact === undefined
        ? []
        : [{ fact: id, status: fact.status, text: formatWords.cited(told(fact.quantity), told(fact.source)) }];
    }),
  };
}
