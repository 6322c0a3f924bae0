/** One of the operations that third parties can start from. */
export interface Example {
  /** File name without its ending; its number gives the order. */
  readonly name: string;
  /** The name as words. */
  readonly title: string;
  /** What it does: the comment that its file begins with. */
  readonly about: string;
  readonly query: string;
  /** Its variables, in which {{name}} stands for a value that is known by then: see `fillVariables`. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names of values that its answer brings, and where in the answer's data each stands. */
  readonly keep: Readonly<Record<string, string>>;
}

const queries: Record<string, string> = import.meta.glob('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const values: Record<string, Partial<Pick<Example, 'variables' | 'keep'>>> = import.meta.glob(
  '../../../schema/examples/*.json',
  { import: 'default', eager: true },
);

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(graphql|json)$/, '');
}

const valuesByName = new Map(Object.entries(values).map(([path, value]) => [fileName(path), value]));

/** The committed example operations, by name; variables come from a JSON file of the same name. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => {
    const name = fileName(path);
    return {
      name,
      title: name.replace(/^\d+-/, '').replaceAll('-', ' '),
      about: (/^(?:#.*\n)+/.exec(query)?.[0] ?? '').replace(/^#\s*/gm, '').trim().replaceAll('\n', ' '),
      query,
      variables: valuesByName.get(name)?.variables ?? {},
      keep: valuesByName.get(name)?.keep ?? {},
    };
  })
  .sort((one, other) => (one.name < other.name ? -1 : 1));
