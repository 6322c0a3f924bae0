/**
 * For pages of other sites: puts the free times of a doctor, a field of medicine or a clinic in the place of its script.
 *
 *   <script src="https://clinic.example/embed.js" data-doctor="ID" data-title="Book a visit" async></script>
 *
 * `data-field` and `data-clinic` in place of `data-doctor`; `data-lang` for a language other than the page's own.
 */
(() => {
  const PATHS = { doctor: 'doctors', field: 'fields', clinic: 'clinics' } as const;
  const MOST_HEIGHT = 20_000;

  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { doctor, field, clinic, title, lang } = script.dataset;
  const [kind, id] = Object.entries({ doctor, field, clinic }).find(([, value]) => value) ?? [];
  if (kind === undefined || id === undefined) {
    console.error('embed.js needs data-doctor, data-field or data-clinic');
    return;
  }
  const { origin, host } = new URL(script.src);
  const address = new URL(`/embed/${PATHS[kind as keyof typeof PATHS]}/${encodeURIComponent(id)}`, origin);
  const language = lang ?? document.documentElement.lang.split('-')[0];
  if (language) address.searchParams.set('lang', language);

  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = title ?? host;
  frame.style.cssText = 'display: block; inline-size: 100%; block-size: 40rem; border: 0;';
  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || source !== frame.contentWindow) return;
    const height = (data as { embeddedHeight?: unknown } | null)?.embeddedHeight;
    if (typeof height !== 'number' || !(height > 0 && height <= MOST_HEIGHT)) return;
    frame.style.blockSize = `${Math.ceil(height)}px`;
  });
  script.after(frame);
})();
