import { EmptyFileSystem, inject, type LangiumDocument, type Module, URI } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../../grammar/generated/module.ts';
import type { ProjectSource } from '../../language-server/features/source.ts';
import { type Position, positionAt } from '../../language-server/model/position.ts';
import { SyntaxModule } from '../../language-server/syntax/parser.ts';
import type { Place, TestWorkspace } from './workspace.ts';

/** Langium's services for the language, without the server's wiring. */
export function languageServices(): LangiumServices {
  const shared = inject(createDefaultSharedModule(EmptyFileSystem), OkrGeneratedSharedModule);
  const services: LangiumServices = inject(
    createDefaultModule({ shared }),
    OkrGeneratedModule as Module<LangiumServices, PartialLangiumServices>,
    SyntaxModule as Module<LangiumServices, PartialLangiumServices>,
  );
  shared.ServiceRegistry.register(services);
  return services;
}

/** A file of a test workspace as an open document. */
export function documentOf(
  services: LangiumServices,
  workspace: TestWorkspace,
  uri: string,
): LangiumDocument {
  return services.shared.workspace.LangiumDocumentFactory.fromString(workspace.text(uri), URI.parse(uri));
}

/** The project of a test workspace, as features are given it. */
export function sourceOf({ project }: TestWorkspace): ProjectSource {
  return { projectOf: () => project, allProjects: [project] };
}

/** What a request about one place of a document sends. */
export function requestAt(
  workspace: TestWorkspace,
  { uri, offset }: Place,
): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
  return {
    textDocument: { uri },
    position: positionAt(workspace.project.files.get(uri)!, offset),
  };
}
