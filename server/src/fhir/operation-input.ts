import { LIMITS } from '../api/limits.js';
import { BadParameter } from '../operations/bad-parameter.js';

const MOST_PARAMETERS = 50;

/**
 * The parameters of an operation as those of a search, so that both are read in one way: a reference by its address, or
 * by system and value, everything else as its text.
 * @throws BadParameter for what is no Parameters resource of simple values
 */
export function parametersOf(body: unknown): URLSearchParams {
  const { resourceType, parameter = [] } = fieldsOf(body, 'body');
  if (resourceType !== 'Parameters') throw new BadParameter('body', 'is a resource of the type Parameters');
  if (!Array.isArray(parameter) || parameter.length > MOST_PARAMETERS) {
    throw new BadParameter('parameter', `is a list of at most ${MOST_PARAMETERS}`);
  }
  const search = new URLSearchParams();
  for (const each of parameter as unknown[]) {
    const { name, ...values } = fieldsOf(each, 'parameter');
    if (typeof name !== 'string' || name === '') throw new BadParameter('parameter', 'has a name');
    const [value, ...others] = Object.entries(values).filter(([key]) => /^value[A-Z]/.test(key));
    if (value === undefined || others.length > 0) {
      throw new BadParameter(name.slice(0, LIMITS.name), 'has one value');
    }
    search.append(name, textOf(name, value[1]));
  }
  return search;
}

function textOf(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default: {
      const { reference, identifier } = fieldsOf(value, name);
      if (typeof reference === 'string') return reference;
      const { system, value: code } = fieldsOf(identifier, name);
      if (typeof code !== 'string')
        throw new BadParameter(name.slice(0, LIMITS.name), 'has a reference or an identifier');
      return `${typeof system === 'string' ? system : ''}|${code}`;
    }
  }
}

function fieldsOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadParameter(name.slice(0, LIMITS.name), 'is an object');
  }
  return value as Record<string, unknown>;
}
