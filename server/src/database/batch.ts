import DataLoader from 'dataloader';

/** A loader of single records: the answer to an id that is not there is null. */
export function loadOne<Row>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A loader of lists, each in the order in which the rows were read. */
export function loadMany<Row>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) lists.get(ownerOf(row))?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  });
}

/**
 * The record that a foreign key points to.
 * @throws Error when it is not there, which the foreign key rules out.
 */
export async function loadRequired<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error('A foreign key points to nothing');
  return row;
}
