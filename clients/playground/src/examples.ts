/** One of the operations that third parties can start from. */
export interface Example {
  /** File name without its ending; its number gives the order. */
  name: string;
  /** The name as words. */
  title: string;
  /** What it does: the first comment of its file. */
  about: string;
  query: string;
  /** JSON of its variables, empty when it has none. */
  variables: string;
}

const queries: Record<string, string> = import.meta.glob('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables: Record<string, string> = import.meta.glob('../../../schema/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(\.variables)?\.(graphql|json)$/, '');
}

const variablesByName = new Map(Object.entries(variables).map(([path, json]) => [fileName(path), json]));

/** The committed example operations, by name; variables come from a JSON file of the same name. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => {
    const name = fileName(path);
    return {
      name,
      title: name.replace(/^\d+-/, '').replaceAll('-', ' '),
      about: /^#\s*(.+)$/m.exec(query)?.[1] ?? '',
      query,
      variables: variablesByName.get(name) ?? '',
    };
  })
  .sort((one, other) => one.name.localeCompare(other.name));
