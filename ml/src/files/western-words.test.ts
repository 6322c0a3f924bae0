import { isWestern } from './western-words.js';

describe('a short text of Windows-1252', () => {
  it.each([
    ['Spanish', 'José Muñoz, Mª Ángeles NÚÑEZ, Begoña, 1º'],
    ['Catalan', 'Núria Güell i Pagès, Òscar Sòria'],
    ['Portuguese', 'João Guimarães, Conceição Simões, Ângela Antônio'],
    ['French', 'François Lefèvre, Zoë Lebœuf, L’Hôpital, ÉRIC, Saint-Étienne'],
    ['German', 'Jürgen Größer, Übelacker, Özil, Süßmilch, Müller–Lüdenscheidt, „Ärzte“'],
    ['Italian', 'Nicolò Corrà, Forlì'],
    ['Nordic', 'Søren Ærø, Århus, Øyvind Bjørnå, Hämäläinen, Åkerström'],
    ['Irish', 'Seán Ó Néill'],
  ])('is one in %s', (_language, text) => {
    for (const word of text.split(', ')) expect([word, isWestern(word)]).toEqual([word, true]);
  });

  // Each as it looks when its bytes are read as Windows-1252.
  it.each([
    ['Windows-1250, Polish', '£ukasz D¹browski, Kamiñski, Wiœniewski'],
    ['Windows-1250, Czech', 'Jiøí, Dvoøák, Nìmec'],
    ['Windows-1250, Hungarian', 'Kõszegi, Gyõri'],
    ['Windows-1250, Romanian', 'Cãlin, Ioniºescu, Ionuþ'],
    ['Windows-1251', 'Èâàí Ïåòðîâ'],
    ['Windows-1254', 'Yýldýz, Þahin, Doðan'],
    ['Windows-1255', 'ãåã ëäï'],
    ['Windows-1256', 'ãÍãÏ Úáí'],
    ['Windows-1257', 'Bçrziòð, Ðimkus'],
    ['Mac OS Roman', 'JosŽ'],
    ['code page 850', 'Jos‚, Mu¤oz, Br”nte'],
    ['Shift JIS', '²“¡ Œ’, —é–Ø ˆê˜Y'],
    ['GB 18030', 'ÍõÎ°, ÀîÄÈ'],
    ['Big5', '³¯¬ü¬Â'],
    ['EUC-KR', '±è¹ÎÁØ'],
    ['KOI8-R', 'é×ÁÎ ðÅÔÒÏ×'],
    ['TIS-620', 'ÊÁªÒÂ ã¨´Õ'],
    ['UTF-8', 'JÃ¼rgen GroÃŸ'],
  ])('is none of %s', (_letters, text) => {
    for (const word of text.split(', ')) expect([word, isWestern(word)]).toEqual([word, false]);
  });

  it('is still one with a name of elsewhere among many', () => {
    const many = 'Müller Jörg Größer Begoña François Zoë Hélène Ærø Århus João Seán Çelik';
    expect(isWestern(`${many} Sigurður`)).toBe(true);
    expect(isWestern('Müller Jörg Sigurður')).toBe(false);
  });
});
