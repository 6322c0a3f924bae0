import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import type { ReactElement } from 'react';
import { examples, type Example } from './examples';
import { fillVariables } from './known-values';

function ExamplesIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
      <path d="M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10" />
    </svg>
  );
}

function ExamplesPanel(): ReactElement {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function open(example: Example): void {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(fillVariables(example));
  }

  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>
        Each opens in a tab of its own, with variables from the answers of those before it: run them in order.
      </p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              {example.about && <span>{example.about}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The committed example operations as a list beside the documentation. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
