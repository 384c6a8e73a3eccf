import { numberOf, type Attributes } from "./xml";

/** The first 64 indexed colours (ECMA-376 part 1, 18.8.27), eight of them twice over. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** A colour element (rgb, indexed or theme with tint) as "#RRGGBB"; undefined for "automatic" or none. */
export function readColor(attributes: Attributes | undefined, theme: readonly string[]): string | undefined {
  if (!attributes) return undefined;
  const base = baseColor(attributes, theme);
  return base === undefined ? undefined : `#${tinted(base, numberOf(attributes["tint"], 0))}`;
}

function baseColor({ rgb, theme: themed, indexed }: Attributes, theme: readonly string[]): string | undefined {
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/iu.exec(rgb)?.[1]?.toUpperCase();
  if (themed !== undefined) return theme[Number(themed)];
  return indexed === undefined ? undefined : INDEXED[Number(indexed)];
}

/**
 * Lightens (tint above 0) or darkens a colour. The standard does it on the luminance (18.8.19); mixing each channel with
 * white or black gives the same colour within a few units.
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => (tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)));
  return mixed.map((channel) => Math.round(channel).toString(16).padStart(2, "0").toUpperCase()).join("");
}
