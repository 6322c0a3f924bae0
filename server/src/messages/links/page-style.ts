/** The colours of `clients/shared/src/styles/tokens.css`, which a test compares. */
export const PAGE_COLOURS = `
:root {
  color-scheme: light dark;
  --surface: #faf8f5; --raised: #ffffff; --text: #1c2123; --muted: #566063; --line: #e2ddd4; --control-line: #7e8587;
  --accent: #0b5f76; --accent-hover: #094a5d; --accent-text: #ffffff;
  --danger: #a8261d; --danger-soft: #fbe9e7; --warning: #7d4b00; --warning-soft: #faeed8; --focus: #0b5f76;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #121617; --raised: #1a2022; --text: #eceae6; --muted: #a7afb0; --line: #2d3537; --control-line: #717b7d;
    --accent: #7cc7da; --accent-hover: #a2dae8; --accent-text: #06262f;
    --danger: #ff9f95; --danger-soft: #3b1d1b; --warning: #f0bd6a; --warning-soft: #37290f; --focus: #7cc7da;
  }
}
`;

/** The style of these pages, in a file of its own: pages allow no style within them. */
export const PAGE_STYLE = `${PAGE_COLOURS}* { box-sizing: border-box; }
body {
  margin: 0; background: var(--surface); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Devanagari', sans-serif;
}
header, main { max-width: 36rem; margin: 0 auto; padding: 1rem; }
header a { display: inline-block; padding: 0.625rem 0; color: var(--text); font-weight: 600; text-decoration: none; }
main { background: var(--raised); border: solid var(--line); border-width: 1px 0; }
@media (min-width: 40rem) { main { padding: 2rem; margin-bottom: 2rem; border-width: 1px; border-radius: 0.75rem; } }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; line-height: 1.3; }
p { margin: 0 0 0.75rem; }
a { color: var(--accent); }
a:hover { color: var(--accent-hover); }
dl { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: 0.375rem 1rem; margin: 1rem 0; }
dt { color: var(--muted); }
dd { margin: 0; font-weight: 600; }
.refusal, .note { padding: 0.75rem 1rem; border-radius: 0.5rem; }
.refusal { background: var(--danger-soft); color: var(--danger); }
.note { background: var(--warning-soft); color: var(--warning); }
.buttons { display: grid; gap: 0.75rem; margin: 1.25rem 0; }
form { margin: 0; }
button {
  width: 100%; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--control-line); border-radius: 0.5rem;
  background: var(--raised); color: var(--text); font: inherit; font-weight: 600; cursor: pointer;
}
button:hover { border-color: var(--text); }
button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
button.main:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
button.danger { border-color: var(--danger); color: var(--danger); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.items { margin: 1.25rem 0; }
.items li { border-top: 1px solid var(--line); padding: 1rem 0; }
.items h2 { margin: 0 0 0.25rem; font-size: 1rem; }
.items p { margin: 0 0 0.25rem; }
.items form { margin: 0.5rem 0 0; }
.items a { display: inline-block; padding: 0.625rem 0; }
.times { display: grid; gap: 0.5rem; }
.times button { text-align: start; font-weight: 500; }
.onward { margin-top: 1rem; }
.onward a, .stop a { display: inline-block; padding: 0.625rem 0; }
.stop { margin: 1rem 0 0; border-top: 1px solid var(--line); font-size: 0.875rem; }
`;
