interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * One file for all that an entry asks for at once. Left to itself the bundler cuts it into dozens, by which later part uses what; they
 * are larger together, and fetched one by one. The entry itself stays apart: it does something when it is loaded.
 */
export function startChunk(entry: string): {
  readonly name: (id: string, graph: Graph) => string | null;
  readonly debugName: string;
} {
  const start = new Set<string>();
  const addAllOf = (id: string, graph: Graph): void => {
    for (const asked of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (start.has(asked)) continue;
      start.add(asked);
      addAllOf(asked, graph);
    }
  };
  return {
    debugName: 'start',
    name: (id, graph) => {
      if (start.size === 0) addAllOf(entry, graph);
      return start.has(id) ? 'start' : null;
    },
  };
}
