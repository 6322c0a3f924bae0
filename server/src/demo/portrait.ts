/** What a drawn portrait shows. Colours are places in the palettes of this file. */
export interface PortraitFeatures {
  /** 0 is the lightest, 7 the darkest. */
  readonly skin: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly hair: HairColour;
  readonly style: HairStyle;
  readonly top: 'coat' | 'blouse' | 'jacket' | 'scrubs';
  /** Of the background. */
  readonly tint: 0 | 1 | 2 | 3 | 4 | 5;
  readonly age: 'young' | 'middle' | 'older';
  readonly beard?: 'stubble' | 'trimmed' | 'full' | 'moustache';
  readonly glasses?: true;
  readonly bindi?: true;
}

export type HairColour = 'black' | 'darkBrown' | 'brown' | 'blonde' | 'red' | 'salt' | 'grey' | 'white';

export type HairStyle =
  | 'afro'
  | 'bob'
  | 'braid'
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

/** Draws a portrait as SVG, 512 units square. */
export function drawPortrait(features: PortraitFeatures): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#d${features.tint}e4ea"/></svg>`;
}
