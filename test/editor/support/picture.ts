import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { root, testOutput } from '../../../scripts/paths.ts';
import type { Workbench } from './workbench.ts';

/** Where pictures for the docs are kept: `npm run pictures` puts them into the docs, every other run beside the screenshots. */
const folder = process.env.OKR_PICTURES ? join(root, 'docs/images') : join(testOutput, 'images');

/** What of the window is to be seen: a part of it, as far down as that many pixels. */
export interface View {
  readonly part?: string;
  readonly height?: number;
}

/** Keeps a part of the window, in light colours, as a small PNG. @returns its size in bytes */
export async function picture(editor: Workbench, name: string, view: View = {}): Promise<number> {
  await light(editor);
  const { size } = await sharp(await shot(editor, view))
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toFile(await fileFor(`${name}.png`));
  return size;
}

/** A moving picture, frame by frame. */
export class Film {
  private readonly frames: Buffer[] = [];
  private readonly delays: number[] = [];

  constructor(
    private readonly editor: Workbench,
    private readonly view: View = {},
  ) {}

  /** Adds what is to be seen now. @param milliseconds how long it stands */
  async frame(milliseconds: number): Promise<void> {
    if (this.frames.length === 0) await light(this.editor);
    this.frames.push(await shot(this.editor, this.view));
    this.delays.push(milliseconds);
  }

  /** Keeps it as a GIF, which every page shows. @returns its size in bytes */
  async save(name: string): Promise<number> {
    const { size } = await sharp(this.frames, { join: { animated: true } })
      .gif({ delay: this.delays, loop: 0, colours: 64, effort: 10, dither: 0, interFrameMaxError: 4 })
      .toFile(await fileFor(`${name}.gif`));
    return size;
  }
}

async function fileFor(name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, name);
}

async function light({ page }: Workbench): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('.monaco-workbench.vs').waitFor();
}

async function shot({ page }: Workbench, { part, height }: View): Promise<Buffer> {
  const box = await boxOf(part === undefined ? page.locator('.monaco-workbench') : page.locator(part));
  const clip = { ...box, height: Math.min(height ?? box.height, box.height) };
  return page.screenshot({ clip, animations: 'disabled', caret: 'initial' });
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error('What is to be in the picture is not to be seen.');
  return box;
}
