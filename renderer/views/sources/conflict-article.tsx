import { setDriver } from '../../../app/commands/driver-commands.ts';
import { tell } from '../../../app/commands/file-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { sourcesWords } from '../../../app/messages/sources.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import type { ClaimRow, ConflictCard } from '../../../app/views/sources/conflict-cards.ts';
import { refusalText } from '../../drivers/refusal-text.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { FactLink } from './fact-link.tsx';

const words = sourcesWords.conflicts;

/** One conflict: its sides as rows, then why they differ and what is in use. */
export function ConflictArticle({ card }: { readonly card: ConflictCard }) {
  const { id, topic, claims, shows, driver, diagnosis, inUse } = card;
  return (
    <article className="source-card" data-conflict={id}>
      <header>
        <h3>{topic}</h3>
        <span className="caption">{id}</span>
      </header>
      <table className="claims">
        <thead>
          <tr>
            {shows === null ? null : <th scope="col" aria-label={driver} />}
            <th scope="col">{words.says}</th>
            <th scope="col">{words.where}</th>
            {shows === 'answer' ? (
              <>
                <th scope="col" className="number">
                  {words.npv}
                </th>
                <th scope="col" className="number">
                  {words.payback}
                </th>
              </>
            ) : shows === 'setting' ? (
              <th scope="col" className="number">
                {driver}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ClaimLine key={claim.key} card={card} claim={claim} />
          ))}
        </tbody>
      </table>
      <p>{diagnosis}</p>
      <p className="in-use">{inUse}</p>
    </article>
  );
}

function ClaimLine({ card: { id, shows, driver }, claim }: { readonly card: ConflictCard; readonly claim: ClaimRow }) {
  const { session } = useApp();
  const disabled = useSession((state) => activeScenario(state).id === baselineId);
  const { says, sources, setting, isInUse, npv, payback } = claim;
  const take = () => {
    if (setting === null) return;
    const refusal = setDriver(session, setting.path, setting.value);
    if (refusal !== null) tell(session, { tone: 'problem', text: refusalText(refusal), details: [] });
  };
  return (
    <tr className={isInUse ? 'chosen' : ''}>
      {shows === null ? null : (
        <td>
          {setting === null ? null : (
            <input
              type="radio"
              name={id}
              checked={isInUse}
              disabled={disabled}
              aria-label={words.use(says, driver, setting.text)}
              onChange={take}
            />
          )}
        </td>
      )}
      <th scope="row">{says}</th>
      <td>
        {sources.map((source) => (
          <FactLink key={source.text} source={source} />
        ))}
      </td>
      {shows === 'answer' ? (
        <>
          <td className="number">{npv}</td>
          <td className="number">{payback}</td>
        </>
      ) : shows === 'setting' ? (
        <td className="number">{setting?.text ?? ''}</td>
      ) : null}
    </tr>
  );
}
