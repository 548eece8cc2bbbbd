import { estimate, type Font, type Measure, remembering } from '../../../drawing/text/measure.ts';

/** Measures with the font that is drawn with. Where the browser draws nothing, texts are estimated. */
export function browserMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return remembering(estimate);
  const { fontFamily } = getComputedStyle(document.body);
  return remembering((text, { size, bold }: Font) => {
    const font = `${bold ? '600 ' : ''}${size}px ${fontFamily}`;
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
  });
}
