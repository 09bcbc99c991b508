import { useMemo } from 'react';
import { chooseSources } from '../../../app/commands/inspector-commands.ts';
import { sourcesWords } from '../../../app/messages/sources.ts';
import { conflictCards, isDeciding } from '../../../app/views/sources/conflict-cards.ts';
import { conflicts } from '../../../shared/facts/conflicts.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useViewInput } from '../../session/use-view-input.ts';
import { Segments } from '../segments.tsx';
import { ConflictArticle } from './conflict-article.tsx';
import { SearchBox } from './search-box.tsx';

const words = sourcesWords.conflicts;

/** A card for each conflict: what each source says, why they differ, what is in use, and a click to take the other side. */
export function ConflictsTab() {
  const { session } = useApp();
  const { search, conflicts: which } = useSession((state) => state.sources);
  const input = useViewInput();
  const cards = useMemo(() => conflictCards({ search, conflicts: which }, input), [search, which, input]);
  return (
    <div className="facts-tab">
      <div className="facts-filter">
        <Segments
          label={words.which}
          value={which}
          options={[
            { id: 'all', text: words.all(String(conflicts.length)) },
            { id: 'deciding', text: words.deciding(String(conflicts.filter(isDeciding).length)) },
          ]}
          onChange={(chosen) => chooseSources(session, { conflicts: chosen })}
        />
        <SearchBox label={words.search} />
      </div>
      {cards.length === 0 ? (
        <p className="empty">{words.none(search.trim())}</p>
      ) : (
        <div className="cards">
          {cards.map((card) => (
            <ConflictArticle key={card.id} card={card} />
          ))}
        </div>
      )}
    </div>
  );
}
