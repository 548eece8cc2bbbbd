import { URI } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Carried, CarryOver as Over } from '../../check-ins/carry-over.ts';
import { checkInOnGoal, newCheckIn } from '../../check-ins/check-in.ts';
import { closingOf, objectivesIn } from '../../check-ins/closing.ts';
import type { Draft } from '../../check-ins/draft.ts';
import { formatted, snippetOf } from '../../check-ins/form.ts';
import { newCycle } from '../../check-ins/new-cycle.ts';
import { named, newFile, pathOfNewFile } from '../../check-ins/new-file.ts';
import { checkInsToday, objectiveAt } from '../../check-ins/open-goals.ts';
import { uriIn } from '../../check-ins/paths.ts';
import { readerOf } from '../../format/reader.ts';
import type { OkrServices, OkrSharedServices } from '../../module.ts';
import {
  CarryChoicesRequest,
  type CarryOver,
  CheckInRequest,
  CloseCycleRequest,
  CyclesRequest,
  NewCheckInRequest,
  NewCycleRequest,
  NewFileChoicesRequest,
  NewFileRequest,
  OpenTeamsRequest,
} from '../../protocol.ts';
import { messages } from '../../rules/messages/check-in-refusals.ts';
import type { Project } from '../../workspace/project.ts';
import { settledIn } from '../settled.ts';
import { sayAbout } from '../speech.ts';
import { answerOf } from './answer.ts';
import { type CheckInSpeak, closeEdit } from './close-edit.ts';
import { carryChoices, cyclesToClose } from './cycles.ts';
import { newFileChoices, projectFor, rootFor } from './new-file.ts';
import { teamsToCheckIn } from './teams.ts';
import { textsOf } from './texts.ts';

/**
 * Answers what the commands of check-ins, of cycles and of new files ask.
 * @param today ISO date of the current day; a `today` in the settings wins over it
 */
export function addCheckInHandlers(
  connection: Connection,
  services: OkrSharedServices,
  okr: OkrServices,
  today: () => string,
): void {
  const { Workspace: workspace } = services.okr;
  const { TextDocuments } = services.workspace;
  const settled = settledIn(services);
  const reader = readerOf(okr);
  const versionOf = (uri: string): number | undefined => TextDocuments.get(uri)?.version;
  const sayOf = (uri: string): CheckInSpeak => sayAbout(messages, workspace, uri);
  const projectOf = (uri: string): Project => {
    const project = workspace.projectOf(uri);
    if (project) return project;
    throw new ResponseError(ErrorCodes.InvalidParams, sayOf(uri)('noFile'));
  };
  const answer = (draft: Draft, project: Project, uri: string) =>
    answerOf(draft, project, rootFor(workspace, uri), reader, versionOf);
  const overOf = async ({ uri, cycle, next, carry }: CarryOver, scored: boolean): Promise<Over> => {
    const project = projectOf(uri);
    const files = [uri, ...carry.map((goal) => goal.uri)];
    if (scored) files.push(...objectivesIn(project, cycle).map((one) => one.uri));
    const textOf = await textsOf(services, project, files, sayOf(uri));
    return { project, next, textOf, carried: carriedOf(project, carry) };
  };

  connection.onRequest(OpenTeamsRequest, ({ uri, position }) =>
    settled(() => teamsToCheckIn(workspace, uri, position)),
  );
  connection.onRequest(NewCheckInRequest, ({ team, uri }) =>
    settled(() => {
      const project = projectOf(uri);
      const root = rootFor(workspace, uri);
      return answer(newCheckIn({ project, root, reader, textOf: () => '' }, team), project, uri);
    }),
  );
  connection.onRequest(CheckInRequest, (goal) =>
    settled(async () => {
      const project = projectOf(goal.uri);
      const objective = objectiveAt(project, goal);
      const files = objective ? checkInsToday(project, objective).map(({ uri }) => uri) : [];
      const textOf = await textsOf(services, project, files, sayOf(goal.uri));
      const root = rootFor(workspace, goal.uri);
      return answer(checkInOnGoal({ project, root, reader, textOf }, goal), project, goal.uri);
    }),
  );
  connection.onRequest(CyclesRequest, ({ uri, position }) =>
    settled(() => cyclesToClose(workspace, uri, position)),
  );
  connection.onRequest(CarryChoicesRequest, ({ uri, cycle, onlyFile = false }) =>
    settled(() => carryChoices(projectOf(uri), uri, cycle, onlyFile)),
  );
  connection.onRequest(CloseCycleRequest, (asked) =>
    settled(async () => {
      const over = await overOf(asked, true);
      const root = rootFor(workspace, asked.uri);
      const closing = closingOf(asked.cycle, over, root, reader);
      const names = { cycle: asked.cycle, next: asked.next.name };
      const edit = closeEdit(closing, over.project, root, names, versionOf, sayOf(asked.uri));
      return { edit, unmeasured: closing.unmeasured };
    }),
  );
  connection.onRequest(NewCycleRequest, (asked) =>
    settled(async () => {
      const over = await overOf(asked, false);
      const root = rootFor(workspace, asked.uri);
      return answer(newCycle(asked.uri, asked.cycle, over, root, reader), over.project, asked.uri);
    }),
  );
  connection.onRequest(NewFileChoicesRequest, ({ uri, folder }) =>
    settled(() => {
      const project = projectFor(workspace, uri, folder);
      const at = uri ?? `${folder ?? ''}/new.okr`;
      const settings = workspace.settingsFor(at);
      return newFileChoices(project, settings, settings.today ?? today(), workspace.editorLanguage);
    }),
  );
  connection.onRequest(NewFileRequest, ({ uri, folder, ...answers }) =>
    settled(() => {
      const project = projectFor(workspace, uri, folder);
      const at =
        (project && uri !== undefined && project.files.has(uri) ? uri : undefined) ??
        project?.files.keys().next().value;
      const snippet = snippetOf(formatted(newFile(project, answers, at), reader));
      const root = at !== undefined ? rootFor(workspace, at) : folder;
      if (root === undefined) return { kind: 'new', uri: null, snippet };
      const team = named(answers.team, 'team', project, new Set());
      const path = pathOfNewFile(project, root, team, answers.cycle);
      return { kind: 'new', uri: URI.parse(uriIn(root, path)).toString(), snippet };
    }),
  );
}

/** The objectives whose key results were chosen, each with its own, in the order of the files. */
function carriedOf(project: Project, carry: CarryOver['carry']): Carried[] {
  const chosen = new Set(carry.map((goal) => [goal.uri, goal.objective, goal.keyResult].join('\n')));
  const objectives = new Map(carry.map((goal) => [`${goal.uri}\n${goal.objective}`, goal]));
  return [...objectives.values()].flatMap((goal) => {
    const objective = objectiveAt(project, goal);
    if (!objective) return [];
    const keyResults = objective.keyResults.filter(({ id }) =>
      chosen.has([goal.uri, goal.objective, id].join('\n')),
    );
    return [{ objective, keyResults }];
  });
}
