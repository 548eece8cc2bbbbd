import { render } from 'preact';
import { component } from '../../../drawing/element.ts';
import { THEME } from '../../../drawing/palette.ts';
import { drawingStyle } from '../../../drawing/style.ts';
import { App } from './app.ts';
import { browserMeasure } from './browser-measure.ts';
import { pageHost, panelHost } from './host.ts';
import { Store } from './store.ts';
import './preview.css';
import './lists.css';

// The policy of the panel allows no style elements; a sheet that a script makes is none.
const sheet = new CSSStyleSheet();
sheet.replaceSync(drawingStyle(THEME));
document.adoptedStyleSheets.push(sheet);

const host = panelHost() ?? pageHost();
const store = new Store(host);
render(component(App, { store, measure: browserMeasure() }), document.getElementById('app')!);
host.listen((message) => store.receive(message));
host.send({ type: 'ready' });
