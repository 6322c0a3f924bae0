/** What of a picture is shown: the middle of the part as fractions of its sides, and how far it is enlarged. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  /** 1 is the largest square there is. */
  readonly zoom: number;
}

/** A square part of a picture, in its pixels. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest square in the middle. */
export const wholePicture: Crop = { x: 0.5, y: 0.5, zoom: 1 };

/** The part of a picture that a crop means, always within the picture. */
export function squareOf({ width, height }: Size, crop: Crop): Square {
  const side = Math.min(width, height) / crop.zoom;
  return {
    left: clamp(crop.x * width - side / 2, width - side),
    top: clamp(crop.y * height - side / 2, height - side),
    side,
  };
}

/** The crop after the picture was pushed by parts of the square's side, with its middle where it really is. */
export function moved(size: Size, crop: Crop, right: number, down: number): Crop {
  const { side } = squareOf(size, crop);
  return settled(size, {
    ...crop,
    x: middleX(size, crop) - (right * side) / size.width,
    y: middleY(size, crop) - (down * side) / size.height,
  });
}

/** The same middle, nearer or farther. */
export function zoomed(size: Size, crop: Crop, zoom: number): Crop {
  return settled(size, { ...settled(size, crop), zoom });
}

function settled(size: Size, crop: Crop): Crop {
  return { x: middleX(size, crop), y: middleY(size, crop), zoom: crop.zoom };
}

function middleX(size: Size, crop: Crop): number {
  const { left, side } = squareOf(size, crop);
  return (left + side / 2) / size.width;
}

function middleY(size: Size, crop: Crop): number {
  const { top, side } = squareOf(size, crop);
  return (top + side / 2) / size.height;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
