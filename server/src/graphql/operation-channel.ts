import { channel } from 'node:diagnostics_channel';
import type { OperationDefinitionNode } from 'graphql';

/** What somebody who watches the process from within is told of an operation: nothing of whoever sent it. */
export interface OperationStory {
  /** As its author named it; null for one without a name. */
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription';
}

/** Longer ones are cut: whoever watches keeps them. */
const LONGEST_NAME = 80;
const operations = channel('smart-healthcare.operation');

/** Tells of an operation that is about to be executed; costs nothing where nobody listens (deployment/tracing does). */
export function tellOperation({ name, operation }: OperationDefinitionNode): void {
  if (!operations.hasSubscribers) return;
  const story: OperationStory = { name: name?.value.slice(0, LONGEST_NAME) ?? null, kind: operation };
  operations.publish(story);
}
