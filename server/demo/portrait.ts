/** What a drawn portrait shows. Colours are places in the palettes of this file. */
export interface PortraitFeatures {
  /** 0 is the lightest, 7 the darkest. */
  readonly skin: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly hair: HairColour;
  readonly style: HairStyle;
  readonly top: 'coat' | 'blouse' | 'jacket' | 'scrubs';
  /** Of the background and, with it, of the clothes. */
  readonly tint: 0 | 1 | 2 | 3 | 4 | 5;
  readonly age: 'young' | 'middle' | 'older';
  readonly beard?: 'stubble' | 'trimmed' | 'full' | 'moustache';
  /** A broader jaw, stronger brows, paler lips. */
  readonly isMan?: boolean;
  readonly glasses?: true;
  readonly bindi?: true;
}

export type HairColour = 'black' | 'darkBrown' | 'brown' | 'blonde' | 'red' | 'salt' | 'grey' | 'white';

export type HairStyle =
  | 'afro'
  | 'bob'
  | 'bun'
  | 'curly'
  | 'fade'
  | 'hijab'
  | 'long'
  | 'ponytail'
  | 'receding'
  | 'shaved'
  | 'short'
  | 'straight'
  | 'swept'
  | 'turban'
  | 'wavy';

interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly line: string;
  readonly lip: string;
}

const SKINS: readonly Skin[] = [
  { base: '#f4d7c5', shade: '#e7c0aa', line: '#c4917a', lip: '#c97f74' },
  { base: '#f0cbb0', shade: '#e0b293', line: '#b98667', lip: '#c0766a' },
  { base: '#e6bb97', shade: '#d3a17a', line: '#a97a55', lip: '#b46c5e' },
  { base: '#d8a67d', shade: '#c38d63', line: '#956641', lip: '#a66353' },
  { base: '#c48d63', shade: '#ad754c', line: '#7f5232', lip: '#945548' },
  { base: '#a8744e', shade: '#905f3c', line: '#673f25', lip: '#834a40' },
  { base: '#855840', shade: '#6e4530', line: '#4a2c1d', lip: '#743f3a' },
  { base: '#674432', shade: '#533425', line: '#341f15', lip: '#6a3a37' },
];

interface Hair {
  readonly base: string;
  readonly light: string;
}

const HAIRS: Readonly<Record<HairColour, Hair>> = {
  black: { base: '#262226', light: '#3b363b' },
  darkBrown: { base: '#3d2c24', light: '#533d32' },
  brown: { base: '#5f4332', light: '#785845' },
  blonde: { base: '#c39a5f', light: '#d6b27b' },
  red: { base: '#9c4f2c', light: '#b5663f' },
  salt: { base: '#5d5858', light: '#8a8584' },
  grey: { base: '#8f8d8d', light: '#abaaa9' },
  white: { base: '#cfcdc9', light: '#e3e1dd' },
};

interface Tint {
  readonly back: string;
  readonly halo: string;
  /** Shirt below a coat, or blouse. */
  readonly cloth: string;
  readonly clothShade: string;
  readonly jacket: string;
  readonly jacketShade: string;
}

const TINTS: readonly Tint[] = [
  {
    back: '#d5e0e8',
    halo: '#e2eaf0',
    cloth: '#4d7391',
    clothShade: '#416480',
    jacket: '#37475a',
    jacketShade: '#2d3b4c',
  },
  {
    back: '#d9e4da',
    halo: '#e5ede5',
    cloth: '#5b8574',
    clothShade: '#4d7465',
    jacket: '#3d4f49',
    jacketShade: '#32423d',
  },
  {
    back: '#ecdcd9',
    halo: '#f4e8e5',
    cloth: '#a8656b',
    clothShade: '#955960',
    jacket: '#5a4149',
    jacketShade: '#4b353d',
  },
  {
    back: '#e6dfd2',
    halo: '#f0eae0',
    cloth: '#7d6a8f',
    clothShade: '#6d5c7e',
    jacket: '#4d4557',
    jacketShade: '#403949',
  },
  {
    back: '#d3e2e2',
    halo: '#e0ecec',
    cloth: '#3e7f86',
    clothShade: '#347077',
    jacket: '#2f4d55',
    jacketShade: '#274149',
  },
  {
    back: '#dfdbe8',
    halo: '#eae7f1',
    cloth: '#8a5f7c',
    clothShade: '#7a526d',
    jacket: '#463f5a',
    jacketShade: '#3a344c',
  },
];

/** Covers of the head that are not hair. */
const FABRICS: readonly Hair[] = [
  { base: '#54718a', light: '#67849c' },
  { base: '#3f5b6e', light: '#527083' },
  { base: '#7b8f86', light: '#90a39a' },
  { base: '#8d7086', light: '#a1859a' },
  { base: '#35606b', light: '#4a7580' },
  { base: '#665b80', light: '#7b7095' },
];

/**
 * Draws a portrait as SVG, 512 units square: head and shoulders, from the front, in flat colours.
 */
export function drawPortrait(features: PortraitFeatures): string {
  const skin = at(SKINS, features.skin);
  const tint = at(TINTS, features.tint);
  const hair =
    features.style === 'hijab' || features.style === 'turban'
      ? at(FABRICS, features.tint)
      : HAIRS[features.hair];
  const face = features.isMan === true ? MAN_FACE : WOMAN_FACE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" stroke-linecap="round" stroke-linejoin="round">`,
    `<defs><clipPath id="face"><path d="${face}"/></clipPath></defs>`,
    `<rect width="512" height="512" fill="${tint.back}"/><circle cx="256" cy="250" r="212" fill="${tint.halo}"/>`,
    // The whole figure stands a little lower and larger than it is drawn.
    `<g transform="translate(256 512) scale(1.15) translate(-256 -497)">`,
    STYLES[features.style].back(hair),
    drawNeck(skin),
    drawTop(features.top, tint),
    features.style === 'hijab' ? '' : fill(SKULL, skin.base) + drawEars(skin),
    `<path d="${face}" fill="${skin.base}"/>`,
    `<path d="M256 110C330 110 350 170 340 240 334 300 310 345 256 350 292 322 306 280 304 228 302 176 290 140 256 110Z" fill="${skin.shade}" opacity=".38" clip-path="url(#face)"/>`,
    features.beard === undefined ? '' : drawBeard(features.beard, HAIRS[features.hair]),
    drawEyes(features, skin),
    drawNose(skin),
    drawMouth(features, skin),
    drawAge(features, skin),
    features.bindi === true ? `<circle cx="256" cy="203" r="4.5" fill="#a3333d"/>` : '',
    STYLES[features.style].front(hair),
    features.glasses === true ? GLASSES : '',
    `</g></svg>`,
  ].join('');
}

function at<Item>(palette: readonly Item[], place: number): Item {
  const item = palette[place];
  if (item === undefined) throw new RangeError('there is no such colour');
  return item;
}

const WOMAN_FACE =
  'M188 214C186 158 216 128 256 128 296 128 326 158 324 214 323 256 314 288 294 312 280 329 268 336 256 336 244 336 232 329 218 312 198 288 189 256 188 214Z';
const MAN_FACE =
  'M184 212C182 156 214 126 256 126 298 126 330 156 328 212 327 250 323 282 308 308 294 332 274 342 256 342 238 342 218 332 204 308 189 282 185 250 184 212Z';

function drawNeck(skin: Skin): string {
  return (
    `<path d="M219 290V372C219 400 240 416 256 416S293 400 293 372V290Z" fill="${skin.base}"/>` +
    `<path d="M219 316C232 338 246 346 258 346 272 346 284 336 293 318V346C280 366 262 372 248 370 234 368 224 356 219 344Z" fill="${skin.shade}"/>`
  );
}

function drawEars(skin: Skin): string {
  return [186, 326]
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="238" rx="13" ry="22" fill="${skin.base}"/>` +
        `<path d="M${x - 3} 228C${x + 5} 232 ${x + 5} 244 ${x - 1} 250" fill="none" stroke="${skin.shade}" stroke-width="4"/>`,
    )
    .join('');
}

const SHOULDERS =
  'M52 512C54 452 92 420 160 402L216 384C230 404 244 412 256 412S282 404 296 384L352 402C420 420 458 452 460 512Z';

function drawTop(top: PortraitFeatures['top'], tint: Tint): string {
  switch (top) {
    case 'coat':
      return (
        `<path d="${SHOULDERS}" fill="${tint.cloth}"/>` +
        `<path d="M214 384 256 430 240 452 204 396Z" fill="${tint.clothShade}"/><path d="M298 384 256 430 272 452 308 396Z" fill="${tint.clothShade}"/>` +
        `<path d="M256 432V512" stroke="${tint.clothShade}" stroke-width="4"/>` +
        `<path d="M52 512C54 452 92 420 160 402L206 386 234 512Z" fill="#fbfcfc"/><path d="M460 512C458 452 420 420 352 402L306 386 278 512Z" fill="#f1f4f5"/>` +
        `<path d="M206 386 184 396 170 440 198 448 190 462 234 512Z" fill="#e3e8eb"/><path d="M306 386 328 396 342 440 314 448 322 462 278 512Z" fill="#dbe1e5"/>`
      );
    case 'jacket':
      return (
        `<path d="${SHOULDERS}" fill="#f4f5f4"/>` +
        `<path d="M216 382 256 434 238 454 204 394Z" fill="#e4e8e9"/><path d="M296 382 256 434 274 454 308 394Z" fill="#dde2e4"/>` +
        `<path d="M256 436V512" stroke="#d5dadd" stroke-width="3"/>` +
        `<path d="M52 512C54 452 92 420 160 402L204 388 240 512Z" fill="${tint.jacket}"/><path d="M460 512C458 452 420 420 352 402L308 388 272 512Z" fill="${tint.jacket}"/>` +
        `<path d="M204 388 182 396 168 442 196 450 188 466 240 512Z" fill="${tint.jacketShade}"/><path d="M308 388 330 396 344 442 316 450 324 466 272 512Z" fill="${tint.jacketShade}"/>`
      );
    case 'scrubs':
      return (
        `<path d="${SHOULDERS}" fill="${tint.cloth}"/>` +
        `<path d="M200 389 216 383 256 444 296 383 312 389 256 472Z" fill="${tint.clothShade}"/>` +
        `<path d="M330 470H384V512H330Z" fill="${tint.clothShade}" opacity=".6"/>`
      );
    case 'blouse':
      return (
        `<path d="${SHOULDERS}" fill="${tint.cloth}"/>` +
        `<path d="M198 389 216 383C228 408 244 416 256 417 268 416 284 408 296 383L314 389C302 424 276 436 256 436S210 424 198 389Z" fill="${tint.clothShade}"/>` +
        `<path d="M140 512C142 486 146 466 154 450M372 512C370 486 366 466 358 450" stroke="${tint.clothShade}" stroke-width="4" fill="none"/>`
      );
  }
}

function drawEyes(features: PortraitFeatures, skin: Skin): string {
  const brow =
    features.hair === 'white' || features.hair === 'grey'
      ? '#7d7a78'
      : features.hair === 'salt'
        ? '#474243'
        : HAIRS[features.hair].base;
  const browWidth = features.isMan === true ? 7 : 5;
  const iris =
    features.skin <= 1 && features.hair !== 'black' && features.hair !== 'darkBrown' ? '#54707f' : '#3a2920';
  const lash = features.isMan === true ? skin.line : '#2b2223';
  const lid = features.isMan === true ? 3 : 3.6;
  return [224, 288]
    .map((x, side) => {
      const out = side === 0 ? -1 : 1;
      return (
        `<path d="M${x - 14} 236Q${x} 223 ${x + 14} 236 ${x} 245 ${x - 14} 236Z" fill="#fcfaf7"/>` +
        `<circle cx="${x}" cy="234.5" r="6.8" fill="${iris}"/><circle cx="${x + 2.2}" cy="232" r="1.8" fill="#fff" opacity=".85"/>` +
        `<path d="M${x - 15} 236Q${x} 222 ${x + 15} 236" fill="none" stroke="${lash}" stroke-width="${lid}"/>` +
        (features.isMan === true
          ? ''
          : `<path d="M${x + out * 14} 235L${x + out * 19} 231" stroke="${lash}" stroke-width="3"/>`) +
        `<path d="M${x - out * 14} 212Q${x + out * 4} 203 ${x + out * 19} 214" fill="none" stroke="${brow}" stroke-width="${browWidth}"/>`
      );
    })
    .join('');
}

function drawNose(skin: Skin): string {
  return `<path d="M262 240C264 254 270 266 269 274 267 281 256 283 246 279" fill="none" stroke="${skin.line}" stroke-width="3.6" opacity=".75"/>`;
}

function drawMouth(features: PortraitFeatures, skin: Skin): string {
  const isBearded = features.beard === 'full' || features.beard === 'trimmed';
  const lip = features.isMan === true && !isBearded ? skin.line : skin.lip;
  const opacity = features.isMan === true && !isBearded ? 0.5 : 0.95;
  return (
    `<path d="M226 298Q240 295 249 298 256 301 263 298 272 295 286 298 272 318 256 318 240 318 226 298Z" fill="${lip}" opacity="${opacity}"/>` +
    `<path d="M224 297Q240 307 256 307 272 307 288 297" fill="none" stroke="${skin.line}" stroke-width="2.8"/>`
  );
}

function drawAge(features: PortraitFeatures, skin: Skin): string {
  if (features.age === 'young') return '';
  const folds = `<path d="M219 284Q212 294 213 306M293 284Q300 294 299 306" fill="none" stroke="${skin.line}" stroke-width="2.4" opacity="${features.isMan === true ? 0.36 : 0.22}"/>`;
  if (features.age === 'middle') return folds;
  return (
    folds +
    `<path d="M212 250Q224 256 236 251M276 251Q288 256 300 250" fill="none" stroke="${skin.line}" stroke-width="2.2" opacity=".4"/>` +
    `<path d="M228 182Q256 177 284 182M234 193Q256 189 278 193" fill="none" stroke="${skin.line}" stroke-width="2.2" opacity=".26"/>`
  );
}

const GLASSES =
  `<g fill="#fff" fill-opacity=".16" stroke="#33373c" stroke-width="4"><rect x="201" y="218" width="46" height="36" rx="14"/>` +
  `<rect x="265" y="218" width="46" height="36" rx="14"/><path d="M247 231Q256 226 265 231M201 230 187 226M311 230 325 226" fill="none"/></g>`;

function drawBeard(beard: NonNullable<PortraitFeatures['beard']>, hair: Hair): string {
  const moustache = `<path d="M224 300C232 284 246 285 256 289 266 285 280 284 288 300 278 298 268 295 256 296 244 295 234 298 224 300Z" fill="${hair.base}"/>`;
  const jaw =
    'M184 236C190 262 197 276 208 284 222 282 236 282 256 282 276 282 290 282 304 284 315 276 322 262 328 236 329 276 318 312 300 332 288 346 270 350 256 350 242 350 224 346 212 332 194 312 183 276 184 236Z';
  const full =
    'M184 232C190 262 197 275 208 282 222 280 236 281 256 281 276 281 290 280 304 282 315 275 322 262 328 232 332 284 326 330 304 354 290 370 272 376 256 376 240 376 222 370 208 354 186 330 180 284 184 232Z';
  switch (beard) {
    case 'moustache':
      return moustache;
    case 'stubble':
      return `<path d="${jaw}" fill="${hair.base}" opacity=".26" clip-path="url(#face)"/>`;
    case 'trimmed':
      return `<path d="${jaw}" fill="${hair.base}" opacity=".9" clip-path="url(#face)"/>`;
    case 'full':
      return `<path d="${full}" fill="${hair.base}"/><path d="M214 300C226 288 244 288 256 292 268 288 286 288 298 300" fill="none" stroke="${hair.light}" stroke-width="3" opacity=".7"/>`;
  }
}

/** What of the hair lies behind the head and what before it. */
interface Style {
  readonly back: (hair: Hair) => string;
  readonly front: (hair: Hair) => string;
}

const nothing = (): string => '';
const fill = (d: string, colour: string, more = ''): string => `<path d="${d}" fill="${colour}"${more}/>`;
const strand = (d: string, hair: Hair, width = 4): string =>
  `<path d="${d}" fill="none" stroke="${hair.light}" stroke-width="${width}" opacity=".8"/>`;

/** Cloth wound around the head, down to the ears. */
const TURBAN =
  'M180 216C162 196 154 66 256 58 358 66 350 196 332 216 316 192 290 174 256 166 222 174 196 192 180 216Z';

/** The top of a head that its hair does not hide. */
const SKULL = 'M182 222C176 152 210 114 256 114S336 152 330 222Z';
/** Hair close to the head, combed back from a parting. */
const COMBED =
  'M180 226C170 148 204 98 258 98 312 98 344 148 332 226 328 200 320 184 306 172 288 160 268 152 250 146 230 158 204 172 194 190 186 202 182 214 180 226Z';

const STYLES: Readonly<Record<HairStyle, Style>> = {
  short: {
    back: nothing,
    front: (hair) =>
      fill(
        'M179 228C166 150 198 98 256 97 314 98 346 150 333 228 330 208 326 196 318 184 310 168 292 158 256 158S202 168 194 184C186 196 182 208 179 228Z',
        hair.base,
      ) + strand('M212 128C232 116 272 114 298 126', hair),
  },
  fade: {
    back: nothing,
    front: (hair) =>
      fill(
        'M181 228C172 150 206 100 256 100S340 150 331 228C329 210 326 196 320 186 300 168 212 168 192 186 186 196 183 210 181 228Z',
        hair.base,
        ' opacity=".62"',
      ) +
      fill(
        'M192 172C180 114 214 90 256 90S332 114 320 172C302 162 280 160 256 160S210 162 192 172Z',
        hair.base,
      ) +
      strand('M216 112C238 104 274 104 296 112', hair, 3),
  },
  shaved: {
    back: nothing,
    front: (hair) =>
      fill(
        'M182 222C176 152 210 114 256 114S336 152 330 222C326 196 320 178 304 168 284 160 228 160 208 168 192 178 186 196 182 222Z',
        hair.base,
        ' opacity=".34"',
      ),
  },
  receding: {
    back: nothing,
    front: (hair) =>
      fill(
        'M179 238C168 180 180 128 216 112 240 100 272 100 296 112 332 128 344 180 333 238 328 214 324 196 317 182 316 160 304 146 284 138 272 146 240 146 228 138 208 146 196 160 195 182 188 196 184 214 179 238Z',
        hair.base,
      ) + strand('M222 122C242 114 270 114 290 122', hair, 3),
  },
  swept: {
    back: nothing,
    front: (hair) =>
      fill(
        'M180 228C168 176 176 130 210 108 250 82 326 92 338 148 344 178 336 204 332 228 330 208 326 192 316 180 288 182 240 176 212 152 208 172 196 184 190 196 184 208 182 218 180 228Z',
        hair.base,
      ) +
      strand('M214 148C244 172 284 176 312 172', hair) +
      strand('M222 124C252 108 292 112 316 136', hair),
  },
  curly: {
    back: (hair) => fill('M172 214C158 128 206 88 256 88S354 128 340 214Z', hair.base),
    front: (hair) =>
      [
        [190, 190, 20],
        [186, 164, 22],
        [200, 138, 24],
        [226, 122, 26],
        [256, 116, 28],
        [286, 122, 26],
        [312, 138, 24],
        [326, 164, 22],
        [322, 190, 20],
        [222, 148, 20],
        [256, 144, 22],
        [290, 148, 20],
      ]
        .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${hair.base}"/>`)
        .join('') +
      strand(
        'M214 130C220 122 230 120 236 126M270 118C278 112 288 116 292 124M194 162C196 152 204 148 210 152',
        hair,
      ),
  },
  afro: {
    back: (hair) =>
      `<path d="M256 62C346 62 386 130 376 204 370 262 340 292 318 300L194 300C172 292 142 262 136 204 126 130 166 62 256 62Z" fill="${hair.base}"/>`,
    front: (hair) =>
      fill(
        'M178 236C164 150 200 100 256 100S348 150 334 236C330 204 322 186 310 176 294 162 276 160 256 160S218 162 202 176C190 186 182 204 178 236Z',
        hair.base,
      ) + strand('M176 130C190 106 214 92 238 86M322 118C334 128 344 144 346 162', hair, 5),
  },
  bun: {
    back: (hair) =>
      `<circle cx="256" cy="92" r="36" fill="${hair.base}"/><path d="M232 84C242 72 268 70 280 82" fill="none" stroke="${hair.light}" stroke-width="4" opacity=".8"/>`,
    front: (hair) =>
      fill(COMBED, hair.base) +
      strand(
        'M250 146C262 128 258 112 254 102M212 160C210 140 222 120 236 112M298 162C304 142 292 120 278 112',
        hair,
        3,
      ),
  },
  ponytail: {
    back: (hair) =>
      fill(
        'M178 226C164 140 202 92 256 92S348 140 334 226C334 256 328 280 318 296 346 306 364 340 362 384 361 410 356 430 346 446 330 446 314 438 306 426 316 390 312 350 296 322L216 300C190 284 178 258 178 226Z',
        hair.base,
      ) + strand('M318 306C340 330 346 370 338 420', hair, 3),
    front: (hair) =>
      fill(COMBED, hair.base) +
      strand(
        'M250 146C262 128 258 112 254 104M212 160C210 140 222 120 236 110M298 162C304 142 292 120 278 110',
        hair,
        3,
      ),
  },
  bob: {
    back: (hair) =>
      fill(
        'M170 224C156 132 202 88 256 88S356 132 342 224C350 268 350 306 342 334 322 350 300 350 288 344L224 344C212 350 190 350 170 334 162 306 162 268 170 224Z',
        hair.base,
      ),
    front: (hair) =>
      fill(
        'M174 300C162 240 164 176 184 144 206 104 300 96 326 144 348 176 350 240 338 300 334 262 332 222 318 190 300 186 262 176 236 150 226 176 204 188 194 196 182 226 178 262 174 300Z',
        hair.base,
      ) + strand('M236 150C242 132 252 120 262 112M186 190C190 170 204 150 220 140', hair, 3),
  },
  straight: {
    back: (hair) =>
      fill(
        'M170 220C158 132 204 88 256 88S354 132 342 220C350 290 354 350 358 430L154 430C158 350 162 290 170 220Z',
        hair.base,
      ),
    front: (hair) =>
      fill(
        'M172 330C160 246 162 178 184 144 206 100 306 100 328 144 350 178 352 246 340 330 334 280 332 230 320 192 296 188 270 172 256 146 242 172 216 188 192 192 180 230 178 280 172 330Z',
        hair.base,
      ) +
      strand(
        'M256 146C256 132 256 118 256 106M190 200C180 240 176 280 174 316M322 200C332 240 336 280 338 316',
        hair,
        3,
      ),
  },
  long: {
    back: (hair) =>
      fill(
        'M168 224C152 132 202 86 256 86S360 132 344 224C352 290 372 340 362 430 338 446 310 440 300 430L212 430C202 440 174 446 150 430 140 340 160 290 168 224Z',
        hair.base,
      ),
    front: (hair) =>
      fill(
        'M172 296C158 236 162 174 186 142 212 100 304 100 328 146 350 178 352 236 340 296 334 262 332 222 320 192 286 190 244 178 222 148 214 172 200 184 192 200 182 232 176 262 172 296Z',
        hair.base,
      ) +
      strand(
        'M222 148C232 130 250 118 270 112M330 210C338 250 346 300 348 350M178 214C172 250 164 300 162 350',
        hair,
        3,
      ),
  },
  wavy: {
    back: (hair) =>
      fill(
        'M168 222C150 132 200 86 256 86S362 132 344 222C362 250 346 274 358 304 376 336 356 356 362 392 356 424 322 432 304 414L208 414C190 432 156 424 150 392 156 356 136 336 154 304 166 274 150 250 168 222Z',
        hair.base,
      ),
    front: (hair) =>
      fill(
        'M172 286C158 262 176 240 168 214 162 166 186 104 256 100 326 104 350 166 344 214 336 240 354 262 340 286 334 262 334 226 322 196 290 192 262 174 250 148 238 174 214 190 194 198 180 226 180 262 172 286Z',
        hair.base,
      ) +
      strand(
        'M250 148C254 132 262 120 274 112M178 212C172 236 184 252 174 278 164 304 170 330 160 350M334 212C340 236 328 252 338 278 348 304 342 330 352 350',
        hair,
        3,
      ),
  },
  hijab: {
    back: (cloth) =>
      fill(
        'M256 76C166 76 142 152 148 236 152 310 150 366 118 420L394 420C362 366 360 310 364 236 370 152 346 76 256 76Z',
        cloth.base,
      ),
    front: (cloth) =>
      `<path fill-rule="evenodd" d="M256 82C170 82 152 158 156 236 160 318 172 372 134 432 176 470 226 474 258 470 300 474 344 462 378 432 340 372 352 318 356 236 360 158 342 82 256 82ZM256 142C298 142 318 176 317 222 316 272 298 322 256 330 214 322 196 272 195 222 194 176 214 142 256 142Z" fill="${cloth.base}"/>` +
      `<path d="M196 240C198 290 220 330 256 338 292 330 314 290 316 240 326 300 300 352 256 356 212 352 186 300 196 240Z" fill="${cloth.light}"/>` +
      `<path d="M176 352C204 388 252 404 330 404M164 396C206 432 270 440 352 420" fill="none" stroke="${cloth.light}" stroke-width="5" opacity=".75"/>` +
      `<path d="M188 158C200 118 226 102 256 102S312 118 324 158" fill="none" stroke="${cloth.light}" stroke-width="5" opacity=".75"/>`,
  },
  turban: {
    back: nothing,
    front: (cloth) =>
      `<clipPath id="turban"><path d="${TURBAN}"/></clipPath>` +
      fill(TURBAN, cloth.base) +
      `<g clip-path="url(#turban)">` +
      fill(
        'M172 224C190 182 222 158 256 146 290 158 322 182 340 224L332 216C316 192 290 174 256 166 222 174 196 192 180 216Z',
        cloth.light,
      ) +
      strand(
        'M160 176C196 132 246 108 326 82M156 144C192 110 232 88 296 62M352 176C322 136 284 116 246 110M356 140C332 112 308 98 284 92',
        cloth,
        5,
      ) +
      `</g>`,
  },
};
