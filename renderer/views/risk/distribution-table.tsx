import { formatWords } from '../../../app/messages/format.ts';
import { told } from '../../../app/messages/language.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { type DistributionRow, densityPath } from '../../../app/views/distribution-row.ts';

const widest = 28;

/** The uncertain drivers with the picture of each density; those that explain most of the spread first. */
export function DistributionTable({ rows }: { readonly rows: readonly DistributionRow[] }) {
  return (
    <>
      <table className="side-table drivers-table">
        <thead>
          <tr>
            <th scope="col">{words.driver}</th>
            <th scope="col" className="wide">
              {words.density}
            </th>
            <th scope="col" className="number wide">
              {words.low}
            </th>
            <th scope="col" className="number">
              {words.mode}
            </th>
            <th scope="col" className="number wide">
              {words.high}
            </th>
            <th scope="col" className="number">
              {words.variance}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.driver.path} row={row} />
          ))}
        </tbody>
      </table>
      {rows.map(({ driver, note, waits }) =>
        note === '' || waits ? null : (
          <p key={driver.path} className="caption">
            * {formatWords.noted(told(driver.label), note)}
          </p>
        ),
      )}
      <p className="caption">{words.varianceNote}</p>
    </>
  );
}

function Row({ row }: { readonly row: DistributionRow }) {
  const { driver, distribution, low, middle, high, variance, varianceText, waits, note } = row;
  return (
    <tr data-uncertain={driver.path} className={waits ? 'waits' : ''} title={note === '' ? told(driver.help) : note}>
      <th scope="row">{note === '' || waits ? told(driver.label) : `${told(driver.label)} *`}</th>
      <td className="wide">
        <DensityPicture driver={driver} distribution={distribution} />
      </td>
      <td className="number quiet wide">{low}</td>
      <td className="number">{middle}</td>
      <td className="number quiet wide">{high}</td>
      <td className="number variance">
        <svg className="share-bar" width={widest} height="8" aria-hidden="true">
          <rect x={widest - widest * (variance ?? 0)} width={widest * (variance ?? 0)} height="8" />
        </svg>
        {varianceText}
      </td>
    </tr>
  );
}

type PictureProps = Pick<DistributionRow, 'driver' | 'distribution'> & {
  readonly width?: number;
  readonly height?: number;
};

export function DensityPicture({ driver, distribution, width = 60, height = 18 }: PictureProps) {
  return (
    <svg className="density" width={width} height={height} role="img" aria-label={words.kinds[distribution.kind]}>
      <path d={densityPath(driver, distribution, width, height)} />
    </svg>
  );
}
