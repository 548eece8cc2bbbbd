import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../../model/position.ts';
import { PreviewFeed } from '../../preview/feed.ts';
import {
  GoalAtRequest,
  GoalPlaceRequest,
  type PreviewAnswer,
  PreviewRequest,
  RetitleRequest,
} from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import { workspaceEdit } from '../actions/workspace-edit.ts';
import { settledIn } from '../settled.ts';
import type { ProjectSource } from '../source.ts';
import { goalAt, goalModel, placeOfGoal, retitled } from './goal.ts';

/** A source that also knows where its workspace begins. */
export interface PreviewSource extends ProjectSource {
  readonly folderUris: readonly string[];
}

/** Answers what the preview asks. A project that nobody previews costs nothing. */
export function addPreviewHandlers(
  connection: Connection,
  services: LangiumSharedServices,
  source: PreviewSource,
): void {
  const previews = new Previews(source);
  const settled = settledIn(services);
  connection.onRequest(PreviewRequest, ({ uri, since }) => settled(() => previews.answer(uri, since)));
  connection.onRequest(GoalPlaceRequest, (goal) =>
    settled(() => {
      const file = source.projectOf(goal.uri)?.files.get(goal.uri);
      const model = file && goalModel(file, goal);
      return file && model ? { uri: goal.uri, range: positionsOf(file, placeOfGoal(model)) } : null;
    }),
  );
  connection.onRequest(GoalAtRequest, ({ uri, position }) =>
    settled(() => {
      const project = source.projectOf(uri);
      const file = project?.files.get(uri);
      return (project && file && goalAt(project, file, offsetAt(file, position))) ?? null;
    }),
  );
  connection.onRequest(RetitleRequest, ({ goal, title }) =>
    settled(() => {
      const project = source.projectOf(goal.uri);
      const file = project?.files.get(goal.uri);
      const model = file && goalModel(file, goal);
      if (!project || !model) return null;
      return workspaceEdit(project, [retitled(goal.uri, model, title)], { snippets: false }) ?? null;
    }),
  );
}

/** The feeds of the projects that have been previewed. */
export class Previews {
  private readonly feeds = new WeakMap<Project, { readonly id: string; readonly feed: PreviewFeed }>();

  constructor(private readonly source: PreviewSource) {}

  /** What a preview is to show; with `since`, what is new in it. */
  answer(
    uri: string | undefined,
    since: { readonly project: string; readonly revision: number } | undefined,
  ): PreviewAnswer | null {
    const project = (uri !== undefined && this.source.projectOf(uri)) || this.first();
    if (!project) return null;
    let known = this.feeds.get(project);
    if (!known) {
      known = { id: crypto.randomUUID(), feed: new PreviewFeed(project, (file) => this.nameOf(file)) };
      this.feeds.set(project, known);
    }
    const goesOn = since?.project === known.id;
    const changes = known.feed.changes(goesOn ? since.revision : 0);
    return { project: known.id, changes, ...(!goesOn && { whole: true as const }) };
  }

  /** The first project that has files. */
  private first(): Project | undefined {
    for (const project of this.source.allProjects) if (project.files.size > 0) return project;
    return undefined;
  }

  /** A file's path from its workspace folder. */
  private nameOf(uri: string): string {
    const folder = this.source.folderUris.find((one) => uri.startsWith(`${one}/`));
    const path = folder ? uri.slice(folder.length + 1) : uri.slice(uri.lastIndexOf('/') + 1);
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
}
