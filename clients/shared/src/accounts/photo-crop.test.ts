import { moved, squareOf, wholePicture, zoomed } from './photo-crop';

const wide = { width: 400, height: 200 };

test('the largest square lies in the middle', () => {
  expect(squareOf(wide, wholePicture)).toEqual({ left: 100, top: 0, side: 200 });
});

test('a part never leaves the picture', () => {
  const pushed = moved(wide, wholePicture, 10, 10);
  expect(squareOf(wide, pushed)).toEqual({ left: 0, top: 0, side: 200 });
  // Pushing back answers at once: what could not be moved was not counted.
  expect(squareOf(wide, moved(wide, pushed, -0.1, 0))).toEqual({ left: 20, top: 0, side: 200 });
});

test('enlarging keeps the middle where it was', () => {
  const near = zoomed(wide, moved(wide, wholePicture, 10, 0), 2);
  expect(squareOf(wide, near)).toEqual({ left: 50, top: 50, side: 100 });
  expect(squareOf(wide, zoomed(wide, near, 1))).toEqual({ left: 0, top: 0, side: 200 });
});
