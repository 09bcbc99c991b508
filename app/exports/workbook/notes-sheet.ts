import { workbookWords as words } from '../../messages/workbook.ts';
import { quoted } from './addresses.ts';
import { amount } from './amount-row.ts';
import type { Setting, Timeline } from './timeline.ts';

const notesName = 'Notes';

const count = (key: string, label: string, formula: string): Setting => ({
  key,
  label,
  unit: '',
  formula,
  format: 'count',
});

/** The convertible notes beside the programme's cash: docs/model.md §8. */
export const notesTimeline = (): Timeline => ({
  sheet: notesName,
  settings: [
    count('counted', words.settingRows.counted, `IF(financing_enabled=${quoted(words.yes)},1,0)`),
    count(
      'converts',
      words.settingRows.converts,
      'IF(financing_ads_price_at_maturity_usd>financing_conversion_price_usd,1,0)',
    ),
    count('isIssued', words.settingRows.isIssued, 'IF(financing_issue_quarter<=horizon_quarters,1,0)'),
    count('end', words.settingRows.end, 'MIN(financing_maturity_quarter,horizon_quarters)'),
    {
      key: 'toRmb',
      label: words.settingRows.toRmb,
      unit: words.rmbPerUsd,
      formula: 'financing_programme_share*economics_cny_per_usd',
      format: 'fine',
    },
    {
      key: 'newAds',
      label: words.settingRows.newAds,
      unit: words.units['ads-bn'],
      formula: '{$converts}*financing_principal_usd/financing_conversion_price_usd',
      format: 'factor',
    },
    {
      key: 'givenBack',
      label: words.settingRows.givenBack,
      unit: words.units['ads-bn'],
      formula:
        '{$newAds}*(MIN(financing_ads_price_at_maturity_usd,financing_capped_call_price_usd)-financing_conversion_price_usd)/financing_ads_price_at_maturity_usd',
      format: 'factor',
    },
    {
      key: 'zero',
      label: words.settingRows.zero,
      unit: words.rmbBn,
      formula: '1E-9*SUMPRODUCT(ABS({after:all}))',
      format: 'tiny',
    },
  ],
  sections: [
    {
      title: words.sections.notes,
      rows: [
        amount('incremental', words.rows.incremental, '{Incremental.incremental}'),
        amount(
          'proceeds',
          words.rows.proceeds,
          'IF({q}=financing_issue_quarter,{$toRmb}*financing_net_proceeds_usd,0)',
          'part',
        ),
        amount(
          'interest',
          words.rows.interest,
          'IF(AND({$isIssued}=1,{q}>financing_issue_quarter,{q}<={$end}),-{$toRmb}*financing_principal_usd*financing_coupon/4,0)',
          'part',
        ),
        amount(
          'repaid',
          words.rows.repaid,
          'IF(AND({$isIssued}=1,{$converts}=0,{q}={$end}),-{$toRmb}*financing_principal_usd,0)',
          'part',
        ),
        amount('notesCash', words.rows.notesCash, '{proceeds}+{interest}+{repaid}'),
        amount('after', words.rows.after, '{incremental}+{$counted}*{notesCash}', 'total'),
        amount('cumulative', words.rows.afterTotal, '{cumulative[-1]}+{after}', 'total'),
        { ...amount('below', words.rows.below, 'IF({cumulative}<-{$zero},{q},0)'), unit: '', format: 'count' },
        amount('lowest', words.rows.lowest, 'IF({cumulative}<{lowest[-1]}-{$zero},{cumulative},{lowest[-1]})'),
      ],
    },
  ],
});
