import { previewOf, readSites, snippetOf } from './site-piece';

describe('the piece of a site', () => {
  const piece = { kind: 'field', id: 'f', title: 'Say "ah" & <more>', lang: 'en' } as const;

  test('is one line that holds its texts as they are', () => {
    expect(snippetOf(piece, 'https://clinic.example')).toBe(
      '<script src="https://clinic.example/embed.js" data-field="f" data-title="Say &quot;ah&quot; &amp; &lt;more>" data-lang="en" async></script>',
    );
    expect(previewOf(piece)).toBe('/embed/fields/f?lang=en');
  });
});

describe('sites, one a line', () => {
  test('are origins, each once, without blanks and a slash at the end', () => {
    expect(readSites(' https://A.example/ \n\nhttps://a.example\nhttp://b.example:8080')).toEqual({
      sites: ['https://a.example', 'http://b.example:8080'],
      wrong: null,
    });
    expect(readSites('')).toEqual({ sites: [], wrong: null });
  });

  test.each(['a.example', 'https://a.example/page', 'ftp://a.example', '*', "https://a.example 'self'"])(
    '%s is none',
    (line) => {
      expect(readSites(line).wrong).toBe(line);
    },
  );
});
