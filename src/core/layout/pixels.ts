/** A pixel of Excel's screen in points: widths and heights are whole numbers of it. */
export const PIXEL = 0.75;

export const roundUpToPixel = (points: number): number => Math.ceil(points / PIXEL - EPSILON) * PIXEL;
export const roundDownToPixel = (points: number): number => Math.floor(points / PIXEL + EPSILON) * PIXEL;
const EPSILON = 1e-6;
