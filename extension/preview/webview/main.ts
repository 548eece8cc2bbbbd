import { options, render } from 'preact';
import { component } from '../../../drawing/element.ts';
import { THEME } from '../../../drawing/palette.ts';
import { drawingStyle } from '../../../drawing/style.ts';
import type { ImageFormat } from '../messages.ts';
import { App } from './app.ts';
import { browserMeasure } from './browser-measure.ts';
import { pageHost, panelHost } from './host.ts';
import { printCascade } from './paper.ts';
import { picture } from './picture.ts';
import { Store } from './store.ts';
import './preview.css';
import './lists.css';

// The policy of the panel allows no style elements; a sheet that a script makes is none.
const sheet = new CSSStyleSheet();
sheet.replaceSync(drawingStyle(THEME));
document.adoptedStyleSheets.push(sheet);

// What is printed is what stands in the document when the listeners have returned: no time to draw later.
const { debounceRendering } = options;
window.addEventListener('beforeprint', () => {
  options.debounceRendering = (draw) => draw();
});
window.addEventListener('afterprint', () => {
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
});

const host = panelHost() ?? pageHost();
const store = new Store(host);
const measure = browserMeasure();
render(component(App, { store, measure }), document.getElementById('app')!);
printCascade(store, measure);
host.listen((message) => {
  if (message.type === 'export') void exportAs(message.format);
  else store.receive(message);
});
host.send({ type: 'ready' });

async function exportAs(format: ImageFormat): Promise<void> {
  const data = await picture(format, store.shown, measure);
  if (data !== undefined) host.send({ type: 'save', format, data });
}
