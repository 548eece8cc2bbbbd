import { Component } from 'preact';
import { component, el, type VNode } from '../../../drawing/element.ts';
import { isNarrowed, matcher } from '../../../drawing/filter.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { speechIn } from '../../../drawing/speech.ts';
import type { Measure } from '../../../drawing/text/measure.ts';
import { CascadeView } from './cascade-view.ts';
import { inspector } from './inspector.ts';
import { emptiness, problemBadge } from './notices.ts';
import { scorecardView } from './scorecard-view.ts';
import type { Stage } from './stage.ts';
import type { Shown, Store } from './store.ts';
import { tableView } from './table-view.ts';
import { timelineView } from './timeline-view.ts';
import { toolbar } from './toolbar.ts';

export interface AppProps {
  readonly store: Store;
  readonly measure: Measure;
}

/** The preview: a bar to choose with, the view that is chosen, and what is selected in it. */
export class App extends Component<AppProps, Shown> {
  private stage: Stage | null = null;

  constructor(props: AppProps) {
    super(props);
    this.state = props.store.shown;
    props.store.subscribe((shown) => this.setState(shown));
  }

  override render({ store }: AppProps, shown: Shown): VNode {
    const { model, selected, view } = shown;
    if (!model) return el('div', { class: 'app loading', 'aria-busy': 'true' });
    const speech = speechIn(model.surroundings.language);
    const { say } = speech;
    return el(
      'div',
      { class: 'app' },
      toolbar(shown, model, store, () => this.stage, speech),
      el(
        'main',
        {},
        el('h1', { class: 'unseen' }, say('preview')),
        problemBadge(model.surroundings.problems, store.host, speech),
        el(
          'div',
          { id: 'view', class: `view ${view.view}`, role: 'tabpanel', 'aria-label': say(view.view) },
          this.view(model, shown),
        ),
      ),
      selected !== null && inspector(model, selected, view.focus, store, speech),
    );
  }

  override componentDidUpdate(): void {
    const { model } = this.state;
    if (model) document.documentElement.lang = speechIn(model.surroundings.language).language;
  }

  private readonly setStage = (stage: Stage | null): void => {
    this.stage = stage;
  };

  private view(model: PreviewModel, shown: Shown): VNode {
    const { store, measure } = this.props;
    const { view, selected, looks } = shown;
    if (view.view === 'scorecard') return scorecardView(model, shown, store);
    const narrowed = isNarrowed(view.filter) || view.focus !== null;
    const matches = matcher(view.filter, model.surroundings.units);
    if (!model.objectives.some(matches)) {
      const speech = speechIn(model.surroundings.language);
      return emptiness(narrowed && model.objectives.length > 0, store, speech);
    }
    if (view.view === 'table') return tableView(model, shown, store);
    if (view.view === 'timeline') return timelineView(model, shown, store);
    return component(CascadeView, {
      store,
      model,
      view,
      selected,
      looks,
      measure,
      staged: this.setStage,
    });
  }
}
