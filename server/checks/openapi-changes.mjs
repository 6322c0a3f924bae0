/**
 * @typedef {{
 *   $ref?: string,
 *   type?: string | string[],
 *   enum?: unknown[],
 *   format?: string,
 *   pattern?: string,
 *   items?: Schema,
 *   properties?: Record<string, Schema>,
 *   required?: string[],
 *   additionalProperties?: boolean,
 *   anyOf?: Schema[],
 * }} Schema
 * @typedef {Record<string, { schema?: Schema }>} Content
 * @typedef {{ name: string, in: string, required?: boolean, schema: Schema }} Parameter
 * @typedef {{
 *   $ref?: string,
 *   headers?: Record<string, { schema?: Schema }>,
 *   content?: Content,
 * }} Response
 * @typedef {{
 *   deprecated?: boolean,
 *   security?: Record<string, unknown>[],
 *   parameters?: Parameter[],
 *   requestBody?: { required?: boolean, content: Content },
 *   responses: Record<string, Response>,
 * }} Operation
 * @typedef {{
 *   paths: Record<string, Record<string, Operation>>,
 *   components: { schemas: Record<string, Schema>, responses?: Record<string, Response> },
 * }} Description
 */

/**
 * What a program written for one description of the REST form meets in another that it did not expect: something gone,
 * something more that it has to send, or an answer of another form. Additions are none of it.
 * @param {Description} before
 * @param {Description} after
 * @returns {string[]} a sentence each
 */
export function breakingChanges(before, after) {
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const place = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (now === undefined) return operation.deprecated ? [] : [`${place} was removed.`];
      const compare = new Comparison(before, after);
      compare.operation(place, operation, now);
      return compare.changes;
    }),
  );
}

class Comparison {
  /** @type {string[]} */
  changes = [];
  /** Pairs of named schemas under way: a type may hold itself. @type {Set<string>} */
  #under = new Set();
  #before;
  #after;

  /**
   * @param {Description} before
   * @param {Description} after
   */
  constructor(before, after) {
    this.#before = before;
    this.#after = after;
  }

  /**
   * @param {string} place
   * @param {Operation} before
   * @param {Operation} after
   */
  operation(place, before, after) {
    if (isOpen(before) && !isOpen(after)) this.changes.push(`${place} asks for a token.`);
    this.#parameters(place, before.parameters ?? [], after.parameters ?? []);
    this.#body(place, before.requestBody, after.requestBody);
    this.#responses(place, before.responses, after.responses);
  }

  /**
   * @param {string} place
   * @param {Parameter[]} before
   * @param {Parameter[]} after
   */
  #parameters(place, before, after) {
    const same = (/** @type {Parameter} */ one) => (/** @type {Parameter} */ other) =>
      one.name === other.name && one.in === other.in;
    for (const parameter of before) {
      const now = after.find(same(parameter));
      if (now === undefined) this.changes.push(`${place}: ${parameter.name} is not taken any more.`);
      else this.#schema(`${place}: ${parameter.name}`, parameter.schema, now.schema, true);
    }
    for (const parameter of after) {
      const former = before.find(same(parameter));
      if (parameter.required && !former?.required) {
        this.changes.push(`${place}: ${parameter.name} has to be given.`);
      }
    }
  }

  /**
   * @param {string} place
   * @param {Operation['requestBody']} before
   * @param {Operation['requestBody']} after
   */
  #body(place, before, after) {
    if (after?.required && !before?.required) this.changes.push(`${place}: a body has to be sent.`);
    if (before) this.#content(`${place}: body`, before.content, after?.content ?? {}, true);
  }

  /**
   * @param {string} place
   * @param {Record<string, Response>} before
   * @param {Record<string, Response>} after
   */
  #responses(place, before, after) {
    for (const [status, response] of Object.entries(before)) {
      const now = after[status];
      if (now === undefined) {
        // A refusal that never comes any more harms nobody.
        if (status.startsWith('2')) this.changes.push(`${place} does not answer ${status} any more.`);
        continue;
      }
      const former = this.#resolve(this.#before, response);
      const latter = this.#resolve(this.#after, now);
      for (const header of Object.keys(former.headers ?? {})) {
        if (!latter.headers?.[header]) this.changes.push(`${place}: ${status} has no ${header} any more.`);
      }
      this.#content(`${place}: ${status}`, former.content ?? {}, latter.content ?? {}, false);
    }
  }

  /**
   * @param {Description} description
   * @param {Response} response
   * @returns {Response}
   */
  #resolve(description, response) {
    if (response.$ref === undefined) return response;
    return description.components.responses?.[lastPart(response.$ref)] ?? {};
  }

  /**
   * @param {string} place
   * @param {Content} before
   * @param {Content} after
   * @param {boolean} isSent by the client, else answered
   */
  #content(place, before, after, isSent) {
    for (const [type, { schema }] of Object.entries(before)) {
      const now = after[type];
      if (now === undefined) this.changes.push(`${place} is not ${type} any more.`);
      else if (schema && now.schema) this.#schema(place, schema, now.schema, isSent);
    }
  }

  /**
   * @param {string} place
   * @param {Schema} given
   * @param {Schema} givenNow
   * @param {boolean} isSent
   */
  #schema(place, given, givenNow, isSent) {
    if (alternatives(given).length > 1 || alternatives(givenNow).length > 1) {
      // Refusals of one status: one that is gone harms nobody, one more is an addition.
      for (const one of alternatives(given)) {
        const now = alternatives(givenNow).find(({ $ref }) => $ref === one.$ref);
        if (now) this.#schema(place, one, now, isSent);
        else if (isSent) this.changes.push(`${place} takes fewer forms.`);
      }
      return;
    }
    const before = unfold(this.#before, given);
    const after = unfold(this.#after, givenNow);
    const pair = `${given.$ref} ${givenNow.$ref} ${isSent}`;
    if (given.$ref !== undefined && this.#under.has(pair)) return;
    this.#under.add(pair);

    const [narrow, wide] = isSent ? [before, after] : [after, before];
    const more = [...narrow.types].filter((type) => !wide.types.has(type) && !isPartOf(type, wide.types));
    if (more.length > 0) {
      this.changes.push(
        isSent ? `${place} may not be ${more.join(', ')} any more.` : `${place} may be ${more.join(', ')}.`,
      );
      return;
    }
    if (before.format !== after.format || before.pattern !== after.pattern) {
      this.changes.push(`${place} has another form.`);
    }
    if (isSent && after.enum) {
      const gone = (before.enum ?? []).filter((value) => !after.enum?.includes(value));
      if (!before.enum || gone.length > 0) {
        this.changes.push(`${place} takes fewer values${gone.length > 0 ? `: not ${gone.join(', ')}` : ''}.`);
      }
    }
    this.#properties(place, before, after, isSent);
    if (before.items && after.items) this.#schema(`${place}[]`, before.items, after.items, isSent);
    this.#under.delete(pair);
  }

  /**
   * @param {string} place
   * @param {Unfolded} before
   * @param {Unfolded} after
   * @param {boolean} isSent
   */
  #properties(place, before, after, isSent) {
    for (const [name, schema] of Object.entries(before.properties)) {
      const now = after.properties[name];
      if (now === undefined) this.changes.push(`${place}.${name} was removed.`);
      else this.#schema(`${place}.${name}`, schema, now, isSent);
    }
    const [bound, free] = isSent ? [after, before] : [before, after];
    for (const name of bound.required) {
      if (free.required.includes(name)) continue;
      if (isSent) this.changes.push(`${place}.${name} has to be given.`);
      else if (after.properties[name]) this.changes.push(`${place}.${name} may be missing.`);
    }
  }
}

/**
 * @typedef {{
 *   types: Set<string>,
 *   format?: string,
 *   pattern?: string,
 *   enum?: unknown[],
 *   items?: Schema,
 *   properties: Record<string, Schema>,
 *   required: string[],
 * }} Unfolded
 */

/**
 * A schema with its references and alternatives in place, so that `anyOf: [X, null]` is X that may be null.
 * @param {Description} description
 * @param {Schema} schema
 * @returns {Unfolded}
 */
function unfold(description, schema) {
  if (schema.$ref !== undefined) {
    return unfold(description, description.components.schemas[lastPart(schema.$ref)] ?? {});
  }
  if (schema.anyOf) {
    const [full = {}] = alternatives(schema);
    const form = unfold(description, full);
    return { ...form, types: new Set([...form.types, ...(schema.anyOf.length > 1 ? ['null'] : [])]) };
  }
  return {
    types: new Set([schema.type ?? 'anything'].flat()),
    properties: schema.properties ?? {},
    required: schema.required ?? [],
    ...(schema.format !== undefined && { format: schema.format }),
    ...(schema.pattern !== undefined && { pattern: schema.pattern }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.items && { items: schema.items }),
  };
}

/**
 * The forms that something has, null apart.
 * @param {Schema} schema
 */
function alternatives(schema) {
  return (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');
}

/**
 * A whole number is a number.
 * @param {string} type
 * @param {Set<string>} types
 */
function isPartOf(type, types) {
  return types.has('anything') || (type === 'integer' && types.has('number'));
}

/** @param {Operation} operation */
function isOpen({ security }) {
  return security === undefined || security.some((way) => Object.keys(way).length === 0);
}

/** @param {string} reference */
function lastPart(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
