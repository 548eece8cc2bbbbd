import { cascadeSvg } from '../../../drawing/cascade/cascade-svg.ts';
import { type Palette, THEME } from '../../../drawing/palette.ts';
import type { Measure } from '../../../drawing/text/measure.ts';
import type { ImageFormat } from '../messages.ts';
import type { Shown } from './store.ts';

/** Larger than this browsers draw nothing. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;
/** Twice the size, as screens and printers show more than one pixel for one. */
const SHARP = 2;

/** What is shown, as a file: the text of an SVG, a PNG in base64, or for HTML the model and the state as JSON. */
export async function picture(
  format: ImageFormat,
  shown: Shown,
  measure: Measure,
): Promise<string | undefined> {
  const { model, view } = shown;
  if (!model) return undefined;
  if (format === 'html') return JSON.stringify({ model, state: { ...view, camera: null } });
  const svg = cascadeSvg(model, view, resolved(THEME), measure);
  return format === 'svg' ? svg : png(svg);
}

/** The theme's colours as they are now: a file knows no variables. */
function resolved(palette: Palette): Palette {
  const probe = document.body.appendChild(document.createElement('span'));
  const entries = Object.entries(palette).map(([name, value]) => {
    if (name === 'font') {
      probe.style.fontFamily = value;
      return [name, getComputedStyle(probe).fontFamily];
    }
    probe.style.color = value;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

async function png(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const scale = Math.min(
      SHARP,
      MOST_SIDE / width,
      MOST_SIDE / height,
      Math.sqrt(MOST_PIXELS / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL('image/png');
    return data.slice(data.indexOf(',') + 1);
  } finally {
    URL.revokeObjectURL(url);
  }
}
