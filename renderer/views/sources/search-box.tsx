import { Input, SearchField } from 'react-aria-components';
import { chooseSources } from '../../../app/commands/inspector-commands.ts';
import { useApp, useSession } from '../../session/app-context.tsx';

/** What is searched for stays when one goes from conflicts to facts. */
export function SearchBox({ label }: { readonly label: string }) {
  const { session } = useApp();
  const search = useSession((state) => state.sources.search);
  return (
    <SearchField
      className="search"
      aria-label={label}
      value={search}
      onChange={(text) => chooseSources(session, { search: text })}
    >
      <Input placeholder={label} />
    </SearchField>
  );
}
