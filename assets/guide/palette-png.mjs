import { crc32, deflateSync } from "node:zlib";

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTH_8_PALETTE = [8, 3, 0, 0, 0];

/** A picture of at most 256 colours as PNG; `pixels` are red, green, blue, alpha. A third of what a screenshot weighs. */
export function palettePng({ width, height, pixels }) {
  const indexOf = paletteOf(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = indexOf.get(colourAt(pixels, y * width + x));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.from([...word(width), ...word(height), ...DEPTH_8_PALETTE])),
    chunk("PLTE", Buffer.from([...indexOf.palette].flatMap((colour) => [...word(colour)].slice(1)))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The commonest colours keep their place; every other one takes the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let index = 0; index < pixels.length / 4; index += 1) {
    const colour = colourAt(pixels, index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = ordered.slice(0, MOST_COLOURS);
  const indexOf = new Map(ordered.map((colour, index) => [colour, index < MOST_COLOURS ? index : nearest(palette, colour)]));
  return Object.assign(indexOf, { palette });
}

function nearest(palette, colour) {
  const distances = palette.map((each) => word(each).reduce((sum, part, i) => sum + (part - word(colour)[i]) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

const colourAt = (pixels, index) => (pixels[index * 4] << 16) | (pixels[index * 4 + 1] << 8) | pixels[index * 4 + 2];

const word = (value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([Buffer.from(word(data.length)), body, Buffer.from(word(crc32(body)))]);
}
